import { useTranslation } from 'react-i18next';
import { Sheet } from '@/design/Sheet.tsx';
import { CategoryPicker, type CategoryPickerProps } from './CategoryPicker.tsx';

/** The category picker above the screen; it closes once one is chosen. */
export function CategorySheet({
  open,
  onClose,
  onChoose,
  ...rest
}: CategoryPickerProps & { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('ledger');
  return (
    <Sheet open={open} title={t('chooseCategory')} onClose={onClose}>
      <CategoryPicker
        {...rest}
        onChoose={(name) => {
          onChoose(name);
          onClose();
        }}
      />
    </Sheet>
  );
}
