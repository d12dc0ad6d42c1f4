import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Money } from '@/api/types.ts';
import { Amount } from '@/design/Amount.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { radius, space } from '@/design/tokens.ts';
import { useFormat } from '@/format/useFormat.ts';
import { ShareBar } from './ShareBar.tsx';

interface ShareRowProps {
  name: string;
  detail?: string | undefined;
  leading?: ReactNode;
  money: Money;
  /** Of the whole: what the percentage says. */
  share: number;
  /** How long the bar is, where it is measured by something else than the whole: the largest of the list. */
  length?: number;
  colour: string;
  onPress?: (() => void) | undefined;
  testID?: string;
}

/** A line of a list of shares: its name, its figure, and both as a bar. */
export function ShareRow({
  name,
  detail,
  leading,
  money,
  share,
  length = share,
  colour,
  onPress,
  testID,
}: ShareRowProps) {
  const { t } = useTranslation('insights');
  const format = useFormat();
  const percent = format.percent(share);
  return (
    <Pressable
      role={onPress ? 'link' : 'none'}
      disabled={!onPress}
      aria-label={t('figures', { name, amount: format.money(money), percent })}
      onPress={() => onPress?.()}
      style={styles.row}
      testID={testID}
    >
      {leading}
      <View style={styles.words}>
        <View style={styles.line}>
          <Text numberOfLines={2} style={styles.grow}>
            {name}
          </Text>
          <Amount money={money} />
        </View>
        <ShareBar share={length} colour={colour} />
        <View style={styles.line}>
          <Text size="caption" colour="quiet" style={styles.grow}>
            {detail}
          </Text>
          <Text size="caption" colour="quiet" tabular>
            {percent}
          </Text>
        </View>
      </View>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.two,
    minHeight: 64,
    borderRadius: radius.small,
  },
  words: { flex: 1, gap: 2 },
  line: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', columnGap: space.one },
  grow: { flexGrow: 1, flexShrink: 1, flexBasis: 96 },
});
