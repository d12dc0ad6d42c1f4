import type { Money } from '../amount/money.ts';
import { isTaken, type Reading } from '../grammar.ts';
import { isDense, isLower, isUpper } from '../text/letters.ts';
import type { Cue } from '../text/lexicon.ts';
import { endsAt } from '../text/spans.ts';
import type { Direction } from '../types.ts';
import type { Place } from '../words/language.ts';
import { IN_ADVICE, isAdvice } from './advice.ts';
import { behindAccount, behindBank, holderOf } from './behind-bank.ts';
import { type Candidate, distancePenalty, PREFERENCE } from './candidate.ts';
import { isInBank, isKnown, isSigner } from './known.ts';
import { isInMemo } from './memo.ts';
import { isCapitalPart, isParticle } from './name/inside.ts';
import { nameAt } from './name/name.ts';
import { segmentOf } from './name/segment.ts';
import type { Stretch } from './name/stretch.ts';
import { isCoded } from './narration.ts';

/** What a payer writes may name anybody. */
const IN_MEMO = 2;

/** Marks that open and close what is quoted; the first that is open counts. */
const QUOTES = [
  ['«', '»'],
  ['„', '“'],
  ['“', '”'],
  ['「', '」'],
] as const;
const GLUED = /[\p{L}\d>]/u;

/** "Maquis Chez Awa": a part of a name. */
const CAPITALISED = /\p{Lu}\p{Ll}+ $/u;
const SMALL_BEFORE = /\p{Ll} $/u;
const CAPITALS_BEHIND = /^\p{Lu}+ \p{Lu}\p{Ll}/u;
const SMALL_WORDS = /^\p{Ll}+(?: \p{Ll}+){1,3}$/u;
const OWN = /^\s(?:your|my)\s(?=\p{Lu})/u;
/** A web shop or payment handle is written small. */
const HANDLE = /[.@_]\w/;

/** "at NAME", "to NAME": the name stands behind a preposition. */
export function introduced(reading: Reading, direction: Direction, amount: Money): Candidate[] {
  const found: Candidate[] = [];
  const isUndone = direction === 'credit' && reading.verbs.some(({ means }) => means.kind === 'reversal');
  for (const place of reading.places) {
    const preference = preferenceOf(reading, place, direction, isUndone);
    if (preference === 0 || !introduces(reading, place)) continue;
    const { start, end, means } = place;
    const colon = /^\s?[:：]/.test(reading.text.slice(end, end + 2));
    const own = OWN.exec(reading.text.slice(end, end + 7));
    const first = nameAt(reading, ownWord(reading, place) ?? end + (own ? own[0].length - 1 : 0), colon);
    const named = behindBank(reading, first);
    const coded = named && isCoded(reading.text.slice(named.start, named.end));
    const whose = coded ? segmentOf(reading, named) : means === 'at' ? named : behindAccount(reading, named);
    const holder = holderOf(reading, whose, direction, means);
    const stretch = direction === 'credit' && means === 'from' ? withoutAccount(reading, holder) : holder;
    if (!stretch || isKnown(reading, stretch, true) || isSigner(reading, stretch)) continue;
    if (keepsAccount(reading, stretch, start)) continue;
    const against =
      distancePenalty(amount, start) +
      bankPenalty(reading, place, stretch) +
      advicePenalty(reading, place, amount) +
      (isInMemo(reading, start) ? IN_MEMO : 0);
    found.push({
      stretch,
      score: preference - against + (colon ? 1 : 0) - smallPenalty(reading, stretch, amount),
    });
  }
  return found;
}

/** "en TIENDA INGLESA": where the noun behind the preposition is in capitals too, it is the first of the name's. */
function ownWord({ text }: Reading, { start, end }: Stretch): number | undefined {
  const last = text.lastIndexOf(' ', end - 1) + 1;
  const isName = last > start && isLower(text, start) && NOUN.test(text.slice(last, end + 4));
  if (isName) return last;
  // "ร้านป้าแดง": the word for a shop, written together with its name.
  return SHOP.test(text.slice(start, end + 1)) ? end - SHOP_WORD.length : undefined;
}

