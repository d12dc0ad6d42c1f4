import { useTranslation } from 'react-i18next';
import { ScrollView, View } from 'react-native';
import type { Verdict } from '@/api/types.ts';
import { Chip } from '@/design/Chip.tsx';
import { useWide } from '@/design/theme.tsx';
import { space } from '@/design/tokens.ts';
import { ignoredVerdicts } from '../reasons.ts';
import { verdictIcons } from '../VerdictIcon.tsx';

/** Why messages were ignored, to be filtered by; one line that scrolls, several where a mouse could not. */
export function VerdictChips({
  value,
  onChoose,
}: {
  value: Verdict | undefined;
  onChoose: (verdict: Verdict | undefined) => void;
}) {
  const { t } = useTranslation('review');
  const chips = (
    <>
      <Chip
        label={t('common:all')}
        selected={value === undefined}
        onPress={() => onChoose(undefined)}
        testID="verdict-all"
      />
      {ignoredVerdicts.map((verdict) => (
        <Chip
          key={verdict}
          label={t(`verdict.${verdict}`)}
          icon={verdictIcons[verdict]}
          selected={value === verdict}
          onPress={() => onChoose(value === verdict ? undefined : verdict)}
          testID={`verdict-${verdict.slice(8).toLowerCase()}`}
        />
      ))}
    </>
  );
  if (useWide())
    return (
      <View
        style={{
          flexDirection: 'row',
          flexWrap: 'wrap',
          columnGap: space.one,
          paddingHorizontal: space.two,
          paddingBottom: space.one,
        }}
      >
        {chips}
      </View>
    );
  return (
    <ScrollView
      horizontal
      showsHorizontalScrollIndicator={false}
      style={{ flexGrow: 0 }}
      contentContainerStyle={{ paddingHorizontal: space.two, gap: space.one }}
    >
      {chips}
    </ScrollView>
  );
}
