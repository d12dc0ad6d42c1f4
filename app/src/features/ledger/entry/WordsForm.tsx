import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/Button.tsx';
import { Field } from '@/design/Field.tsx';

interface WordsFormProps {
  field: 'merchant' | 'reference' | 'note';
  value: string;
  /** How many characters there can be. */
  most: number;
  lines?: boolean;
  onSave: (value: string) => void;
}

/** Edits a field of words. */
export function WordsForm({ field, value, most, lines = false, onSave }: WordsFormProps) {
  const { t } = useTranslation('ledger');
  const [typed, setTyped] = useState(value);
  const save = () => onSave(typed.trim());
  return (
    <>
      <Field
        label={t(`field.${field}`)}
        value={typed}
        onChangeText={setTyped}
        maxLength={most}
        multiline={lines}
        autoFocus
        {...(lines ? {} : { onSubmitEditing: save })}
        testID={`input-${field}`}
      />
      <Button label={t('common:save')} onPress={save} testID="save" />
    </>
  );
}
