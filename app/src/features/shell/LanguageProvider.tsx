import { useLocales } from 'expo-localization';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { I18nManager, Platform, StyleSheet, View, type ViewProps } from 'react-native';
import { type Language, languages, spoken } from '@/i18n/languages.ts';

/** Puts everything below it into the chosen language, in the direction in which that is written. */
export function LanguageProvider({ chosen, children }: { chosen: Language | 'device'; children: ReactNode }) {
  const { i18n } = useTranslation();
  const device = spoken(useLocales().map(({ languageTag }) => languageTag));
  const language = chosen === 'device' ? device : chosen;
  const { rightToLeft } = languages[language];

  useEffect(() => {
    if (i18n.language !== language) void i18n.changeLanguage(language);
    direct(language, rightToLeft);
  }, [i18n, language, rightToLeft]);

  return (
    <View {...directionOf(language, rightToLeft)} style={styles.all}>
      {children}
    </View>
  );
}

// On devices the direction is one of the whole process, which takes it up when it starts the next time.
function direct(language: Language, rightToLeft: boolean): void {
  if (Platform.OS === 'web') {
    document.documentElement.lang = language;
    document.documentElement.dir = rightToLeft ? 'rtl' : 'ltr';
  } else if (I18nManager.isRTL !== rightToLeft) {
    I18nManager.allowRTL(rightToLeft);
    I18nManager.forceRTL(rightToLeft);
  }
}

// react-native-web mirrors `start` and `end` by these, which React Native does not know.
function directionOf(language: Language, rightToLeft: boolean): ViewProps {
  return Platform.OS === 'web' ? ({ dir: rightToLeft ? 'rtl' : 'ltr', lang: language } as ViewProps) : {};
}

const styles = StyleSheet.create({ all: { flex: 1 } });
