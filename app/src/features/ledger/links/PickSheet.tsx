import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import type { Expense } from '@/api/types.ts';
import { Sheet } from '@/design/Sheet.tsx';
import { ErrorState, SkeletonRows } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { useToast } from '@/design/toast.tsx';
import { useFormat } from '@/format/useFormat.ts';
import { useExpenses } from '@/offline/useExpenses.ts';
import { useWrites } from '@/offline/useWrites.ts';
import { ExpenseRow } from '../list/ExpenseRow.tsx';
import { SearchField } from '../list/SearchField.tsx';
import { type Bond, fits, likeliest, linkOf, searchOf } from './bond.ts';

const SHOWN = 30;

/** Picks the entry to link another to. */
export function PickSheet({
  entry,
  bond,
  onClose,
}: {
  entry: Expense;
  bond: Bond | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('ledger');
  return (
    <Sheet open={bond !== undefined} title={bond ? t(`bond.${bond}`) : ''} onClose={onClose}>
      {bond ? <Candidates entry={entry} bond={bond} onClose={onClose} /> : null}
    </Sheet>
  );
}

function Candidates({ entry, bond, onClose }: { entry: Expense; bond: Bond; onClose: () => void }) {
  const { t } = useTranslation('ledger');
  const { write } = useWrites();
  const toast = useToast();
  const { day } = useFormat();
  const [text, setText] = useState('');
  const query = useExpenses(text ? { text } : searchOf(bond, entry));
  const offered = likeliest(
    entry,
    (query.data ?? []).filter((other) => fits(bond, entry, other)),
  ).slice(0, SHOWN);
  const pick = ({ expense_id: id }: Expense) => {
    void write(linkOf(bond, entry.expense_id, id));
    toast({ text: t('linked') });
    onClose();
  };
  return (
    <>
      <SearchField value={text} label={t('searchLedger')} onSearch={setText} />
      {offered.length > 0 ? (
        <View>
          {offered.map((other) => (
            <View key={other.expense_id}>
              <Text size="caption" colour="quiet">
                {day(other.occurred_on)}
              </Text>
              <ExpenseRow entry={other} onPress={pick} />
            </View>
          ))}
        </View>
      ) : query.isPending ? (
        <SkeletonRows count={4} />
      ) : query.isError ? (
        <ErrorState error={query.error} retry={() => void query.refetch()} />
      ) : (
        <Text colour="quiet">{t('noCandidates')}</Text>
      )}
    </>
  );
}