const SHOP_WORD = 'ร้าน';
const SHOP = new RegExp(`${SHOP_WORD}[^\\s]$`, 'u');
const NOUN = /^\p{Lu}{4,} \p{Lu}{2}/u;

/** "from BANK OF BARODA KENYA LIMITED 123123": the number that a payer has at the wallet. */
function withoutAccount({ text }: Reading, stretch: Stretch | undefined): Stretch | undefined {
  const number = stretch && OWN_NUMBER.exec(text.slice(stretch.start, stretch.end));
  return number ? { start: stretch.start, end: stretch.start + number.index } : stretch;
}

const OWN_NUMBER = /(?<=\p{Lu}{2}) \d{5,}$/u;

function preferenceOf(
  reading: Reading,
  { start, means }: Cue<Place>,
  direction: Direction,
  isUndone: boolean,
): number {
  if (direction === 'debit' && means === 'end' && followsDate(reading, start)) return PREFERENCE.debit.to;
  // "Rs 450 for failed payment to NAME is returned": what is undone went to its payee.
  const undone = isUndone ? PREFERENCE.debit[means] - 1.5 : 0;
  return Math.max(PREFERENCE[direction][means], isTowards(reading, start) ? 2 : 0, undone);
}

/** "credited towards your HDFC Credit Card" names who was paid, whichever way the money is told. */
function isTowards({ folded }: Reading, start: number): boolean {
  return folded.startsWith('towards', start);
}

/** Whether a word is a preposition rather than an article, a part of a name, a country code or the sign of a handle. */
function introduces(reading: Reading, { start, end }: Stretch): boolean {
  const { text } = reading;
  // «Taxi fra Flesland»: what somebody wrote to it.
  if (isQuoted(text.slice(Math.max(0, start - 60), start))) return false;
  // The article of "A payment …" is no preposition.
  if (end - start === 1 && isUpper(text, start) && text.charAt(end) !== ':') return false;
  if (isInBank(reading, start, end) || followsContact(reading, start)) return false;
  // "Alert from Ridge Credit Union": who writes.
  if (/\balert $/i.test(text.slice(Math.max(0, start - 7), start))) return false;
  // A handle's @ and the country code in "GOMEL>BY" introduce nobody.
  if (GLUED.test(text.charAt(start - 1)) && !followsKnown(reading, start)) return false;
  if (text.slice(start, end) === 'Chez' && CAPITALISED.test(text.slice(Math.max(0, start - 12), start)))
    return false;
  return !(isCapitalPart(reading, start, end) || isOfHandle(reading, start) || isInName(reading, start, end));
}

/** Whether a quotation that a text begins goes on behind it, and with more than a mark. */
function isQuoted(text: string): boolean {
  return QUOTES.some(([opens, closes]) => {
    const at = text.lastIndexOf(opens);
    if (at < 0 || text.lastIndexOf(closes) > at || text.length - at < 3) return false;
    // "„Miete“ erhalten von": the mark has closed what another opened.
    return !(opens === '“' && text.lastIndexOf('„', at) >= 0);
  });
}

/** "Reply STOP to end alerts": advice. */
function followsContact({ labels }: Reading, at: number): boolean {
  return labels.some(({ end, means }) => means === 'contact' && at - end === 1);
}

/** "TK5801xxx4472 tai BIDV": where the account is kept. */
function keepsAccount(reading: Reading, stretch: Stretch, at: number): boolean {
  return (
    reading.origin.banks.some((one) => one.start === stretch.start && one.end >= stretch.end) &&
    /[\dxX*] $/.test(reading.text.slice(at - 2, at)) &&
    !isTaken(reading, at - 2, at)
  );
}

/** A bank is more often where the account is than who was paid. */
function bankPenalty(reading: Reading, { start }: Cue<Place>, stretch: Stretch): number {
  const isBank = reading.origin.banks.some((one) => one.start <= stretch.start && stretch.start < one.end);
  return isBank && !isTowards(reading, start) ? 1.5 : 0;
}

