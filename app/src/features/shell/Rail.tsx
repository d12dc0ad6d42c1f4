import { usePathname } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { ScrollView, StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { space } from '@/design/tokens.ts';
import { Mark } from './Mark.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { placeOf, places } from './places.ts';

/** The five places at the side of a wide screen. */
export function Rail() {
  const { colours } = useTheme();
  const { t } = useTranslation();
  const insets = useSafeAreaInsets();
  const here = placeOf(usePathname());
  return (
    <View
      role="navigation"
      aria-label={t('places')}
      style={[
        styles.rail,
        { backgroundColor: colours.surface, borderEndColor: colours.line, paddingTop: insets.top },
      ]}
    >
      <ScrollView contentContainerStyle={styles.content}>
        <View style={styles.name}>
          <Mark size={32} />
          <Text strong size="title">
            {t('appName')}
          </Text>
        </View>
        {places.map((place) => (
          <PlaceLink key={place.name} place={place} here={place.name === here} along="rail" />
        ))}
      </ScrollView>
    </View>
  );
}

const styles = StyleSheet.create({
  rail: { width: 224, borderEndWidth: 1 },
  content: { padding: space.two, gap: space.half },
  name: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.one,
    minHeight: 48,
    marginBottom: space.two,
    paddingHorizontal: space.one,
  },
});
