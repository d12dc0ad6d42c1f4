import type { Money } from '../amount/money.ts';
import { NUMBERED_MACHINES } from '../data/bookings.ts';
import { CURRENCIES } from '../data/currencies.ts';
import {
  ADDRESSES,
  ADDRESSES_CHINESE,
  ADDRESSES_INDIC,
  COUNTRIES_ABROAD,
  KOREAN_ISSUERS,
  NOTICE_ENDINGS,
  STATES,
} from '../data/no-names.ts';
import type { Reading } from '../grammar.ts';
import { itemisedOf } from '../itemised/itemised.ts';
import { isAscii } from '../text/fold.ts';
import { isDense, isIndicWord, isLower, isUpper } from '../text/letters.ts';
import { isLetter } from '../text/lexicon.ts';
import { MAX_LENGTH } from '../text/normalise.ts';
import { anyOf, matches, setOf } from '../text/pattern.ts';
import { isHolder } from '../words/language.ts';
import { isAdvice } from './advice.ts';
import { isSigner } from './known.ts';
import { branchEnd, isFirmMark } from './name/branch.ts';
import { isCapitalPart } from './name/inside.ts';
import type { Stretch } from './name/stretch.ts';
import { tidy } from './name/tidy.ts';
import { standsOut } from './stands-out.ts';
import { withTown } from './town.ts';

const SEPARATOR =
  /[\n;؛।。።۔()[\]|【】「」『』→➜⇒▶]|[!?]\s|(?<![\s.](?:\p{Lu}|[гм]))\.\s|,\s|\/(?=[^A-Za-z]|$)|\s{3,}|\\n/gu;
const NO_NAMES = [
  String.raw`^a/c\b|\ba/c$|^${anyOf(ADDRESSES)}(?!-?[a-z])|^${anyOf(ADDRESSES_INDIC)}|님`,
  // Particles and endings of Japanese, and words of nothing but hiragana.
  String.raw`^[ごおをにはがでとのもへ]|^[\u3041-\u3096ー]+(?![\u3041-\u3096ー\u4e00-\u9fff\u30a1-\u30fa])`,
  // Codes, masked digits and letters, addresses, instalments.
  String.raw`^(?=\w*\d\w*[a-z]\w*\d)[a-z\d]{7,}$|^[a-z]{0,6}\d{6}|^\p{L}{3,5}\d{4}$|\*\d|\d\*|@|:\/\/|^\p{L}\*\p{L}{1,2}$|^\d+개월`,
];
const NO_NAME = new RegExp(NO_NAMES.join('|'), 'iu');
const DOMAIN = /^(?=.*[a-z])[\w-]+\.[A-Za-z]{2,3}(?:\/|$)/;
const ABROAD = setOf(COUNTRIES_ABROAD);
const ISSUER = new RegExp(`^${anyOf(KOREAN_ISSUERS)}(?:BC)?(?:카드|은행|체크)?$`);
/** What is said to or of the owner, and no name. */
const ADDRESSED = new RegExp(
  String.raw`^${anyOf(ADDRESSES_CHINESE)}|[您你]的|\s[您你]$|${anyOf(NOTICE_ENDINGS)}$|^${anyOf(STATES)}$`,
  'i',
);
const YOUR = /(?<!paid )\b(?:your|my) $/i;
/** "5 free": how many. */
const PIECES = /^\d+ \p{Ll}+$/u;
const COUNTRY = /^\p{Lu}{2}$/u;
const MACHINE = new RegExp(`^${anyOf(NUMBERED_MACHINES)}$`, 'u');
/** "La tua Postepay": an article, not a firm of two letters. */
const ARTICLE = /^\p{Lu}\p{Ll}$/u;
const BANK = /(?:bank|банк|bankas|banka|banken)$/i;
/** "… Merci. Akiba Commercial Bank": who signs, as far as a word of theirs tells. */
const SIGNED = /bank|banque|banco|банк|ব্যাংক|બેંક|बैंक|बँक|බැංකුව|வங்கி|بنك|بانک|银行|銀行|은행|ธนาคาร/i;
const ENDS = /^[\s.!]*$/;
const MAX_LETTERS = 40;
/** Of "FRED MEYER #0653 SEATTLE" the number is the store's, of "CARD #4471" the card's. */
const MASKED_DIGITS =
  /(?:\+?\d[\d-]{1,11})?[*•·]+(?!\d{4}\*\p{L})-?[*\d-]{0,16}\d\d|[xX]+\d{2,}|(?:(?<=(?:CARD|KARTA|KARTE|CARTE|TARJETA|ACCT?|A\/C|ACCOUNT) )|(?<!\p{Lu}{2} ))#+\d{4,}/gu;
