import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { Button } from '@/design/Button';
import { Card, Section } from '@/design/layout';
import { ErrorState, SkeletonRows } from '@/design/states';
import { Text } from '@/design/Text';
import { space } from '@/design/tokens';
import { useOnline } from '@/offline/network';
import { useAudit } from '../queries';
import { AuditRow } from './AuditRow';

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