/** "… See it at any time in the app", "… Balance 1 220,90 PLN. Pay in instalments in the APP": a sentence of advice, and what follows the balance. */
function advicePenalty(reading: Reading, { start }: Cue<Place>, amount: Money): number {
  const { text, labels } = reading;
  if (isAdvice(reading, amount, start)) return IN_ADVICE;
  const state = labels.find(
    ({ means, start: at }) => (means === 'balance' || means === 'limit') && at > amount.end && at < start,
  );
  return state && NEXT_SENTENCE.test(text.slice(state.end, start)) ? 2.5 : 0;
}

const NEXT_SENTENCE = /[.!?]\s+\p{Lu}/u;

/** A name in small letters is more often prose, unless it is an address or a date follows it; behind the amount's sentence it is always. */
function smallPenalty(reading: Reading, stretch: Stretch, amount: Money): number {
  const { text } = reading;
  if (!isLower(text, stretch.start)) return 0;
  if (HANDLE.test(text.slice(stretch.start, stretch.end + 2))) return 0;
  if (NEXT_SENTENCE.test(text.slice(amount.end, stretch.start))) return PREFERENCE.debit.at;
  return isDated(reading, stretch) ? 2 : 3.5;
}

/** "J VAN WYK", "CASA DO CAFE": a particle in capitals, behind a word that is no verb; "Your AT Money balance": a brand. */
function isInName({ text, folded, verbs, labels, places }: Reading, start: number, end: number): boolean {
  if (!isUpper(text, start)) return false;
  // "a NOS COMUNICACOES SA": what a preposition introduces is none.
  if (places.some((one) => one.end === start - 1 && one.means !== 'end' && isLower(text, one.start)))
    return true;
  if (SMALL_BEFORE.test(text.slice(start - 2, start)) && CAPITALS_BEHIND.test(text.slice(end - 2, end + 3)))
    return true;
  if (!isParticle(folded.slice(start, end))) return false;
  if (!/\p{Lu}[\p{Lu}.]* $/u.test(text.slice(Math.max(0, start - 20), start))) return false;
  return !(
    endsAt(verbs, start - 1) ||
    endsAt(verbs, end) ||
    endsAt(labels, start - 1) ||
    endsAt(labels, end) ||
    endsAt(places, start - 1)
  );
}

/** "to @grace_akello": the sign belongs to the name where a word introduces it. */
function isOfHandle({ text, places }: Reading, at: number): boolean {
  return (
    text.charAt(at) === '@' &&
    text.charAt(at + 1) !== ' ' &&
    places.some(({ end, means }) => end === at - 1 && means !== 'end')
  );
}

/** "spent on 02-Nov-25 on NAME": the day has had its preposition, this one is the shop's. */
function followsDate({ text, folded, dates, times }: Reading, start: number): boolean {
  if (!folded.startsWith('on ', start) || !isUpper(text, start + 3)) return false;
  return endsAt(dates, start - 1) || endsAt(times, start - 1);
}

/** "to nagesh bhoi on 17-11-25", "from kiran kumar thru BANK": two words that a date or a rail follows are a name, however small. */
function isDated({ text, dates }: Reading, { start, end }: Stretch): boolean {
  return (
    SMALL_WORDS.test(text.slice(start, end)) &&
    (dates.some((date) => /^ (?:on|dt|dated) $/.test(text.slice(end, date.start))) ||
      /^ (?:thru|through|via) \p{Lu}/u.test(text.slice(end, end + 12)))
  );
}

/** "18:35在全聯", "轉數快收到來自": without blanks a preposition is glued to what the grammar knows. */
function followsKnown(reading: Reading, at: number): boolean {
  if (!isDense(reading.text, at)) return false;
  if (!isDense(reading.text, at - 1)) return true;
  const { dates, times, verbs, labels, money, places } = reading;
  return [places, dates, times, verbs, labels, money].some((cues) => endsAt(cues, at));
}
