import BellOff from 'lucide-react-native/icons/bell-off';
import Check from 'lucide-react-native/icons/check';
import ChevronLeft from 'lucide-react-native/icons/chevron-left';
import ChevronRight from 'lucide-react-native/icons/chevron-right';
import Clock from 'lucide-react-native/icons/clock';
import Eye from 'lucide-react-native/icons/eye';
import Lock from 'lucide-react-native/icons/lock';
import Repeat from 'lucide-react-native/icons/repeat';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Outcome } from '@/api/types.ts';
import { Amount } from '@/design/Amount.tsx';
import { Icon, type IconShape } from '@/design/Icon.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { type Colours, space } from '@/design/tokens.ts';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { useRightToLeft } from '@/i18n/direction.ts';
import { lookOf } from '../inbox/bankLike.ts';
import type { Split } from '../inbox/splitCsv.ts';
import type { Fate } from './fate.ts';

const looks: Record<Fate, { icon: IconShape; colour: keyof Colours }> = {
  ledger: { icon: Check, colour: 'positive' },
  review: { icon: Eye, colour: 'warning' },
  pending: { icon: Clock, colour: 'quiet' },
  ignored: { icon: BellOff, colour: 'quiet' },
  repeat: { icon: Repeat, colour: 'quiet' },
  queued: { icon: Clock, colour: 'quiet' },
  kept: { icon: Lock, colour: 'quiet' },
};

interface FatedRowProps {
  split: Split;
  fate: Fate;
  outcome?: Outcome | undefined;
  /** It has not happened yet. */
  preview?: boolean;
  /** Leads to the whole of it. */
  onPress?: (() => void) | undefined;
}

/** A message of an inbox: what it says, what became of it and, where it made no entry, why. */
export function FatedRow({ split, fate, outcome, preview = false, onPress }: FatedRowProps) {
  const { t } = useTranslation('capture');
  const nameOf = useCategoryName();
  const mirrored = useRightToLeft();
  const { icon, colour } = looks[fate];
  const [expense] = outcome?.expenses ?? [];
  const entry =
    expense && [expense.merchant, nameOf(expense.category || 'other')].filter(Boolean).join(' · ');
  const made = entry && (fate === 'ledger' || fate === 'review');
  const kept = lookOf(split) === 'code' ? t('look.code') : t('look.other');
  const why =
    fate === 'kept'
      ? kept
      : fate === 'ignored' && outcome
        ? t(`verdict.${outcome.verdict}`)
        : t(`fate.${fate}`);
  return (
    <Line onPress={onPress} label={`${why}: ${split.text.slice(0, 80)}`} testID={`fated-${fate}`}>
      <Icon shape={icon} size={18} colour={colour} />
      <View style={styles.words}>
        <Text size="caption" numberOfLines={2} style={styles.message}>
          {split.text}
        </Text>
        <Text size="caption" strong colour={colour}>
          {!made ? why : preview && fate === 'ledger' ? entry : `${why} · ${entry}`}
        </Text>
      </View>
      {expense?.money && fate !== 'kept' ? (
        <Amount money={expense.money} direction={expense.direction} />
      ) : null}
      {onPress ? <Icon shape={mirrored ? ChevronLeft : ChevronRight} size={18} colour="quiet" /> : null}
    </Line>
  );
}

function Line({
  onPress,
  label,
  testID,
  children,
}: {
  onPress: (() => void) | undefined;
  label: string;
  testID: string;
  children: ReactNode;
}) {
  return onPress ? (
    <Pressable role="link" aria-label={label} onPress={onPress} style={styles.row} testID={testID}>
      {children}
    </Pressable>
  ) : (
    <View style={styles.row} testID={testID}>
      {children}
    </View>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.two,
    minHeight: 64,
    paddingVertical: space.one,
  },
  words: { flex: 1, gap: 2 },
  message: { writingDirection: 'auto' },
});
