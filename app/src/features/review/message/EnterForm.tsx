import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import { Button } from '@/design/Button.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import type { EvidenceField } from '@/features/evidence/index.ts';
import { useDecide } from '../decide/useDecide.ts';
import { EntryFields } from '../entry/EntryFields.tsx';
import { useEntry } from '../entry/useEntry.ts';
import type { ReadMessage } from '../readMessage.ts';

/** The entry that an ignored message is after all, filled in as far as the text tells it. */
export function EnterForm({ message, onDone }: { message: ReadMessage; onDone: () => void }) {
  const { t } = useTranslation('review');
  const decide = useDecide();
  const draft = useEntry(message);
  const { missing } = draft;
  const [open, setOpen] = useState<EvidenceField | undefined>(
    missing === 'direction' ? 'direction' : missing && 'amount',
  );
  const enter = () => {
    decide(message.message_id, 'RESOLUTION_TRANSACTION', draft.said);
    onDone();
  };
  return (
    <Section title={t('enterTitle')}>
      <Card>
        <EntryFields message={message} draft={draft} open={open} onOpen={setOpen} />
      </Card>
      {missing ? (
        <Text size="caption" colour="quiet" align="center" role="status">
          {t(`missing.${missing}`)}
        </Text>
      ) : null}
      <View style={{ gap: space.one }}>
        <Button label={t('accept')} disabled={missing !== undefined} onPress={enter} testID="accept" />
        <Button label={t('common:cancel')} look="plain" onPress={onDone} />
      </View>
    </Section>
  );
}
