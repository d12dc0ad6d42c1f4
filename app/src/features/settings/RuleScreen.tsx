import { useLocalSearchParams, useRouter } from 'expo-router';
import GraduationCap from 'lucide-react-native/icons/graduation-cap';
import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import { Button } from '@/design/Button.tsx';
import { EmptyState, ErrorState, Skeleton } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { useWide } from '@/design/theme.tsx';
import { space } from '@/design/tokens.ts';
import { useDecided } from '@/features/review/decide/decided.ts';
import { useOnline } from '@/offline/network.ts';
import { SettingsPage } from './layout/SettingsPage.tsx';
import { LearnedFrom } from './rules/LearnedFrom.tsx';
import { Past } from './rules/Past.tsx';
import { RuleFacts } from './rules/RuleFacts.tsx';
import { useRevoke } from './rules/useRevoke.ts';
import { useRules } from './rules/useRules.ts';

/** One rule: what it does, what it would change of the past, and how to be rid of it. */
export function RuleScreen() {
  const { t } = useTranslation('review');
  const { id = '' } = useLocalSearchParams<{ id: string }>();
  const router = useRouter();
  const query = useRules();
  const revoke = useRevoke();
  const revoked = useDecided().has(id);
  const online = useOnline();
  const wide = useWide();
  const rule = revoked ? undefined : query.data?.find(({ rule_id }) => rule_id === id);
  const leave = () => (router.canGoBack() ? router.back() : router.replace('/settings/rules'));
  return (
    <SettingsPage
      title={t('rule.one')}
      testID="rule"
      actions={
        wide ? (
          <Button
            label={t('common:back')}
            look="plain"
            onPress={() => router.replace('/settings/rules')}
            testID="to-rules"
          />
        ) : null
      }
    >
      {rule ? (
        <>
          <RuleFacts rule={rule} />
          {rule.message_id ? <LearnedFrom messageId={rule.message_id} /> : null}
          <Past ruleId={id} />
          <View style={{ gap: space.half }}>
            <Button
              label={t('rule.revoke')}
              look="danger"
              disabled={!online}
              onPress={() => {
                revoke(id);
                leave();
              }}
              testID="revoke"
            />
            <Text size="caption" colour="quiet" align="center">
              {t('rule.revokeText')}
            </Text>
          </View>
        </>
      ) : query.data ? (
        <EmptyState
          icon={GraduationCap}
          title={t('rule.gone')}
          action={
            <Button
              label={t('rule.title')}
              look="secondary"
              onPress={() => router.replace('/settings/rules')}
            />
          }
        />
      ) : query.isError ? (
        <ErrorState error={query.error} retry={() => void query.refetch()} />
      ) : (
        <Skeleton height={180} />
      )}
    </SettingsPage>
  );
}
