import { useTranslation } from 'react-i18next';
import { Card } from '@/design/layout';
import { SkeletonRows } from '@/design/states';
import { Heading } from '@/design/Text';
import type { Split } from '../inbox/splitCsv';
import { FatedRow } from './FatedRow';
import type { Fate } from './fate';
import { useFirstFew } from './useFirstFew';

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
