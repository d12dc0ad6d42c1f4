import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { FieldEvidence } from '@/api/types.ts';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { type EvidenceField, EvidenceText } from '@/features/evidence/index.ts';
import { useFormat } from '@/format/useFormat.ts';
import type { ReadMessage } from './readMessage.ts';

/** Who sent a message, when it came, and its text with what was read from it; or that the text is erased. */
export function MessageText({
  message,
  evidence,
  highlighted,
  onField,
}: {
  message: ReadMessage;
  evidence: readonly FieldEvidence[];
  highlighted?: EvidenceField | undefined;
  onField?: (field: EvidenceField) => void;
}) {
  const { t } = useTranslation('review');
  const { instant } = useFormat();
  const from = message.sender || t(`from.${message.kind}`);
  return (
    <View style={styles.message}>
      <Text size="caption" colour="quiet">
        {[from, instant(message.received_at)].join(' · ')}
      </Text>
      {message.text ? (
        <EvidenceText text={message.text} evidence={evidence} highlighted={highlighted} onField={onField} />
      ) : (
        <Text colour="quiet" testID="erased">
          {message.text_erased_at ? t('erasedOn', { when: instant(message.text_erased_at) }) : t('erased')}
        </Text>
      )}
    </View>
  );
}

const styles = StyleSheet.create({ message: { gap: space.one } });
