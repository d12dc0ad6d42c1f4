import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import { useWordsOf } from '@/api/words.ts';
import { Banner } from '@/design/Banner.tsx';
import { Button } from '@/design/Button.tsx';
import { space } from '@/design/tokens.ts';
import { useOnline } from '@/offline/network.ts';
import { useDecide } from '../decide/useDecide.ts';
import type { ReadMessage } from '../readMessage.ts';
import { canRetry, useRetry } from './useRetry.ts';

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
