import { useLocalSearchParams } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { Screen } from '@/design/layout.tsx';
import { Loaded, Skeleton } from '@/design/states.tsx';
import { useSettled } from './decide/useSettled.ts';
import { ReviewItem } from './inbox/ReviewItem.tsx';
import { MessageDetail } from './message/MessageDetail.tsx';
import { useMessage } from './useMessages.ts';

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
