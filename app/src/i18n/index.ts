import { getLocales } from 'expo-localization';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import ar from './ar';
import en from './en';
import es from './es';
import hi from './hi';
import { spoken } from './languages';
import ru from './ru';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
  }
}

// The catalogues are at hand: nothing is waited for.
void i18next.use(initReactI18next).init({
  resources: { en, es, hi, ru, ar },
  lng: spoken(getLocales().map(({ languageTag }) => languageTag)),
  fallbackLng: 'en',
  defaultNS: 'common',
  initAsync: false,
  interpolation: { escapeValue: false },
});

export default i18next;
