import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'expo-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { answer, api } from '@/api/client.ts';
import type { Expense } from '@/api/types.ts';
import { Button } from '@/design/Button.tsx';
import { Card, Section } from '@/design/layout.tsx';
import { Skeleton } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import type { EvidenceField } from '@/features/evidence/fields.ts';
import { EvidenceLegend, EvidenceText } from '@/features/evidence/index.ts';
import { useFormat } from '@/format/useFormat.ts';
import { type EditableField, editableOf } from './editable.ts';

/** The message that an entry was read from, each field underlined where it stands; or that the user wrote the entry. */
export function Source({ entry, onEdit }: { entry: Expense; onEdit: (field: EditableField) => void }) {
  const { t } = useTranslation('ledger');
  const { instant } = useFormat();
  if (entry.message_id) return <FromMessage entry={entry} onEdit={onEdit} />;
  return (
    <Text size="caption" colour="quiet" align="center">
      {t('byHand', { when: entry.created_at ? instant(entry.created_at) : '' })}
    </Text>
  );
}

function FromMessage({ entry, onEdit }: { entry: Expense; onEdit: (field: EditableField) => void }) {
  const { t } = useTranslation('ledger');
  const router = useRouter();
  const { instant } = useFormat();
  const [lit, setLit] = useState<EvidenceField>();
  const { message_id: id, evidence = [] } = entry;
  const { data, isError } = useQuery({
    queryKey: ['messages', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/ds/v1/messages/{message_id}', { params: { path: { message_id: id } }, signal })),
  });
  const message = data?.message;
  const edit = (field: EvidenceField) => {
    const editable = editableOf(field);
    if (editable) onEdit(editable);
    else setLit(field);
  };
  return (
    <Section
      title={t('readFrom')}
      action={
        <Button
          label={t('wholeMessage')}
          look="plain"
          onPress={() => router.push({ pathname: '/message/[id]', params: { id } })}
          testID="to-message"
        />
      }
    >
      <Card>
        {message ? (
          <View style={styles.message}>
            <Text size="caption" colour="quiet">
              {[message.sender, message.received_at ? instant(message.received_at) : '']
                .filter(Boolean)
                .join(' · ')}
            </Text>
            {message.text ? (
              <>
                <EvidenceText text={message.text} evidence={evidence} highlighted={lit} onField={edit} />
                <EvidenceLegend text={message.text} evidence={evidence} highlighted={lit} onField={setLit} />
              </>
            ) : (
              <Text colour="quiet">{t('textErased')}</Text>
            )}
          </View>
        ) : isError ? (
          <Text colour="quiet">{t('messageUnread')}</Text>
        ) : (
          <Skeleton height={96} />
        )}
      </Card>
    </Section>
  );
}

const styles = StyleSheet.create({ message: { gap: space.one } });
