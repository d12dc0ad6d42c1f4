import Trash from 'lucide-react-native/icons/trash';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/design/Button.tsx';
import { Screen } from '@/design/layout.tsx';
import { EmptyState, ErrorState, Skeleton, SkeletonRows } from '@/design/states.tsx';
import { useExpense } from '@/offline/useExpense.ts';
import { Links } from '../links/Links.tsx';
import { useDeleteEntries } from '../useDeleteEntries.ts';
import { Editor } from './Editor.tsx';
import type { EditableField } from './editable.ts';
import { Facts } from './Facts.tsx';
import { Headline } from './Headline.tsx';
import { Learned } from './Learned.tsx';
import { Source } from './Source.tsx';

interface ExpensePaneProps {
  id: string;
  /** Shows the way back. */
  back?: boolean;
  /** The entry was deleted from here. */
  onGone: () => void;
}

/** One entry: what it is, why, where it was read from, what belongs to it. Every field is edited where it stands. */
export function ExpensePane({ id, back = false, onGone }: ExpensePaneProps) {
  const { t } = useTranslation('ledger');
  const { data, isError, error, refetch } = useExpense(id);
  const entry = data?.expense;
  const [field, setField] = useState<EditableField>();
  const [learned, setLearned] = useState(false);
  const deleteEntries = useDeleteEntries();
  return (
    <Screen
      title={t('entry')}
      back={back}
      testID="expense"
      actions={
        entry ? (
          <IconButton
            label={t('common:delete')}
            icon={Trash}
            testID="delete"
            onPress={() => {
              deleteEntries([id]);
              onGone();
            }}
          />
        ) : null
      }
    >
      {entry ? (
        <>
          <Headline entry={entry} onEdit={setField} />
          {learned && entry.message_id ? <Learned /> : null}
          <Facts entry={entry} onEdit={setField} />
          <Source entry={entry} onEdit={setField} />
          <Links entry={entry} />
          <Editor
            entry={entry}
            field={field}
            onClose={() => setField(undefined)}
            onSaved={(saved) => {
              if (saved === 'merchant' || saved === 'category') setLearned(true);
            }}
          />
        </>
      ) : data ? (
        <EmptyState icon={Trash} title={t('entryDeleted')} text={t('entryDeletedText')} />
      ) : isError ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : (
        <>
          <Skeleton height={112} />
          <SkeletonRows count={6} />
        </>
      )}
    </Screen>
  );
}
