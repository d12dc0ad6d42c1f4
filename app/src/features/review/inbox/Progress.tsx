import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space } from '@/design/tokens.ts';
import { useFormat } from '@/format/useFormat.ts';

/** How many are looked at, and how many are left; `more` where the server has further ones. */
export function Progress({ done, left, more }: { done: number; left: number; more: boolean }) {
  const { t } = useTranslation('review');
  const { colours } = useTheme();
  const { count } = useFormat();
  const words = more ? t('leftMore', { shown: count(left) }) : t('left', { count: left, shown: count(left) });
  const share = done / Math.max(1, done + left);
  return (
    <View style={styles.progress}>
      <View
        role="progressbar"
        aria-label={words}
        aria-valuemin={0}
        aria-valuemax={done + left}
        aria-valuenow={done}
        style={[styles.track, { backgroundColor: colours.sunken }]}
      >
        <View style={[styles.part, { flex: share, backgroundColor: colours.accent }]} />
        <View style={{ flex: 1 - share }} />
      </View>
      <Text size="caption" colour="quiet" tabular testID="left">
        {words}
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({
  progress: { flexDirection: 'row', alignItems: 'center', gap: space.two },
  track: { flex: 1, flexDirection: 'row', height: 6, borderRadius: radius.round, overflow: 'hidden' },
  part: { borderRadius: radius.round },
});
