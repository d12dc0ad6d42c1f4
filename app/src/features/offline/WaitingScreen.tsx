import { FlashList } from '@shopify/flash-list';
import CloudCheck from 'lucide-react-native/icons/cloud-check';
import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import { Button } from '@/design/Button.tsx';
import { Screen, Section } from '@/design/layout.tsx';
import { EmptyState } from '@/design/states.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { useOnline } from '@/offline/network.ts';
import { sendWaiting } from '@/offline/outbox.ts';
import { useWrites } from '@/offline/useWrites.ts';
import { ChangeRow } from './ChangeRow.tsx';
import { RefusedChange } from './RefusedChange.tsx';

const GAP = space.one;

/** The changes that are not in the ledger yet: what waits, what was refused and why. */
export function WaitingScreen() {
  const { t } = useTranslation('offline');
  const { waiting, refused } = useWrites();
  return (
    <Screen title={t('title')} back scrolls={false} testID="waiting">
      {waiting.length + refused.length === 0 ? (
        <EmptyState icon={CloudCheck} title={t('nothing')} text={t('nothingText')} />
      ) : (
        <FlashList
          data={waiting}
          keyExtractor={({ id }) => id}
          ListHeaderComponent={<AboveWaiting />}
          ItemSeparatorComponent={Between}
          contentContainerStyle={{ paddingHorizontal: space.two, paddingBottom: space.six }}
          renderItem={({ item: { write, queuedAt } }) => (
            <ChangeRow write={write} queuedAt={queuedAt} testID="waiting-change" />
          )}
        />
      )}
    </Screen>
  );
}

const Between = () => <View style={{ height: GAP }} />;

/** What was refused, and the heading of what waits. */
function AboveWaiting() {
  const { t } = useTranslation('offline');
  const { waiting, refused } = useWrites();
  const online = useOnline();
  return (
    <View style={{ gap: space.three, paddingBottom: GAP }}>
      {refused.length > 0 ? (
        <Section title={t('refused')}>
          {refused.map((change) => (
            <RefusedChange key={change.id} change={change} />
          ))}
        </Section>
      ) : null}
      {waiting.length > 0 ? (
        <Section
          title={t('waiting')}
          action={
            online ? (
              <Button label={t('sendNow')} look="plain" onPress={sendWaiting} testID="send-now" />
            ) : null
          }
        >
          <Text colour="quiet">{t('waitingText')}</Text>
        </Section>
      ) : null}
    </View>
  );
}
