/** What the app speaks, each under the name that its speakers give it. */
export const languages = {
  en: { name: 'English', rightToLeft: false },
  es: { name: 'Español', rightToLeft: false },
  hi: { name: 'हिन्दी', rightToLeft: false },
  ru: { name: 'Русский', rightToLeft: false },
  ar: { name: 'العربية', rightToLeft: true },
} as const;
export type Language = keyof typeof languages;

/** The first of these BCP 47 tags that the app speaks, else English. */
export function spoken(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = tag.split('-', 1)[0]?.toLowerCase();
    if (language !== undefined && language in languages) return language as Language;
  }
  return 'en';
}
