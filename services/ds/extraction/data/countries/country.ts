/** What in a text gives away the country that it comes from. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** ISO 4217 code of the money that its banks keep accounts in. */
  readonly currency: string;
  /** Names of banks, wallets and payment companies that sign messages there, short and long forms, native script too. */
  readonly banks: string;
  /** Payment rails, schemes, bill systems, regulators and tax names that exist only there. */
  readonly rails: string;
  /** Its name, its biggest cities as card terminals write them, web domain ending, calling code with plus. */
  readonly signs: string;
}

/** Joins the lines of a word list with bars, as the lexicon reads it. */
export function list(words: string): string {
  return words.trim().replace(/\s*[|\n]\s*/g, ' | ');
}

/** A country, its words written over any number of lines. */
export function country(
  code: string,
  currency: string,
  banks: string,
  rails: string,
  signs: string,
): Country {
  return { code, currency, banks: list(banks), rails: list(rails), signs: list(signs) };
}
