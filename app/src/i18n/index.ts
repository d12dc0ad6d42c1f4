import { getLocales } from 'expo-localization';
import { use as extend, type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { localeFor } from '@/format/locale.ts';
import { providePluralRules } from '@/format/plural.ts';
import ar from './ar/index.ts';
import en from './en/index.ts';
import es from './es/index.ts';
import { harmless } from './harmless.ts';
import hi from './hi/index.ts';
import { spoken } from './languages.ts';
import ru from './ru/index.ts';

type Catalogue = typeof en;
/** Every text under the name by which it is called from another namespace: "common:save". */
type Elsewhere = {
  [Namespace in keyof Catalogue]: {
    [Key in keyof Catalogue[Namespace] & string as `${Namespace}:${Key}`]: Catalogue[Namespace][Key];
  };
};
type OfAll<T> = { [Key in keyof T]: (texts: T[Key]) => void }[keyof T] extends (texts: infer All) => void
  ? All
  : never;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: { [Namespace in keyof Catalogue]: Catalogue[Namespace] & OfAll<Elsewhere> };
  }
}

// Before i18next looks for them: without, it would take the forms of no language.
providePluralRules();

/** Writes every number in the figures that amounts and days have: those of the device's region. */
const figures: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format(value: unknown, _, language = 'en') {
    if (typeof value !== 'number') return value as string;
    const tags = getLocales().map(({ languageTag }) => languageTag);
    return new Intl.NumberFormat(localeFor(language, tags)).format(value);
  },
};

// The catalogues are at hand: nothing is waited for.
void extend(figures)
  .use(initReactI18next)
  .init({
    resources: { en, es, hi, ru, ar },
    lng: spoken(getLocales().map(({ languageTag }) => languageTag)),
    fallbackLng: 'en',
    defaultNS: 'common',
    initAsync: false,
    interpolation: {
      // For sentences, not for HTML: React escapes that.
      escape: harmless,
      alwaysFormat: true,
    },
  });
