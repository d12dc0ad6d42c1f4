import { useTranslation } from 'react-i18next';
import { Button } from '@/design/Button.tsx';
import { Section } from '@/design/layout.tsx';
import { Loaded, SkeletonRows } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { useOnline } from '@/offline/network.ts';
import { SessionCard } from './devices/SessionCard.tsx';
import { useEndSessions } from './devices/useEndSessions.ts';
import { Refusal } from './layout/Refusal.tsx';
import { SettingsPage } from './layout/SettingsPage.tsx';
import { useSessions } from './queries.ts';

/** Where the user is signed in, and the way to end it there. */
export function SessionsScreen() {
  const { t } = useTranslation('settings');
  const online = useOnline();
  const { endOne, endOthers, error } = useEndSessions();
  return (
    <SettingsPage title={t('sessions')} testID="sessions">
      <Text colour="quiet">{t('sessionsAbout')}</Text>
      <Refusal error={error} />
      <Loaded query={useSessions()} skeleton={<SkeletonRows count={3} />}>
        {(sessions) => {
          const others = sessions.filter(({ current }) => !current);
          return (
            <>
              <Section title={t('thisDevice')}>
                {sessions
                  .filter(({ current }) => current)
                  .map((session) => (
                    <SessionCard key={session.session_id} session={session} />
                  ))}
              </Section>
              <Section title={t('sessionsElsewhere')}>
                {others.length > 1 ? (
                  <Button
                    label={t('sessionsEnd')}
                    look="danger"
                    disabled={!online}
                    busy={endOthers.isPending}
                    onPress={() => endOthers.mutate()}
                    testID="end-other-sessions"
                  />
                ) : null}
                {others.length === 0 ? <Text colour="quiet">{t('sessionsOnly')}</Text> : null}
                {others.map((session) => (
                  <SessionCard
                    key={session.session_id}
                    session={session}
                    busy={endOne.isPending && endOne.variables.session_id === session.session_id}
                    end={() => endOne.mutate(session)}
                  />
                ))}
              </Section>
            </>
          );
        }}
      </Loaded>
    </SettingsPage>
  );
}
