import { FlashList } from '@shopify/flash-list';
import { useRouter } from 'expo-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button } from '@/design/Button.tsx';
import { Chip, Chips } from '@/design/Chip.tsx';
import { ErrorState } from '@/design/states.tsx';
import { Heading, Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space } from '@/design/tokens.ts';
import { useFormat } from '@/format/useFormat.ts';
import { FatedRow } from './FatedRow.tsx';
import { counted, type Fate } from './fate.ts';
import type { Pasting } from './usePasting.ts';

const order: Fate[] = ['ledger', 'review', 'pending', 'ignored', 'repeat', 'queued', 'kept'];

/** How far the sending is, and what became of each message; one kind of outcome can be looked at by itself. */
export function Outcomes({
  pasting,
  onStop,
  onUndo,
  undoing,
  onMore,
}: {
  pasting: Pasting;
  onStop: () => void;
  onUndo: () => void;
  undoing: boolean;
  onMore: () => void;
}) {
  const { t } = useTranslation('capture');
  const router = useRouter();
  const { count } = useFormat();
  const [only, setOnly] = useState<Fate>();
  const { state, total, done, error } = pasting;
  const counts = counted(done);
  const sending = state === 'sending';
  const shown = only && counts[only] ? done.filter(({ fate }) => fate === only) : done;
  const leadsTo = (id: string | undefined) => (id ? () => router.push(`/message/${id}`) : undefined);
  const head = (
    <View style={styles.head}>
      <Heading level={2}>
        {sending
          ? t('sending')
          : state === 'stopped'
            ? t('stopped')
            : t('doneTitle', { count: counts.ledger ?? 0 })}
      </Heading>
      {sending ? <Progress done={done.length} total={total} /> : null}
      {error ? <ErrorState error={error} /> : null}
      <Chips>
        {order.map((fate) =>
          counts[fate] ? (
            <Chip
              key={fate}
              label={`${t(`fate.${fate}`)} · ${count(counts[fate])}`}
              selected={only === fate}
              onPress={() => setOnly(only === fate ? undefined : fate)}
              testID={`only-${fate}`}
            />
          ) : null,
        )}
      </Chips>
      {sending ? (
        <Button label={t('common:cancel')} look="secondary" onPress={onStop} testID="stop" />
      ) : (
        <View style={styles.buttons}>
          {counts.review ? (
            <Button
              label={t('reviewThem', { count: counts.review })}
              style={styles.button}
              onPress={() => router.push('/review')}
              testID="review-them"
            />
          ) : null}
          <Button
            label={t('seeLedger')}
            look={counts.review ? 'secondary' : 'primary'}
            style={styles.button}
            onPress={() => router.navigate('/ledger')}
            testID="see-ledger"
          />
          <Button
            label={t('pasteMore')}
            look="secondary"
            style={styles.button}
            onPress={onMore}
            testID="paste-more"
          />
          {counts.ledger ? (
            <Button
              label={t('takeOut')}
              look="plain"
              style={styles.button}
              busy={undoing}
              onPress={onUndo}
              testID="take-out"
            />
          ) : null}
        </View>
      )}
    </View>
  );
  return (
    <FlashList
      data={shown}
      keyExtractor={(_, index) => String(index)}
      ListHeaderComponent={head}
      contentContainerStyle={styles.list}
      renderItem={({ item }) => (
        <FatedRow
          split={item.split}
          fate={item.fate}
          outcome={item.message?.outcome}
          onPress={leadsTo(item.message?.message_id)}
        />
      )}
    />
  );
}

function Progress({ done, total }: { done: number; total: number }) {
  const { t } = useTranslation('capture');
  const { colours } = useTheme();
  return (
    <View style={styles.progress}>
      <View
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-label={t('sending')}
        style={[styles.track, { backgroundColor: colours.sunken }]}
      >
        <View
          style={[
            styles.fill,
            { backgroundColor: colours.accent, width: `${total ? Math.round((done / total) * 100) : 0}%` },
          ]}
        />
      </View>
      <Text size="caption" colour="quiet" tabular role="status">
        {t('readSoFar', { done, total })}
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({
  list: { paddingHorizontal: space.two, paddingBottom: space.six },
  head: { gap: space.two, paddingBottom: space.two },
  buttons: { flexDirection: 'row', flexWrap: 'wrap', gap: space.one },
  button: { flexGrow: 1, flexBasis: 160 },
  progress: { gap: space.one },
  track: { height: 8, borderRadius: radius.round, overflow: 'hidden' },
  fill: { height: 8, borderRadius: radius.round },
});
