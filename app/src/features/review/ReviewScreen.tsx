import { FlashList } from '@shopify/flash-list';
import Hourglass from 'lucide-react-native/icons/hourglass';
import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import { Banner } from '@/design/Banner.tsx';
import { Screen } from '@/design/layout.tsx';
import { SideBySide } from '@/design/SideBySide.tsx';
import { ErrorState, Skeleton } from '@/design/states.tsx';
import { space } from '@/design/tokens.ts';
import { AllDone } from './inbox/AllDone.tsx';
import { Progress } from './inbox/Progress.tsx';
import { ReviewItem } from './inbox/ReviewItem.tsx';
import { useInbox } from './inbox/useInbox.ts';
import { MessageRow } from './MessageRow.tsx';

/** "Is this right?": one message after another, to be accepted or corrected in two taps. */
export function ReviewScreen() {
  const { t } = useTranslation('review');
  const { query, messages, current, done, pending, choose, skip } = useInbox();
  const reading =
    pending > 0 ? <Banner icon={Hourglass} text={t('pendingCount', { count: pending })} /> : null;
  const progress = <Progress done={done} left={messages.length} more={query.hasNextPage} />;

  if (!query.data || !current)
    return (
      <Screen title={t('review')} back testID="review">
        {reading}
        {query.data ? (
          <AllDone done={done} />
        ) : query.isError ? (
          <ErrorState error={query.error} retry={() => void query.refetch()} />
        ) : (
          <View style={{ gap: space.two }}>
            <Skeleton height={180} />
            <Skeleton height={272} />
          </View>
        )}
      </Screen>
    );

  const item = (head?: React.ReactNode) => (
    <ReviewItem
      key={current.message_id}
      message={current}
      head={head}
      onSkip={messages.length > 1 ? () => skip(current) : undefined}
    />
  );
  return (
    <SideBySide
      narrow={
        <Screen title={t('review')} back scrolls={false} testID="review">
          {item(
            <>
              {progress}
              {reading}
            </>,
          )}
        </Screen>
      }
      list={
        <Screen title={t('review')} back scrolls={false} testID="review">
          <View style={{ paddingHorizontal: space.two, gap: space.one, paddingBottom: space.one }}>
            {progress}
            {reading}
          </View>
          <FlashList
            data={messages}
            keyExtractor={({ message_id }) => message_id}
            renderItem={({ item: one }) => (
              <MessageRow
                message={one}
                selected={one.message_id === current.message_id}
                onPress={() => choose(one.message_id)}
              />
            )}
            extraData={current.message_id}
            onEndReached={() => query.hasNextPage && void query.fetchNextPage()}
          />
        </Screen>
      }
      detail={<Screen scrolls={false}>{item(<View style={{ height: space.two }} />)}</Screen>}
    />
  );
}
