import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/design/Field.tsx';

/** Part of a merchant's name; it takes effect once the field is left. */
export function MerchantField({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const { t } = useTranslation('ledger');
  const [typed, setTyped] = useState(value);
  const take = () => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return (
    <Field
      label={t('field.merchant')}
      value={typed}
      onChangeText={setTyped}
      onBlur={take}
      onSubmitEditing={take}
      maxLength={200}
      testID="filter-merchant"
    />
  );
}
