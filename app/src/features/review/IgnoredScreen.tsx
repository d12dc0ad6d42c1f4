import { FlashList } from '@shopify/flash-list';
import { useRouter } from 'expo-router';
import Inbox from 'lucide-react-native/icons/inbox';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import type { Verdict } from '@/api/types.ts';
import { Button } from '@/design/Button.tsx';
import { Screen } from '@/design/layout.tsx';
import { SideBySide } from '@/design/SideBySide.tsx';
import { EmptyState, ErrorState, Skeleton } from '@/design/states.tsx';
import { useWide } from '@/design/theme.tsx';
import { space } from '@/design/tokens.ts';
import { useSettled } from './decide/useSettled.ts';
import { VerdictChips } from './ignored/VerdictChips.tsx';
import { MessageRow } from './MessageRow.tsx';
import { MessageDetail } from './message/MessageDetail.tsx';
import { useMessages } from './useMessages.ts';

/** About that of a message of two lines. */
const ROW_HEIGHT = 104;

/** What made no entry, and why not; the newest first. */
export function IgnoredScreen() {
  const { t } = useTranslation('review');
  const router = useRouter();
  const wide = useWide();
  const [verdict, setVerdict] = useState<Verdict>();
  const [open, setOpen] = useState('');
  const query = useMessages({ status: 'MESSAGE_STATUS_IGNORED', ...(verdict && { verdict }) });
  const decided = useSettled();
  const messages = query.data?.filter(({ message_id }) => !decided.has(message_id));
  const shown = messages?.find(({ message_id }) => message_id === open) ?? messages?.[0];
  const show = (id: string) =>
    wide ? setOpen(id) : router.push({ pathname: '/message/[id]', params: { id } });

  const list = (
    <Screen title={t('ignored')} back scrolls={false} testID="ignored">
      <VerdictChips value={verdict} onChoose={setVerdict} />
      {messages === undefined ? (
        <View style={{ padding: space.two, gap: space.one }}>
          {query.isError ? (
            <ErrorState error={query.error} retry={() => void query.refetch()} />
          ) : (
            Array.from({ length: 7 }, (_, nth) => <Skeleton key={nth} height={ROW_HEIGHT} />)
          )}
        </View>
      ) : (
        <FlashList
          data={messages}
          keyExtractor={({ message_id }) => message_id}
          renderItem={({ item }) => (
            <MessageRow
              message={item}
              selected={wide && item.message_id === shown?.message_id}
              onPress={() => show(item.message_id)}
            />
          )}
          extraData={wide && shown?.message_id}
          onEndReached={() => query.hasNextPage && void query.fetchNextPage()}
          refreshing={query.isRefetching}
          onRefresh={() => void query.refetch()}
          ListEmptyComponent={
            <EmptyState
              icon={Inbox}
              title={t(verdict ? 'noneOfThese' : 'noneIgnored')}
              text={t('noneIgnoredText')}
              action={
                verdict ? (
                  <Button label={t('showAll')} look="secondary" onPress={() => setVerdict(undefined)} />
                ) : undefined
              }
            />
          }
        />
      )}
    </Screen>
  );
  return (
    <SideBySide
      list={list}
      detail={
        shown ? (
          <Screen title={t('message')}>
            <MessageDetail key={shown.message_id} message={shown} />
          </Screen>
        ) : null
      }
    />
  );
}
