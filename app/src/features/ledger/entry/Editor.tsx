import { useTranslation } from 'react-i18next';
import type { Draft, Expense } from '@/api/types.ts';
import { Calendar } from '@/design/Calendar.tsx';
import { Sheet } from '@/design/Sheet.tsx';
import { CategorySheet } from '@/features/categories/CategorySheet.tsx';
import { useToday } from '@/offline/useProfile.ts';
import { useChangeEntries } from '../useChangeEntries.ts';
import { AccountForm } from './AccountForm.tsx';
import { AmountForm } from './AmountForm.tsx';
import type { EditableField } from './editable.ts';
import { KindForm } from './KindForm.tsx';
import { WordsForm } from './WordsForm.tsx';

interface EditorProps {
  entry: Expense;
  /** Undefined while nothing is edited. */
  field: EditableField | undefined;
  onClose: () => void;
  onSaved: (field: EditableField) => void;
}

/** Edits one field of an entry; only what differs is sent. */
export function Editor({ entry, field, onClose, onSaved }: EditorProps) {
  const { t } = useTranslation('ledger');
  const change = useChangeEntries();
  const save = (wanted: Draft<Expense>) => {
    if (field && change([entry], wanted)) onSaved(field);
    onClose();
  };
  if (field === 'category')
    return (
      <CategorySheet
        open
        value={entry.category}
        onClose={onClose}
        onChoose={(category) => save({ category })}
      />
    );
  return (
    <Sheet open={field !== undefined} title={field ? t(`field.${field}`) : ''} onClose={onClose}>
      {field ? <Form entry={entry} field={field} save={save} /> : null}
    </Sheet>
  );
}

function Form({
  entry,
  field,
  save,
}: {
  entry: Expense;
  field: EditableField;
  save: (wanted: Draft<Expense>) => void;
}) {
  const today = useToday();
  switch (field) {
    case 'money':
      return <AmountForm entry={entry} onSave={save} />;
    case 'merchant':
      return (
        <WordsForm
          field={field}
          value={entry.merchant}
          most={200}
          onSave={(merchant) => save({ merchant })}
        />
      );
    case 'reference':
      return (
        <WordsForm
          field={field}
          value={entry.reference}
          most={100}
          onSave={(reference) => save({ reference })}
        />
      );
    case 'note':
      return (
        <WordsForm field={field} value={entry.note} most={500} lines onSave={(note) => save({ note })} />
      );
    case 'kind':
      return <KindForm entry={entry} onSave={save} />;
    case 'account':
      return <AccountForm entry={entry} onSave={save} />;
    case 'day':
      // The time of day belongs to the day that it was told with.
      return (
        <Calendar
          value={entry.occurred_on}
          today={today}
          onChange={(day) => save(day === entry.occurred_on ? {} : { occurred_on: day, occurred_at: '' })}
        />
      );
    case 'category':
      return null;
  }
}
