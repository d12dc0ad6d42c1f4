import { useLocalSearchParams } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { Screen } from '@/design/layout';
import { Loaded, Skeleton } from '@/design/states';
import { useSettled } from './decide/useSettled';
import { ReviewItem } from './inbox/ReviewItem';
import { MessageDetail } from './message/MessageDetail';
import { useMessage } from './useMessages';

/** One message: what it says, what was understood, and what became of it. */
export function MessageScreen() {
  const { t } = useTranslation('review');
  const { id = '' } = useLocalSearchParams<{ id: string }>();
  const query = useMessage(id);
  const decided = useSettled().has(id);
  const asks = query.data?.outcome.status === 'MESSAGE_STATUS_NEEDS_REVIEW' && !decided;
  return (
    <Screen title={t('message')} back scrolls={!asks} testID="message">
      <Loaded query={query} skeleton={<Skeleton height={220} />}>
        {(message) =>
          asks ? <ReviewItem key={id} message={message} /> : <MessageDetail key={id} message={message} />
        }
      </Loaded>
    </Screen>
  );
}
