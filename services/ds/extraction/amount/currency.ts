import { CURRENCIES, type CurrencyRow, LANGUAGE_CURRENCY } from '../data/currencies.ts';
import { PESOS_BY_WORD } from '../data/currency-words.ts';
import type { Reading } from '../grammar.ts';
import { latest } from '../text/latest.ts';
import { anyOf } from '../text/pattern.ts';
import type { Field, Span } from '../types.ts';
import type { Money } from './money.ts';

const KANA_OR_HAN = /[\u3040-\u30ff\u4e00-\u9fff]/;
const KANA = /[\u3040-\u30ff]/;
/** How banks write Chinese where it has kept its long forms. */
const HONG_KONG = /[賬滙]|閣下|戶口/;
const TAIWAN = /[帳餘轉號繳額費臺戶]/;

/** A currency with the facts needed to read its amounts. */
export interface CurrencyChoice {
  readonly row: CurrencyRow;
  readonly field: Field<string>;
}

function choice(
  code: string | undefined,
  confidence: number,
  stage: Field<string>['stage'],
  span?: Span,
): CurrencyChoice | undefined {
  const row = code === undefined ? undefined : CURRENCIES.get(code);
  if (!row) return undefined;
  const { code: value } = row;
  return { row, field: span ? { value, confidence, stage, span } : { value, confidence, stage } };
}

/** Decides what a sum's own currency sign means, given the user's home currency and the rest of the text. */
export function currencyOf(
  money: Money,
  reading: Reading,
  home: string | undefined,
): CurrencyChoice | undefined {
  const { currency } = money;
  if (!currency) return undefined;
  const { choices, confidence } = currency.means;
  const span = reading.original(currency.start, currency.end);
  if (choices.length === 1) return choice(choices[0], confidence, 'grammar', span);
  const isYen = choices.includes('JPY');
  if (isYen) {
    const chinese = KANA_OR_HAN.test(reading.text) && !KANA.test(reading.text);
    return choice(chinese ? 'CNY' : 'JPY', 0.9, 'grammar', span);
  }
  const named = reading.money.find(
    (other) => other !== money && isPlain(other) && choices.includes(other.currency?.means.choices[0] ?? ''),
  );
  const sure = named?.currency?.means.choices[0];
  if (sure) return choice(sure, 0.9, 'grammar', span);
  const told = reading.origin.currency ?? spokenIn(reading);
  if (told !== undefined && choices.includes(told)) return choice(told, 0.9, 'grammar', span);
  if (home !== undefined && choices.includes(home)) return choice(home, 0.95, 'profile', span);
  const crown = crownOf(reading, choices);
  if (crown !== undefined) return choice(crown, 0.85, 'grammar', span);
  const guess = dollarOf(reading, choices) ?? choices[0];
  return choice(guess, guess === choices[0] ? confidence : 0.55, 'grammar', span);
}

const isPlain = ({ currency }: Money): boolean => currency?.means.choices.length === 1;

/** The currency of a sum: its own sign's, else that of a bare amount. */
export function currencyFor(
  money: Money,
  reading: Reading,
  home: string | undefined,
): CurrencyChoice | undefined {
  return currencyOf(money, reading, home) ?? currencyOfBare(reading, home);
}

/** The currency of a bare amount: the one the message's other sums are in, else the user's home currency. */
function currencyOfBare(reading: Reading, home: string | undefined): CurrencyChoice | undefined {
  const neighbour = reading.money.find((money) => money.currency);
  const shared = neighbour && currencyOf(neighbour, reading, home);
  if (shared)
    return choice(
      shared.row.code,
      Math.min(0.85, shared.field.confidence),
      shared.field.stage,
      shared.field.span,
    );
  if (home !== undefined) return choice(home, 0.8, 'profile');
  return choice(reading.origin.currency ?? spokenIn(reading), 0.65, 'default');
}

const PESO_WORDS = PESOS_BY_WORD.map(
  ([code, words]) => [code, new RegExp(String.raw`(?<!\p{L})${anyOf(words)}(?!\p{L})`, 'iu')] as const,
);

/** A `$` in Spanish is no US dollar, and its separators tell north from south, nor `C$` one of Canada, where French has its own. Never sure. */
function dollarOf({ languages, text }: Reading, choices: readonly string[]): string | undefined {
  if (choices.includes('NIO') && languages[0] === 'es') return 'NIO';
  if (choices[0] === 'CVE') return languages[0] === 'pt' ? 'CVE' : languages[0] === 'fr' ? 'CAD' : 'USD';
  if (choices[0] !== 'USD') return undefined;
  if (languages[0] === 'fr') return 'CAD';
  return languages[0] === 'es' ? pesoIn(text) : undefined;
}

const pesoIn = latest((text: string): string => {
  const told = PESO_WORDS.find(([, words]) => words.test(text));
  if (told) return told[0];
  if (/\d,\d\d(?!\d)/.test(text)) return 'ARS';
  return /\d\.\d{3}(?!\d)/.test(text) ? 'COP' : 'MXN';
});

const SWEDISH = /[äö]|(?<!\p{L})(?:från|och|inte)(?!\p{L})/iu;
const ICELANDIC = /[ðþ]/iu;
const DANISH =
  /(?<!\p{L})(?:modtaget|fået|af dig|hævet|hæves|hævning|køb|købt|indsat|beløb|dankort|løn|dit|trækkes|trukket af|anmoder|tilbage|\p{L}*indbetaling|\p{L}*udbetaling|\p{L}*overførsel|gennemf\p{L}+)(?!\p{L})/iu;
const NORWEGIAN =
  /(?<!\p{L})(?:mottatt|kjøp|kjøpt|\p{L}+kjøp|fikk|nå|gikk|deg|innskudd|lønn|ditt|uttak|trekkes|\p{L}*overføring|\p{L}*innbetaling|\p{L}*utbetaling|avtalegiro|gjennomf\p{L}+|satt inn)(?!\p{L})/iu;

/** "1.120,50", "80 kr. til": the others write a blank, and no dot after the sign. */
const DANISH_FORM = /\d\.\d{3},\d\d(?!\d)|\bkr\.\s?[\p{Ll}\d]/u;

/** Swedes, Danes and Norwegians write their crowns alike, but not their letters and commonest words. */
function crownOf({ text }: Reading, choices: readonly string[]): string | undefined {
  return choices[0] === 'SEK' ? crownIn(text) : undefined;
}

const crownIn = latest((text: string): string | undefined => {
  if (ICELANDIC.test(text)) return 'ISK';
  if (SWEDISH.test(text)) return 'SEK';
  const danish = DANISH.test(text) || DANISH_FORM.test(text);
  const norwegian = NORWEGIAN.test(text);
  if (danish !== norwegian) return danish ? 'DKK' : 'NOK';
  return undefined;
});

/** The money of the only country whose banks write in the message's language. */
function spokenIn({ languages, text }: Reading): string | undefined {
  if (languages[0] === 'zh') return HONG_KONG.test(text) ? 'HKD' : TAIWAN.test(text) ? 'TWD' : 'CNY';
  return languages[0] === undefined ? undefined : LANGUAGE_CURRENCY.get(languages[0]);
}
