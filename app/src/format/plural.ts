/**
 * The plural category of a whole number in a language of the app, by the rules of the Unicode CLDR; `other` for any
 * other language.
 */
export function pluralCategory(language: string, count: number): Intl.LDMLPluralRule {
  const n = Math.abs(count);
  const whole = Number.isInteger(n);
  const [tens, hundreds] = [n % 10, n % 100];
  switch (language.split('-')[0]) {
    case 'en':
      return n === 1 ? 'one' : 'other';
    case 'es':
      return n === 1 ? 'one' : whole && n !== 0 && n % 1_000_000 === 0 ? 'many' : 'other';
    case 'hi':
      return n <= 1 ? 'one' : 'other';
    case 'ru':
      if (!whole) return 'other';
      if (tens === 1 && hundreds !== 11) return 'one';
      return tens >= 2 && tens <= 4 && (hundreds < 12 || hundreds > 14) ? 'few' : 'many';
    case 'ar':
      if (n === 0) return 'zero';
      if (n === 1) return 'one';
      if (n === 2) return 'two';
      if (!whole) return 'other';
      return hundreds >= 3 && hundreds <= 10 ? 'few' : hundreds >= 11 ? 'many' : 'other';
    default:
      return 'other';
  }
}

/** Gives i18next the plural rules that Hermes has none of; does nothing where the engine has its own. */
export function providePluralRules(): void {
  const intl = Intl as { PluralRules?: unknown };
  intl.PluralRules ??= class {
    readonly #language: string;
    constructor(locale: string) {
      this.#language = locale;
    }
    select(count: number): Intl.LDMLPluralRule {
      return pluralCategory(this.#language, count);
    }
    resolvedOptions() {
      return { pluralCategories: ['zero', 'one', 'two', 'few', 'many', 'other'] };
    }
  };
}
