import { useRouter } from 'expo-router';
import GraduationCap from 'lucide-react-native/icons/graduation-cap';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/Button.tsx';
import { Card } from '@/design/layout.tsx';
import { EmptyState, ErrorState, SkeletonRows } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { useDecided } from '@/features/review/decide/decided.ts';
import { SettingsPage } from './layout/SettingsPage.tsx';
import { RuleRow } from './rules/RuleRow.tsx';
import { useRules } from './rules/useRules.ts';

/** For how many of the newest rules one request each is worth the merchant's proper name. */
const NAMED = 20;

/** What was learned from the user's corrections. */
export function RulesScreen() {
  const { t } = useTranslation('review');
  const router = useRouter();
  const query = useRules();
  const revoked = useDecided();
  const rules = query.data?.filter(({ rule_id }) => !revoked.has(rule_id));
  const open = (id: string) => router.push({ pathname: '/settings/rules/[id]', params: { id } });
  return (
    <SettingsPage title={t('rule.title')} testID="rules" onlineOnly={false}>
      {rules === undefined ? (
        query.isError ? (
          <ErrorState error={query.error} retry={() => void query.refetch()} />
        ) : (
          <SkeletonRows count={4} />
        )
      ) : rules.length === 0 ? (
        <EmptyState
          icon={GraduationCap}
          title={t('rule.none')}
          text={t('rule.noneText')}
          action={
            <Button label={t('common:ledger')} look="secondary" onPress={() => router.push('/ledger')} />
          }
        />
      ) : (
        <>
          <Text colour="quiet">{t('rule.intro')}</Text>
          <Card style={{ padding: space.half, gap: 0 }}>
            {rules.map((rule, nth) => (
              <RuleRow
                key={rule.rule_id}
                rule={rule}
                named={nth < NAMED}
                onPress={() => open(rule.rule_id)}
              />
            ))}
          </Card>
          {query.hasNextPage ? (
            <Button
              label={t('rule.showMore')}
              look="secondary"
              busy={query.isFetchingNextPage}
              onPress={() => void query.fetchNextPage()}
            />
          ) : null}
        </>
      )}
    </SettingsPage>
  );
}
