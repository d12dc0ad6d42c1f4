import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { Button } from '@/design/Button.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { ErrorState, SkeletonRows } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { useOnline } from '@/offline/network.ts';
import { useAudit } from '../queries.ts';
import { AuditRow } from './AuditRow.tsx';

/** What happened to the account, the latest first. */
export function AuditList() {
  const { t } = useTranslation('settings');
  const online = useOnline();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useAudit();
  const events = data?.pages.flatMap((page) => page.events);
  return (
    <Section title={t('audit')}>
      {events ? (
        <Card style={styles.card}>
          {events.length === 0 ? <Text colour="quiet">{t('auditEmpty')}</Text> : null}
          {events.map((event) => (
            <AuditRow key={event.audit_event_id} event={event} />
          ))}
          {hasNextPage ? (
            <Button
              label={t('auditMore')}
              look="plain"
              disabled={!online}
              busy={isFetchingNextPage}
              onPress={() => void fetchNextPage()}
              testID="audit-more"
            />
          ) : null}
        </Card>
      ) : error ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : (
        <SkeletonRows />
      )}
    </Section>
  );
}

const styles = StyleSheet.create({ card: { gap: space.half } });
