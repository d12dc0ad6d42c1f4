import { useTranslation } from 'react-i18next';
import { type Language, languages } from './languages.ts';

/** Whether the chosen language is written from right to left. */
export function useRightToLeft(): boolean {
  const { i18n } = useTranslation();
  return languages[i18n.language as Language]?.rightToLeft ?? false;
}
