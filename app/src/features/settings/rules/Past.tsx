import { useTranslation } from 'react-i18next';
import { useWordsOf } from '@/api/words.ts';
import { Banner } from '@/design/Banner.tsx';
import { Button } from '@/design/Button.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { ErrorState, SkeletonRows } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { useToast } from '@/design/toast.tsx';
import { useOnline } from '@/offline/network.ts';
import { ChangedMessage } from '../changes/ChangedMessage.tsx';
import { useApplyRule, usePast } from './usePast.ts';

/** What a rule would change of the past, each before and after, and the button that does it. */
export function Past({ ruleId }: { ruleId: string }) {
  const { t } = useTranslation('review');
  const toast = useToast();
  const online = useOnline();
  const past = usePast(ruleId);
  const apply = useApplyRule(ruleId);
  const { text } = useWordsOf(apply.error);
  const changes = past.data;
  const run = () =>
    apply.mutate(undefined, {
      onSuccess: (count) =>
        toast({ text: count > 0 ? t('rule.appliedPast', { count }) : t('rule.pastUnchanged') }),
    });
  return (
    <Section title={t('rule.past')}>
      {changes === undefined ? (
        past.isError ? (
          <ErrorState error={past.error} retry={() => void past.refetch()} />
        ) : (
          <SkeletonRows count={2} />
        )
      ) : changes.length === 0 ? (
        <Text colour="quiet">{t('rule.pastNone')}</Text>
      ) : (
        <>
          <Card>
            {changes.map((change) => (
              <ChangedMessage key={`${change.message_id} ${change.expense_id}`} change={change} />
            ))}
            {past.hasNextPage ? (
              <Button
                label={t('rule.showMore')}
                look="plain"
                busy={past.isFetchingNextPage}
                onPress={() => void past.fetchNextPage()}
                testID="more-past"
              />
            ) : null}
          </Card>
          {apply.isError ? <Banner tone="warning" text={text} /> : null}
          <Button
            label={
              past.hasNextPage
                ? t('rule.applyMore', { count: changes.length })
                : t('rule.apply', { count: changes.length })
            }
            busy={apply.isPending}
            disabled={!online}
            onPress={run}
            testID="apply-rule"
          />
        </>
      )}
    </Section>
  );
}
