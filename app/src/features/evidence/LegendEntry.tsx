import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space, TOUCH } from '@/design/tokens.ts';
import type { Found } from './fields.ts';
import { Swatch } from './Swatch.tsx';
import { useSource } from './useSource.ts';

/** One field: its line, its name, and its value or where that comes from. */
export function LegendEntry({
  found,
  value,
  lit,
  onPress,
}: {
  found: Found;
  value: string;
  lit: boolean;
  onPress?: (() => void) | undefined;
}) {
  const { colours } = useTheme();
  const { t } = useTranslation('review');
  const source = useSource()(found);
  const name = t(`field.${found.field}`);
  const inside = (
    <View
      style={[
        styles.entry,
        {
          borderColor: lit ? colours.accent : colours.line,
          backgroundColor: lit ? colours.accentSoft : 'transparent',
        },
      ]}
    >
      <Swatch field={found.field} confidence={found.confidence} />
      <Text size="caption" colour="quiet">
        {name}
      </Text>
      <Text
        size="caption"
        strong={value !== ''}
        colour={value ? 'text' : 'quiet'}
        style={styles.value}
        numberOfLines={2}
      >
        {value || source}
      </Text>
    </View>
  );
  if (!onPress) return <View style={styles.touch}>{inside}</View>;
  return (
    <Pressable
      onPress={onPress}
      aria-pressed={lit}
      aria-label={[name, value && `: ${value}`, `, ${source}`].join('')}
      testID={`legend-${found.field}`}
      style={styles.touch}
    >
      {inside}
    </Pressable>
  );
}

const styles = StyleSheet.create({
  touch: { minHeight: TOUCH, justifyContent: 'center', maxWidth: '100%' },
  entry: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 6,
    borderWidth: 1,
    borderRadius: radius.round,
    paddingHorizontal: space.two - 4,
    paddingVertical: 6,
  },
  value: { flexShrink: 1 },
});
