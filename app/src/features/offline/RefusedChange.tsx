import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { codes } from '@/api/errors.ts';
import { Button } from '@/design/Button.tsx';
import { Text } from '@/design/Text.tsx';
import { useToast } from '@/design/toast.tsx';
import { space } from '@/design/tokens.ts';
import type { Reason, Refused } from '@/offline/queue.ts';
import { decisions } from '@/offline/useWrites.ts';
import { ChangeRow } from './ChangeRow.tsx';
import { ConflictTable } from './ConflictTable.tsx';
import { useFieldWords } from './useFieldWords.ts';

/** A change that was not taken: why, and what the user can do. */
export function RefusedChange({ change: { id, write, queuedAt, reason } }: { change: Refused }) {
  const { t } = useTranslation('offline');
  const toast = useToast();
  const discard = async () => {
    const undo = await decisions.discard(id);
    toast({ text: t('discarded'), action: { label: t('common:undo'), onPress: () => void undo() } });
  };
  return (
    <ChangeRow
      write={write}
      queuedAt={queuedAt}
      without={reason.kind === 'conflict' ? reason.fields.map(({ field }) => field) : []}
      testID="refused-change"
    >
      <Text colour="warning">{useReasonWords()(reason)}</Text>
      {reason.kind === 'conflict' ? <ConflictTable fields={reason.fields} /> : null}
      {reason.kind === 'conflict' ? (
        <View style={styles.actions}>
          <Button label={t('keepMine')} onPress={() => void decisions.keepMine(id)} testID="keep-mine" />
          <Button
            label={t('keepTheirs')}
            look="secondary"
            onPress={() => void decisions.keepTheirs(id)}
            testID="keep-theirs"
          />
        </View>
      ) : null}
      {reason.kind === 'refused' ? (
        <View style={styles.actions}>
          <Button
            label={t('common:retry')}
            look="secondary"
            onPress={() => void decisions.retry(id)}
            testID="retry-change"
          />
          <Button label={t('discard')} look="plain" onPress={() => void discard()} testID="discard-change" />
        </View>
      ) : null}
    </ChangeRow>
  );
}

function useReasonWords(): (reason: Reason) => string {
  const { t } = useTranslation('offline');
  const { sentence } = useFieldWords();
  return (reason) => {
    if (reason.kind === 'conflict') return t('conflict');
    if (reason.kind === 'noEntry') return t('noEntry');
    return reason.code === codes.NOT_FOUND ? t('gone') : t('why', { message: sentence(reason.message) });
  };
}

const styles = StyleSheet.create({
  actions: { flexDirection: 'row', flexWrap: 'wrap', gap: space.one, marginTop: space.one },
});
