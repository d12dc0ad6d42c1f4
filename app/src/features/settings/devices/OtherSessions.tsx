import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/api/types.ts';
import { Button } from '@/design/Button.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Text } from '@/design/Text.tsx';
import { useOnline } from '@/offline/network.ts';
import { SessionRow } from './SessionRow.tsx';
import type { EndSessions } from './useEndSessions.ts';

const FIRST = 5;

/** Where else the user is signed in: the devices used last, all of them when asked for, and the way out of all at once. */
export function OtherSessions({
  sessions,
  ending: { endOne, endOthers },
}: {
  sessions: Session[];
  ending: EndSessions;
}) {
  const { t } = useTranslation('settings');
  const online = useOnline();
  const [all, showAll] = useState(false);
  const shown = all || sessions.length === FIRST + 1 ? sessions : sessions.slice(0, FIRST);
  return (
    <Section title={t('sessionsElsewhere')}>
      {sessions.length === 0 ? <Text colour="quiet">{t('sessionsOnly')}</Text> : null}
      {shown.length > 0 ? (
        <Card>
          {shown.map((session) => (
            <SessionRow
              key={session.session_id}
              session={session}
              busy={endOne.isPending && endOne.variables.session_id === session.session_id}
              end={() => endOne.mutate(session)}
            />
          ))}
        </Card>
      ) : null}
      {shown.length < sessions.length ? (
        <Button
          label={t('sessionsAll', { count: sessions.length })}
          look="secondary"
          onPress={() => showAll(true)}
          testID="all-sessions"
        />
      ) : null}
      {sessions.length > 1 ? (
        <Button
          label={t('sessionsEnd')}
          look="danger"
          disabled={!online}
          busy={endOthers.isPending}
          onPress={() => endOthers.mutate()}
          testID="end-other-sessions"
        />
      ) : null}
    </Section>
  );
}
