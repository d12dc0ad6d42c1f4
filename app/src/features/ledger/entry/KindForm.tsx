import { useTranslation } from 'react-i18next';
import type { Draft, Expense } from '@/api/types.ts';
import { Chip, Chips } from '@/design/Chip.tsx';
import { Text } from '@/design/Text.tsx';
import { type Kind, kinds } from '../list/filter.ts';

const comes: ReadonlySet<Kind> = new Set<Kind>([
  'TRANSACTION_KIND_CREDIT',
  'TRANSACTION_KIND_REFUND',
  'TRANSACTION_KIND_SALARY',
  'TRANSACTION_KIND_REVERSAL',
]);

/** Chooses what kind of movement it is; the direction follows where the kind says it. */
export function KindForm({ entry, onSave }: { entry: Expense; onSave: (wanted: Draft<Expense>) => void }) {
  const { t } = useTranslation('ledger');
  const choose = (kind: Kind) => {
    const direction =
      kind === 'TRANSACTION_KIND_TRANSFER' || kind === 'TRANSACTION_KIND_REVERSAL'
        ? entry.direction
        : comes.has(kind)
          ? 'DIRECTION_CREDIT'
          : 'DIRECTION_DEBIT';
    onSave({ kind, direction });
  };
  return (
    <>
      <Chips>
        {kinds.map((kind) => (
          <Chip
            key={kind}
            label={t(`kind.${kind}`)}
            selected={kind === entry.kind}
            onPress={() => choose(kind)}
            testID={kind}
          />
        ))}
      </Chips>
      <Text size="caption" colour="quiet">
        {t('kindHint')}
      </Text>
    </>
  );
}
