import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import { useWordsOf } from '@/api/words';
import { Banner } from '@/design/Banner';
import { Button } from '@/design/Button';
import { space } from '@/design/tokens';
import { useOnline } from '@/offline/network';
import { useDecide } from '../decide/useDecide';
import type { ReadMessage } from '../readMessage';
import { canRetry, useRetry } from './useRetry';

/** What can be said of a message that is decided: that it is the opposite, or that it should be read again. */
export function MessageActions({ message, onEnter }: { message: ReadMessage; onEnter: () => void }) {
  const { t } = useTranslation('review');
  const decide = useDecide();
  const online = useOnline();
  const retry = useRetry(message.message_id);
  const { text } = useWordsOf(retry.error);
  const { status } = message.outcome;
  return (
    <View style={{ gap: space.one }}>
      {status === 'MESSAGE_STATUS_IGNORED' ? (
        <Button label={t('isTransaction')} onPress={onEnter} testID="is-transaction" />
      ) : null}
      {status === 'MESSAGE_STATUS_EXTRACTED' ? (
        <Button
          label={t('isNone')}
          look="secondary"
          onPress={() => decide(message.message_id, 'RESOLUTION_NO_TRANSACTION')}
          testID="is-none"
        />
      ) : null}
      {canRetry(message) ? (
        <Button
          label={t('readAgain')}
          look="secondary"
          busy={retry.isPending}
          disabled={!online}
          onPress={() => retry.mutate()}
          testID="read-again"
        />
      ) : null}
      {retry.isError ? <Banner tone="warning" text={text} /> : null}
      {retry.isSuccess ? <Banner tone="positive" text={t('readAgainDone')} /> : null}
    </View>
  );
}
