import Monitor from 'lucide-react-native/icons/monitor';
import Smartphone from 'lucide-react-native/icons/smartphone';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Session } from '@/api/types.ts';
import { Button } from '@/design/Button.tsx';
import { Icon } from '@/design/Icon.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { dayOf } from '@/format/days.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useOnline } from '@/offline/network.ts';
import { EndAction } from '../layout/EndAction.tsx';
import { deviceWords, isHandheld } from './deviceWords.ts';

interface SessionRowProps {
  session: Session;
  /** Absent for the session that asks. */
  end?: () => void;
  busy?: boolean;
}

/** A device: what it is, when and from where it was last used. */
export function SessionRow({ session, end, busy = false }: SessionRowProps) {
  const { t } = useTranslation('settings');
  const { instant, day } = useFormat();
  const online = useOnline();
  const device = deviceWords(session.device_name) || t('unknownDevice');
  const about = (
    <View style={styles.about}>
      <Icon shape={isHandheld(session.device_name) ? Smartphone : Monitor} colour={end ? 'text' : 'accent'} />
      <View style={styles.words}>
        <Text strong={!end}>{device}</Text>
        <Text size="caption" colour="quiet">
          {t('usedWhen', { when: instant(session.last_used_at) })}
        </Text>
        <Text size="caption" colour="quiet">
          {t('signedInSince', { day: day(dayOf(session.created_at)) })}
        </Text>
        {session.address ? (
          <Text size="caption" colour="quiet">
            {session.address}
          </Text>
        ) : null}
      </View>
    </View>
  );
  if (!end) return about;
  return (
    <EndAction
      action={
        <Button
          label={t('sessionEnd')}
          aria-label={t('sessionEndOf', { device })}
          look="danger"
          disabled={!online}
          busy={busy}
          onPress={end}
          testID="end-session"
        />
      }
    >
      {about}
    </EndAction>
  );
}

const styles = StyleSheet.create({
  about: {
    flex: 1,
    flexDirection: 'row',
    gap: space.two,
    alignItems: 'flex-start',
    paddingVertical: space.one,
  },
  words: { flex: 1, gap: 2 },
});
