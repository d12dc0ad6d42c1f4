import { usePathname } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { useTheme } from '@/design/theme.tsx';
import { space } from '@/design/tokens.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { placeOf, places } from './places.ts';

/** The five places at the foot of a phone. */
export function BottomBar() {
  const { colours } = useTheme();
  const { t } = useTranslation();
  const insets = useSafeAreaInsets();
  const here = placeOf(usePathname());
  return (
    <View
      role="navigation"
      aria-label={t('places')}
      style={[
        styles.bar,
        {
          backgroundColor: colours.surface,
          borderTopColor: colours.line,
          paddingBottom: insets.bottom + space.half,
        },
      ]}
    >
      {places.map((place) => (
        <PlaceLink key={place.name} place={place} here={place.name === here} along="bar" />
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  bar: { flexDirection: 'row', borderTopWidth: 1, paddingTop: space.half, paddingHorizontal: space.half },
});
