import { CURRENCIES, type CurrencyRow, LANGUAGE_CURRENCY } from '../data/currencies.ts';
import type { Reading } from '../grammar.ts';
import type { Field, Span } from '../types.ts';
import { BY_SHOP, toldAmong } from '../words/origin.ts';
import { crownOf, likeliest } from './ambiguous.ts';
import { isConverted } from './converted.ts';
import type { Money } from './money.ts';
import { isSameNumeral } from './numeral.ts';

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

/** As sure as how a sum is written, or a family name, tells whose money it is: a person is asked. */
const BY_GUESS = 0.55;

/** Decides what a sum's own currency sign means, given the user's home currency and the rest of the text. */
export function currencyOf(
  money: Money,
  reading: Reading,
  home: string | undefined,
): CurrencyChoice | undefined {
  const { currency } = money;
  if (!currency) return undefined;
  const { confidence } = currency.means;
  const span = reading.original(currency.start, currency.end);
  if (isPlain(money)) return choice(currency.means.choices[0], confidence, 'grammar', span);
  const choices = notConverted(money, reading, currency.means.choices);
  const isYen = choices.includes('JPY');
  if (isYen) {
    const chinese = KANA_OR_HAN.test(reading.text) && !KANA.test(reading.text);
    return choice(chinese ? 'CNY' : 'JPY', 0.9, 'grammar', span);
  }
  const sure = ofBank(reading, choices) ?? namedIn(reading, money, choices);
  if (sure !== undefined) return choice(sure, 0.9, 'grammar', span);
  const told = toldAmong(reading.origin, choices);
  // The user's home currency weighs more than a shop.
  if (told && told.weight > BY_SHOP) return choice(told.code, 0.9, 'grammar', span);
  const spoken = spokenIn(reading);
  if (!told && spoken !== undefined && choices.includes(spoken)) return choice(spoken, 0.9, 'grammar', span);
  if (home !== undefined && choices.includes(home)) return choice(home, 0.95, 'profile', span);
  const [usual] = currency.means.choices;
  // A thousand of one peso or dollar is one of another.
  const isFaint = told && told.weight < BY_SHOP && usual === 'USD';
  if (told) return choice(told.code, isFaint ? BY_GUESS : 0.8, 'grammar', span);
  const likely = likeliest(money, reading, currency.means.choices);
  const guess = likely !== undefined && choices.includes(likely) ? likely : choices[0];
  // Only Scandinavia's short words leave little doubt.
  return choice(guess, guess === usual ? confidence : usual === 'SEK' ? 0.85 : BY_GUESS, 'grammar', span);
}

/** The choices but for what the sum was converted from: "USD 61.00 posted as $84.91". */
function notConverted(own: Money, { money, text }: Reading, choices: readonly string[]): readonly string[] {
  const from = money.filter(
    (other) =>
      other.end <= own.start &&
      isPlain(other) &&
      // What is named twice, in full and by its sign, was not converted.
      !isSameNumeral(other.numeral, own.numeral) &&
      isConverted(text, other, own),
  );
  if (from.length === 0) return choices;
  return choices.filter((code) => from.every(({ currency }) => currency?.means.choices[0] !== code));
}

/** The money of the bank's country, or of the one of which most banks and rails are named. */
function ofBank({ origin: { home } }: Reading, choices: readonly string[]): string | undefined {
  return home !== undefined && choices.includes(home) ? home : undefined;
}

/** What another sum of the message calls its money in full: beside "US$" the plain sign is of the other that is named. */
function namedIn({ money }: Reading, own: Money, choices: readonly string[]): string | undefined {
  const codes = money
    .filter((other) => other !== own && isPlain(other))
    .map(({ currency }) => currency?.means.choices[0] ?? '')
    .filter((code) => choices.includes(code));
  return codes.find((code) => code !== choices[0]) ?? codes[0];
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

/** The money of the user's account, as far as the bank that writes or the language tells. */
export function moneyAtHome(reading: Reading): string | undefined {
  const { origin, languages } = reading;
  if (origin.home !== undefined) return origin.home;
  if (languages[0] === 'sv') return crownOf(reading);
  // Malaysia writes as Indonesia does.
  return languages[0] === 'id' ? undefined : spokenIn(reading);
}

/** The money of the only country whose banks write in the message's language. */
function spokenIn({ languages, text }: Reading): string | undefined {
  if (languages[0] === 'zh') return HONG_KONG.test(text) ? 'HKD' : TAIWAN.test(text) ? 'TWD' : 'CNY';
  return languages[0] === undefined ? undefined : LANGUAGE_CURRENCY.get(languages[0]);
}
