import ArrowDownLeft from 'lucide-react-native/icons/arrow-down-left';
import ArrowUpRight from 'lucide-react-native/icons/arrow-up-right';
import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import { Chip, Chips } from '@/design/Chip.tsx';
import { kindsOf } from './kinds.ts';
import type { EntryDraft } from './useEntry.ts';

const ways = [
  { direction: 'DIRECTION_DEBIT', label: 'spent', icon: ArrowUpRight },
  { direction: 'DIRECTION_CREDIT', label: 'received', icon: ArrowDownLeft },
] as const;

/** Which way the money went, and what kind of movement it was. */
export function DirectionEditor({ draft: { entry, change } }: { draft: EntryDraft }) {
  const { t } = useTranslation('review');
  return (
    <View>
      <Chips>
        {ways.map(({ direction, label, icon }) => (
          <Chip
            key={direction}
            label={t(label)}
            icon={icon}
            selected={entry.direction === direction}
            onPress={() => change({ direction, kind: kindsOf[direction][0] })}
            testID={`direction-${label}`}
          />
        ))}
      </Chips>
      <Chips>
        {kindsOf[entry.direction].slice(1).map((kind) => (
          <Chip
            key={kind}
            label={t(`kind.${kind}`)}
            selected={entry.kind === kind}
            onPress={() => change({ kind: entry.kind === kind ? kindsOf[entry.direction][0] : kind })}
            testID={`kind-${kind}`}
          />
        ))}
      </Chips>
    </View>
  );
}
