import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollView, StyleSheet, View } from 'react-native';
import { Banner } from '@/design/Banner.tsx';
import { READABLE, space } from '@/design/tokens.ts';
import { useDecide } from '../decide/useDecide.ts';
import { type Essential, entryOf, missingIn } from '../entry/draft.ts';
import { useEntry } from '../entry/useEntry.ts';
import type { ReadMessage } from '../readMessage.ts';
import { ReviewActions } from './ReviewActions.tsx';
import { ReviewCard } from './ReviewCard.tsx';
import { SlideIn } from './SlideIn.tsx';

/** A message that asks for a look, and what can be done with it in easy reach below. */
export function ReviewItem({
  message,
  head,
  onSkip,
}: {
  message: ReadMessage;
  head?: ReactNode;
  onSkip?: (() => void) | undefined;
}) {
  const { t } = useTranslation('review');
  const decide = useDecide();
  const draft = useEntry(message);
  // The server cannot be told which of several drafts is corrected: they have no names before they are entered.
  const several = message.outcome.expenses.length > 1;
  return (
    <View style={styles.item} testID="review-item">
      <ScrollView contentContainerStyle={styles.content} keyboardShouldPersistTaps="handled">
        {head}
        <SlideIn>
          {several ? <Banner text={t('several', { count: message.outcome.expenses.length })} /> : null}
          <ReviewCard message={message} draft={draft} />
        </SlideIn>
      </ScrollView>
      <View style={styles.actions}>
        <ReviewActions
          missing={several ? lacking(message) : draft.missing}
          onAccept={() =>
            decide(message.message_id, 'RESOLUTION_TRANSACTION', several ? undefined : draft.said)
          }
          onDismiss={() => decide(message.message_id, 'RESOLUTION_NO_TRANSACTION')}
          onSkip={onSkip}
        />
      </View>
    </View>
  );
}

/** What one of several drafts lacks cannot be said here. */
function lacking({ outcome, text }: ReadMessage): Essential | 'several' | undefined {
  const complete = outcome.expenses.every(
    (expense) =>
      missingIn(entryOf({ text, outcome: { ...outcome, expenses: [expense] } }, '', '')).length === 0,
  );
  return complete ? undefined : 'several';
}

const column = {
  width: '100%',
  maxWidth: READABLE,
  alignSelf: 'center',
  paddingHorizontal: space.two,
} as const;
const styles = StyleSheet.create({
  item: { flex: 1 },
  content: { ...column, paddingBottom: space.three, gap: space.two },
  actions: { ...column, paddingVertical: space.two },
});
