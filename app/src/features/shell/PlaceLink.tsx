import { Link, usePathname } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { Platform, StyleSheet, useWindowDimensions, View } from 'react-native';
import { Icon } from '@/design/Icon.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { NARROW, radius, space, TOUCH } from '@/design/tokens.ts';
import { isTab } from './placeOf.ts';
import type { Place } from './places.ts';

/** The way to one of the places: in a bar the label stands below the icon, in a rail beside it. */
export function PlaceLink({ place, here, along }: { place: Place; here: boolean; along: 'bar' | 'rail' }) {
  const { colours } = useTheme();
  const { t } = useTranslation();
  // Between tabs one goes to and fro; what lies above them is put away.
  const above = !isTab(usePathname());
  const raised = place.name === 'capture';
  const colour = here ? 'accent' : 'quiet';
  const bar = along === 'bar';
  const { width } = useWindowDimensions();
  const labelled = !bar || (!raised && width >= NARROW);
  return (
    <Link href={place.href} dismissTo={above && !raised} asChild>
      <Pressable
        testID={`place-${place.name}`}
        aria-label={t(place.name)}
        {...current(here)}
        style={StyleSheet.flatten([
          bar ? styles.inBar : styles.inRail,
          !bar && raised && { backgroundColor: colours.accent },
          !bar && here && !raised && { backgroundColor: colours.accentSoft },
        ])}
      >
        {bar && raised ? (
          <View style={[styles.raised, { backgroundColor: colours.accent }]}>
            <Icon shape={place.icon} size={28} colour="onAccent" />
          </View>
        ) : (
          <Icon shape={place.icon} size={24} colour={raised ? 'onAccent' : colour} />
        )}
        {labelled ? (
          <Text
            size={bar ? 'caption' : 'body'}
            strong={here || raised}
            colour={raised ? 'onAccent' : bar || here ? colour : 'text'}
            numberOfLines={1}
            style={bar ? styles.below : undefined}
            maxFontSizeMultiplier={bar ? 1.3 : undefined}
          >
            {t(place.name)}
          </Text>
        ) : null}
      </Pressable>
    </Link>
  );
}

// A link has no selected state on the web, and devices know no current page.
function current(here: boolean) {
  return Platform.OS === 'web' ? (here ? { 'aria-current': 'page' } : {}) : { 'aria-selected': here };
}

const styles = StyleSheet.create({
  inBar: {
    flex: 1,
    minHeight: 56,
    alignItems: 'center',
    justifyContent: 'center',
    gap: 2,
    borderRadius: radius.medium,
  },
  inRail: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.two,
    minHeight: TOUCH + 4,
    paddingHorizontal: space.two,
    borderRadius: radius.medium,
  },
  below: { fontSize: 12, lineHeight: 16 },
  raised: {
    width: 56,
    height: 56,
    marginTop: -space.three,
    borderRadius: radius.round,
    alignItems: 'center',
    justifyContent: 'center',
  },
});