/** A day without its year, which alone is no date. */
const DAY = /[0-3]\d\/[0-3]\d(?<=\s.{5})(?![\d/])/g;
/** What hides digits, so that most messages need no search for them. */
const MASK = /[*•·#]|[xX]\d/;
const LETTERS = /\p{L}/gu;
/** "PRE-PAGO" is one word. */
const HYPHENED = /\p{L}-$/u;
const SMALL_BEFORE = /\p{Ll}\s$/u;
const SMALL_WORD = /^(?![\u10d0-\u10ff])\p{Ll}+(?!\p{L})/u;
const TWO_LETTERS = /\p{L}[\s\S]*?\p{L}/u;
/** A label is the name's own word unless a value follows it. */
const VALUE = /^(?:\s?[*#xX:\d]|[\n;.,]|-\d{4}|\((?:末|尾|끝|\*|\d))/;

const INSIDE_NAMES: ReadonlySet<string> = new Set(['card', 'wallet', 'party', 'contact', 'date']);

/** Structured messages name the shop without a preposition: it is what remains when all known parts are taken out. */
export function residueOf(reading: Reading, amount: Money): Stretch | undefined {
  const { text } = reading;
  const known = knownParts(reading, amount);
  let best: Stretch | undefined;
  let most = 0;
  for (const { start, end, bound } of unknownParts(text, known, amount)) {
    // Trimming and judging a stretch costs more than all else here.
    if (bound < most) break;
    const rest = TWO_LETTERS.test(text.slice(start, end)) ? tidy(reading, start, end) : undefined;
    const score = rest ? scoreOf(reading, rest, amount, start < 3) : 0;
    const isBetter = score > most || (score === most && best && rest && rest.start < best.start);
    if (rest && score > 0 && isBetter && !isAdvice(reading, amount, rest.start)) {
      best = rest;
      most = score;
    }
  }
  return best && withTown(text, best, known);
}

/** A stretch of nothing known, and what its name can score at most. */
interface Part extends Stretch {
  readonly bound: number;
}

/** The stretches of nothing known, the most promising first. */
function unknownParts(text: string, known: Uint8Array, amount: Money): Part[] {
  const parts: Part[] = [];
  for (let start = 0; start < text.length; start++) {
    if (known[start]) continue;
    let end = start;
    while (end < text.length && !known[end]) end++;
    if (end - start > 1) parts.push({ start, end, bound: nearness(start, end, amount) + FULL });
    start = end;
  }
  return parts.sort((one, other) => other.bound - one.bound);
}

/** How near a stretch is to the sum, from 10 up to 100: what stands behind it is nearer. */
function nearness(start: number, end: number, amount: Money): number {
  const distance = start >= amount.end ? start - amount.end : (amount.start - end) * 1.5;
  return 100 - Math.min(distance, 90);
}

/** What a name of several letters is worth more than a short one. */
const FULL = 5;

/** Of the text that is read. */
const MARKS = new Uint8Array(2 * MAX_LENGTH);

/** A mark for every character that something else has recognised. */
function knownParts(reading: Reading, amount: Money): Uint8Array {
  const { text, verbs, labels, phrases, places, postpositions, dates, times, money } = reading;
  const known = MARKS.fill(0, 0, text.length);
  for (const { start, end } of verbs)
    if (!HYPHENED.test(text.slice(Math.max(0, start - 2), start)) && !isCapitalPart(reading, start, end))
      known.fill(1, start, end);
  // "MIR" is a card in "MIR *1234" and a shop in "OOO MIR VKUSA".
  for (const { start, end, means } of labels)
    if (
      !INSIDE_NAMES.has(means) ||
      (means === 'contact' && text.slice(start, end).includes(' ')) ||
      VALUE.test(text.slice(end, end + 5))
    )
      if (!isCapitalPart(reading, start, end)) known.fill(1, start, end);
  for (const { start, end, means } of phrases) if (means !== 'promotion') known.fill(1, start, end);
  for (const { start, end, means } of places) {
    const closes =
      means === 'end' && ((end - start > 1 && !isUpper(text, start + 1)) || isIndicWord(text, start));
    if (closes || isLower(text, start)) known.fill(1, start, end);
  }
  for (const { start, end } of postpositions) if (isIndicWord(text, start)) known.fill(1, start, end);
  for (const { start, end } of dates) known.fill(1, start, end);
  for (const { start, end } of times) known.fill(1, start, end);
  for (const one of money) if (one.currency || one === amount) known.fill(1, one.start, one.end);
  const numbers = [
    ...(text.includes('/') ? matches(text, DAY) : []),
    ...(MASK.test(text) ? matches(text, MASKED_DIGITS) : []),
  ];
  for (const { index, 0: number } of numbers) known.fill(1, index, index + number.length);
  // What was bought is no shop.
  const itemised = itemisedOf(reading);
  if (itemised) known.fill(1, itemised.start, itemised.end);
  markSeparators(reading, known);
  return known;
}

/** Punctuation, but for the brackets of a branch or a kind of firm. */
function markSeparators(reading: Reading, known: Uint8Array): void {
  let closing = -1;
  for (const { index, 0: sign } of matches(reading.text, SEPARATOR)) {
    if (sign === '(')
      closing = isFirmMark(reading.text, index) ? index + 2 : (branchEnd(reading, index) ?? 0) - 1;
    if (closing < 0 || (sign !== '(' && index !== closing)) known.fill(1, index, index + sign.length);
  }
}

/** A bank's name is usually that of the sender. */
const OWN_BANK = 60;
/** How far the head of a message reaches. */
const HEAD = 24;

function isBank({ origin, text }: Reading, { start, end }: Stretch): boolean {
  // "농협하나로마트" is a shop.
  return origin.banks.some(
    (bank) => bank.start < end && start < bank.end && !(bank.end < end && isDense(text, bank.end)),
  );
}

/** How likely a stretch is the name; a bank's own at the head of a message never is. */
function scoreOf(reading: Reading, stretch: Stretch, amount: Money, isHead: boolean): number {
  const bank = isBank(reading, stretch);
  if (bank && (isHead || isSigner(reading, stretch))) return 0;
  return worth(reading, stretch, amount) - (bank ? OWN_BANK : 0);
}

function lettersIn(name: string): number {
  if (!isAscii(name)) return name.match(LETTERS)?.length ?? 0;
  let letters = 0;
  for (let at = 0; at < name.length; at++) if (isLetter(name, at)) letters++;
  return letters;
}

/** "Your eZ Cash balance": what the user has. */
function isOwn({ text, labels }: Reading, start: number, end: number): boolean {
  return (
    YOUR.test(text.slice(Math.max(0, start - 12), start)) &&
    labels.some((label) => label.start === end + 1 && (label.means === 'balance' || isHolder(label.means)))
  );
}

function worth(reading: Reading, { start, end }: Stretch, amount: Money): number {
  const { text } = reading;
  const name = text.slice(start, end);
  if (end - start > MAX_LETTERS || NO_NAME.test(name) || CURRENCIES.has(name)) return 0;
  if (DOMAIN.test(name) && text.slice(end).trim().length < 2) return 0;
  // "Ridge Alert - …", "АБанк" on the first line, "[Card]" and "Bank:" at the head name the sender.
  if (start < 3 && (/\balert\b/i.test(name) || (BANK.test(name) && text.charAt(end) === '\n'))) return 0;
  if ((start < HEAD && /[[【]/.test(text.charAt(start - 1))) || (start < 3 && text.charAt(end) === ':'))
    return 0;
  if (SIGNED.test(name) && ENDS.test(text.slice(end))) return 0;
  if (isOwn(reading, start, end) || PIECES.test(name) || ARTICLE.test(name)) return 0;
  // "PAYME, UZ, 03.11.22": where the shop is.
  if (COUNTRY.test(name) && text.startsWith(', ', start - 2)) return 0;
  if (ABROAD.has(name) || ADDRESSED.test(name) || ISSUER.test(name) || MACHINE.test(name)) return 0;
  // "삼성2286승인": the card of an issuer, with its word of movement.
  if (/\d{4}$/.test(name) && reading.verbs.some((verb) => verb.start === end)) return 0;
  // "Citi(1*9*)" names the card and its holder.
  if (/^\(\d?[\d*]+\*/.test(text.slice(end, end + 8))) return 0;
  // "from Smart a/c..008814": the product that the user's account is; "R450.00 NAME acc 2210" names who was paid.
  const besideSum =
    start > amount.end && start - amount.end < 6 && !SMALL_BEFORE.test(text.slice(start - 2, start));
  if (!besideSum && /^\s(?:a\/c|acc|acct|account|card)\b[\s:]?[*xX.\d]{2}/i.test(text.slice(end, end + 12)))
    return 0;
  const letters = lettersIn(name);
  if (letters < 2 || letters < name.length / 3) return 0;
  // Shop names are written in capitals or in a script without case; lower-case leftovers are prose.
  if (SMALL_WORD.test(name) || !standsOut(reading, amount, { start, end })) return 0;
  // "Trader Joe's $43.18" has its town on the next line.
  const between = start >= amount.end ? text.slice(amount.end, start) : text.slice(end, amount.start);
  return nearness(start, end, amount) + (letters > 3 ? FULL : 0) - (between.includes('\n') ? 3 : 0);
}
