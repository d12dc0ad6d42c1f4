import { useRouter } from 'expo-router';
import ReceiptText from 'lucide-react-native/icons/receipt-text';
import SearchX from 'lucide-react-native/icons/search-x';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/Button.tsx';
import { EmptyState } from '@/design/states.tsx';

/** Why the list is empty, and the next step: take the filters off, or add the first entry. */
export function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation('ledger');
  const router = useRouter();
  return filtered ? (
    <EmptyState
      icon={SearchX}
      title={t('nothingFound')}
      text={t('nothingFoundText')}
      action={<Button label={t('clearFilters')} look="secondary" onPress={onClear} testID="clear-filters" />}
    />
  ) : (
    <EmptyState
      icon={ReceiptText}
      title={t('nothingYet')}
      text={t('nothingYetText')}
      action={<Button label={t('addFirst')} onPress={() => router.push('/capture')} testID="add-first" />}
    />
  );
}
