import { useTranslation } from 'react-i18next';
import { Card, Section } from '@/design/layout.tsx';
import { Loaded, SkeletonRows } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { OtherSessions } from './devices/OtherSessions.tsx';
import { SessionRow } from './devices/SessionRow.tsx';
import { useEndSessions } from './devices/useEndSessions.ts';
import { Refusal } from './layout/Refusal.tsx';
import { SettingsPage } from './layout/SettingsPage.tsx';
import { useSessions } from './queries.ts';

/** Where the user is signed in, and the way to end it there. */
export function SessionsScreen() {
  const { t } = useTranslation('settings');
  const ending = useEndSessions();
  return (
    <SettingsPage title={t('sessions')} testID="sessions">
      <Text colour="quiet">{t('sessionsAbout')}</Text>
      <Refusal error={ending.error} />
      <Loaded query={useSessions()} skeleton={<SkeletonRows count={3} />}>
        {(sessions) => (
          <>
            <Section title={t('thisDevice')}>
              <Card>
                {sessions
                  .filter(({ current }) => current)
                  .map((session) => (
                    <SessionRow key={session.session_id} session={session} />
                  ))}
              </Card>
            </Section>
            <OtherSessions sessions={sessions.filter(({ current }) => !current)} ending={ending} />
          </>
        )}
      </Loaded>
    </SettingsPage>
  );
}
