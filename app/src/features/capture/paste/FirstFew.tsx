import { useTranslation } from 'react-i18next';
import { Card } from '@/design/layout.tsx';
import { SkeletonRows } from '@/design/states.tsx';
import { Heading } from '@/design/Text.tsx';
import type { Split } from '../inbox/splitCsv.ts';
import { FatedRow } from './FatedRow.tsx';
import type { Fate } from './fate.ts';
import { useFirstFew } from './useFirstFew.ts';

const fates: Record<string, Fate> = {
  MESSAGE_STATUS_EXTRACTED: 'ledger',
  MESSAGE_STATUS_NEEDS_REVIEW: 'review',
};

/** What the first messages would become: a taste before anything is stored. */
export function FirstFew({ messages }: { messages: readonly Split[] }) {
  const { t } = useTranslation('capture');
  const { data, isLoading } = useFirstFew(messages);
  if (!data && !isLoading) return null;
  return (
    <Card testID="first-few">
      <Heading level={2} size="caption" colour="quiet">
        {t('firstFew')}
      </Heading>
      {data ? (
        data.map(({ split, outcome }, nth) => (
          <FatedRow
            key={nth}
            split={split}
            fate={fates[outcome?.status ?? ''] ?? 'ignored'}
            outcome={outcome}
            preview
          />
        ))
      ) : (
        <SkeletonRows count={Math.min(4, messages.length)} />
      )}
    </Card>
  );
}
