import { ARTICLES, KINDS_BEFORE, WHEN_BEFORE, WHEN_BEFORE_DENSE } from '../../data/before-names.ts';
import {
  BOOKED_MONTHS,
  BOOKED_WAGES,
  BOOKINGS,
  CHANNEL_OF_SIDE,
  POS_NAMES,
  RAIL_OF_SIDE,
  SIDES,
} from '../../data/bookings.ts';
import { ENGLISH_MONTHS, LONG_ENGLISH_MONTHS } from '../../data/calendar.ts';
import { CURRENCIES } from '../../data/currencies.ts';
import { COUNTRY_CODES } from '../../data/no-names.ts';
import { CARRIERS } from '../../data/rails.ts';
import { YOU_FIRST } from '../../data/to-user.ts';
import type { Reading } from '../../grammar.ts';
import { entriesOf } from '../../text/lexicon.ts';
import { anyOf } from '../../text/pattern.ts';
import type { Trim } from './tidy.ts';

const SIGNS =
  /^(?:[\s:।"'«“„「『*.,\-–—/)\]】」』>…•·!]|\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f)+/u;
const FIRM_BEFORE = /^(?:\([주유재사]\)|㈜|주식회사)\s?(?=[\p{L}\d])/u;
const FIRM_BEHIND = /(?<=[\p{L}\d])\s?(?:\([주유]\)|㈜|주식회사)$/u;
/** Who moved the rails: "财付通-美团" was paid to 美团, "MBVCB.8391027461.NAME" by NAME. */
const CARRIER = new RegExp(
  String.raw`^(?:${anyOf(CARRIERS)}\s?[-－—*,:](?=\S)|[A-Z]{3,8}\.\d{6,}\.(?=\p{Lu}))`,
  'iu',
);
const BOOKED = [
  String.raw`(?:${anyOf(BOOKINGS)}|(?:${anyOf(CHANNEL_OF_SIDE)} )?(?:${anyOf(RAIL_OF_SIDE)} ?){0,2}${anyOf(SIDES)}|POS(?! ${anyOf(POS_NAMES)})(?: PURCHASE| PUR)?)[\s.:-]+`,
  // "SALARY/", "SALAIRE JUIN ", "薪資 ": what was paid, and for when.
  String.raw`${anyOf(BOOKED_WAGES)}[\s/-]+(?:${anyOf(BOOKED_MONTHS, ENGLISH_MONTHS.toUpperCase(), LONG_ENGLISH_MONTHS.toUpperCase())}[\s/-]+)?(?:\d{2,4}[\s/-]+)?`,
  // "@2101KJ7Q MAMA IYABO KITCHEN": the terminal.
  String.raw`(?=\d\d)(?=[A-Z\d]*[A-Z])[A-Z\d]{8}\s|\d{5,}[\s-]+|(?:0[1-9]|1[0-2])\.20\d\d\s|\d{1,2}[xX]\s|\d{4} (?:- )?(?=\p{Lu}{3}|\p{Lo}{3})|[A-Z]{3}\d{2}\s|${anyOf(ENGLISH_MONTHS.toUpperCase())} 20\d\d\s`,
];
/** What a booking puts before the name: "CLG CHQ 118823 ", "Chq No 604412 favg ", "Agent ". */
const BOOKING = new RegExp(
  String.raw`^(?:\p{Ll}{2,12} )?(?:${BOOKED.join('|')})+(?=\p{Lu}{2}|\p{Lo}{2})`,
  'u',
);
const SIGNER = /^(?:([^:]{2,24}):(?:\s(?=\p{L})|(?=[\u3040-\ud7a3]))|\p{Lu}{2}:(?=\p{L}))/u;
const CODE = /^[A-Z]{3} (?=\p{Lu})/u;
const COUNTRY = new RegExp(String.raw`^${anyOf(COUNTRY_CODES)} (?=\p{Lu}{2})`, 'u');
const PROSE = new RegExp(
  String.raw`^(?:\p{Ll}{2,12} (?=\p{Lu}{2})|${anyOf(YOU_FIRST)} (?=\p{Lu}|\p{Lo}))`,
  'u',
);

function drop(trim: Trim, length: number): void {
  if (length === 0) return;
  trim.start += length;
  trim.name = trim.name.slice(length);
}

/** Punctuation and pictures before the name. */
export function fromLetters(trim: Trim): void {
  const code = trim.name.charCodeAt(0) | 32;
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return;
  drop(trim, SIGNS.exec(trim.name)?.[0].length ?? 0);
}

/** "(주)한빛", "한빛 주식회사": what kind of firm it is. */
export function withoutFirmMark(trim: Trim): void {
  drop(trim, FIRM_BEFORE.exec(trim.name)?.[0].length ?? 0);
  trim.name = trim.name.replace(FIRM_BEHIND, '');
}

/** The wallet or rail that carried the payment. */
export function fromCarrier(trim: Trim): void {
  drop(trim, CARRIER.exec(trim.name)?.[0].length ?? 0);
}

const ARTICLE = new Map(
  Object.entries(ARTICLES).map(([language, articles]) => [
    language,
    new RegExp(String.raw`^${anyOf(articles)} (?=\p{Lu})`, 'u'),
  ]),
);
const OPENS = /(?:^|[.!?\n]\s)$/;
const WHEN = new RegExp(String.raw`^(?:${anyOf(WHEN_BEFORE)}\s|${anyOf(WHEN_BEFORE_DENSE)}\s?)`, 'u');

/** The article of a name that opens a sentence, in the languages that say it. */
export function fromArticle(trim: Trim, { text, languages }: Reading): void {
  const article = ARTICLE.get(languages[0] ?? '')?.exec(trim.name);
  if (article && OPENS.test(text.slice(Math.max(0, trim.start - 2), trim.start)))
    drop(trim, article[0].length);
}

/** "방금 GS25에서", "Az önce Migros'ta": when it was. */
export function fromWhen(trim: Trim): void {
  drop(trim, WHEN.exec(trim.name)?.[0].length ?? 0);
}

/** Prepositions of Ethiopia, written together with the name. */
const JOINED = /^[ለከበ](?=[A-Z]|\p{Script=Ethiopic}{2})/u;

/** "ለSHEGER MINI MARKET", "ከሰላም ታደሰ". */
export function fromJoined(trim: Trim, { languages }: Reading): void {
  if (languages[0] === 'am') drop(trim, JOINED.exec(trim.name)?.[0].length ?? 0);
}

const KIND = new RegExp(String.raw`^${anyOf(KINDS_BEFORE)}\s(?=[\p{Lu}\p{Lo}]|\p{L}+[_.\d])`, 'u');

/** The first words of them: most names have none. */
const KIND_BEGINS = new Set(entriesOf(KINDS_BEFORE).map((kind) => kind.split(' ', 1)[0] ?? ''));

/** "seller KikayCornerPH": what they are. */
export function fromKind(trim: Trim): void {
  if (KIND_BEGINS.has(trim.name.split(' ', 1)[0] ?? '')) drop(trim, KIND.exec(trim.name)?.[0].length ?? 0);
}

/** The words of a booking. */
export function fromNameBehindBooking(trim: Trim): void {
  drop(trim, BOOKING.exec(trim.name)?.[0].length ?? 0);
}

/** "Chase: JORDAN P KELLER": who signs. */
export function fromNameBehindSigner(trim: Trim): void {
  if (trim.name.includes(':')) drop(trim, SIGNER.exec(trim.name)?.[0].length ?? 0);
}

/** A word of prose, the code of a currency or a country or a label before the name. */
export function fromNameInProse(trim: Trim, reading: Reading): void {
  const prose = PROSE.exec(trim.name);
  if (prose) drop(trim, prose[0].length);
  else if (CODE.test(trim.name) && isPlace(reading, trim.name)) drop(trim, 4);
  else drop(trim, titleLength(trim, reading));
}

/** "BLR SHOP SOSEDI", "KES NAIVAS". */
function isPlace(reading: Reading, name: string): boolean {
  return COUNTRY.test(name) || isMoney(reading, name.slice(0, 3));
}

function isMoney({ money }: Reading, code: string): boolean {
  return CURRENCIES.has(code) && money.some(({ currency }) => currency?.means.choices.includes(code));
}

/** "Merchant NAME": the length of the label and its blank. */
function titleLength({ start, name }: Trim, { labels }: Reading): number {
  for (const label of labels) {
    const length = label.end - start;
    if (label.means !== 'party' || label.start !== start || length >= name.length) continue;
    return /^\p{L}\p{Ll}/u.test(name) && /^ \p{Lu}/u.test(name.slice(length)) ? length + 1 : 0;
  }
  return 0;
}
