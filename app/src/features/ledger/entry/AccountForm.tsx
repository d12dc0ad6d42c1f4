import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft, Expense } from '@/api/types.ts';
import { Button } from '@/design/Button.tsx';
import { Chip, Chips } from '@/design/Chip.tsx';
import { Field } from '@/design/Field.tsx';

const accountTypes = ['ACCOUNT_TYPE_CARD', 'ACCOUNT_TYPE_ACCOUNT', 'ACCOUNT_TYPE_WALLET'] as const;

/** Edits which card, account or wallet it was, by its last digits. */
export function AccountForm({ entry, onSave }: { entry: Expense; onSave: (wanted: Draft<Expense>) => void }) {
  const { t } = useTranslation('ledger');
  const [tail, setTail] = useState(entry.account?.tail ?? '');
  const [type, setType] = useState(entry.account?.type ?? 'ACCOUNT_TYPE_UNSPECIFIED');
  const [tried, setTried] = useState(false);
  const right = tail === '' || /^\d{2,6}$/.test(tail);
  const save = () => {
    setTried(true);
    if (right) onSave({ account: tail ? { tail, type } : undefined } as Draft<Expense>);
  };
  return (
    <>
      <Chips>
        {accountTypes.map((one) => (
          <Chip
            key={one}
            label={t(`accountType.${one}`)}
            selected={one === type}
            onPress={() => setType(one === type ? 'ACCOUNT_TYPE_UNSPECIFIED' : one)}
            testID={one}
          />
        ))}
      </Chips>
      <Field
        label={t('accountTail')}
        value={tail}
        onChangeText={setTail}
        inputMode="numeric"
        maxLength={6}
        autoFocus
        onSubmitEditing={save}
        error={tried && !right ? t('tailWrong') : undefined}
        testID="input-tail"
      />
      <Button label={t('common:save')} onPress={save} testID="save" />
    </>
  );
}
