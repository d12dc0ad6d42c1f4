import CircleAlert from 'lucide-react-native/icons/circle-alert';
import CircleCheck from 'lucide-react-native/icons/circle-check';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Icon } from '@/design/Icon.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { useFormat } from '@/format/useFormat.ts';
import { deviceWords } from '../devices/deviceWords.ts';
import { type AuditEvent, actionKey, outcomeKey } from './auditWords.ts';

/** One thing that happened: what, whether it was refused, when, and from which device and address. */
export function AuditRow({ event }: { event: AuditEvent }) {
  const { t } = useTranslation('settings');
  const { instant } = useFormat();
  const failure = outcomeKey(event);
  const from = event.address ? t('auditFrom', { address: event.address }) : '';
  return (
    <View style={styles.row}>
      <Icon shape={failure ? CircleAlert : CircleCheck} size={18} colour={failure ? 'danger' : 'quiet'} />
      <View style={styles.words}>
        <Text>{t(actionKey(event))}</Text>
        {failure ? (
          <Text size="caption" colour="danger">
            {t(failure)}
          </Text>
        ) : null}
        <Text size="caption" colour="quiet">
          {[instant(event.occurred_at), deviceWords(event.device_name), from].filter(Boolean).join(' · ')}
        </Text>
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'flex-start', gap: space.two, paddingVertical: space.one },
  words: { flex: 1, gap: 2 },
});
