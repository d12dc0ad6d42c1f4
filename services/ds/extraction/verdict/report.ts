import { isNought } from '../amount/numeral.ts';
import type { Ranked } from '../amount/roles.ts';
import { OF_USER_PAYMENT } from '../data/own-words.ts';
import { isSide, type Reading } from '../grammar.ts';
import { latest } from '../text/latest.ts';
import type { Cue } from '../text/lexicon.ts';
import { anyOf } from '../text/pattern.ts';
import { holds } from '../text/spans.ts';
import type { Span } from '../types.ts';
import { isHolder, type Label, type Phrase } from '../words/language.ts';
import { YOURS } from '../words/yours.ts';

const PARTICLES = /^(?:님(?:이|께서|에게|께|한테|으로부터|에게서)|(?:さん|様)(?:から|より|へ|に))$/;

/** The "님이" of "홍길동님이 …" says who, and not yet what. */
function isBareSide({ postpositions, folded }: Reading, start: number, end: number): boolean {
  return (
    PARTICLES.test(folded.slice(start, end)) &&
    postpositions.some((one) => one.start === start && one.end === end)
  );
}

/** Whose payment it is, before the verb, where the grammar knows the noun alone. */
const YOURS_BEFORE = new RegExp(String.raw`(?:^|[\s:.,])${anyOf(OF_USER_PAYMENT)}\s$`, 'i');

/** "Your transfer of", "seu pix de": a noun, and what becomes of it follows. */
export function isYours(text: string, start: number, end: number): boolean {
  return YOURS.test(text.slice(start, end)) || YOURS_BEFORE.test(text.slice(Math.max(0, start - 8), start));
}

/** The first phrase of a kind. */
export function first(reading: Reading, phrase: Phrase): Cue<Phrase> | undefined {
  return reading.phrases.find(({ means }) => means === phrase);
}

/** A finished movement with its sum: the sign that a message reports rather than warns, asks or advertises. */
export function reportsMovement(
  reading: Reading,
  before: number,
  ranked: readonly Ranked[],
  least = 3,
  counts?: (start: number, end: number) => boolean,
): boolean {
  return reading.verbs.some(
    ({ start, end, means }) =>
      means.weight >= least &&
      !isSide(reading, start, end) &&
      !isBareSide(reading, start, end) &&
      start < before &&
      (counts?.(start, end) ?? true) &&
      ranked.some(
        ({ money, role }) =>
          role !== 'aside' &&
          money.start < before &&
          (Math.abs(money.start - end) < 60 || endsSentence(reading, money.end, end)),
      ),
  );
}

const VERB_LAST: ReadonlySet<string> = new Set('hi hi-Latn ur ur-Latn bn ne tr'.split(' '));

/** "Rs.199.00 aapke a/c x3081 se … kat gaye.": where the verb comes last it may be far from its sum. */
function endsSentence({ text, languages }: Reading, from: number, end: number): boolean {
  return (
    from < end &&
    languages.some((language) => VERB_LAST.has(language)) &&
    end - from < 100 &&
    /^[.।]/.test(text.slice(end, end + 1)) &&
    !/[.।!?]\s/.test(text.slice(from, end))
  );
}

/** What a report of a movement shows and an advert does not, outside `except`: an account, a balance, a reference, a date. */
export function hasRecord({ labels, dates, text }: Reading, except?: Span): boolean {
  return (
    // The stars of "*919*28#" mask nothing.
    (dates.length > 0 &&
      (/(?:[xX*]|(?<!\d)\.)\d{3}(?!\d*[*#])/.test(text) || labels.some((label) => hasTail(text, label)))) ||
    labels.some(
      ({ means, start, end }) =>
        (means === 'balance' || means === 'reference') &&
        !(except && except.start <= start && end <= except.end),
    )
  );
}

/** "カード下4桁:6557". */
function hasTail(text: string, { means, end }: Cue<Label>): boolean {
  return isHolder(means) && /^\s?[:：]\s?\d{4}(?!\d)/.test(text.slice(end, end + 8));
}

/** Whether the message names a balance. */
export function hasBalance({ labels }: Reading): boolean {
  return labels.some(({ means }) => means === 'balance');
}

/** "£8.20 at Tesco": a shop right behind the sum. */
export function isSpentAt({ places }: Reading, { end }: Span): boolean {
  return places.some(({ means, start }) => means === 'at' && start - end === 1);
}

/** Where one sentence ends and another begins. */
export const SENTENCE = /[.!?।](?:\s|(?=\p{Lu}\p{Ll}))|\n/u;

const MASKED = /[*xX•]\d{3}/;

/**
 * "… 342,15 MAD on account *7719. Balance: 8 114,60. Next instalment 09/10": a cue under a report with an account, a
 * balance, a limit or a day, of a movement at least as plain as `least`.
 */
export function isSmallPrint(
  reading: Reading,
  cue: Span,
  ranked: readonly Ranked[],
  least: 1 | 2 | 3,
): boolean {
  const { labels, dates, text } = reading;
  const state = labels.find(
    ({ means, end }) => (means === 'balance' || means === 'limit') && end < cue.start,
  );
  const told = state ?? (least === 3 ? dates.find(({ end }) => end < cue.start) : undefined);
  return (
    told !== undefined &&
    (MASKED.test(text.slice(0, told.start)) ||
      labels.some(
        (label) =>
          (isHolder(label.means) && label.end <= told.start) ||
          (least === 3 && label.means === 'reference' && label.end < cue.start),
      )) &&
    SENTENCE.test(text.slice(told.end, cue.start)) &&
    reportsMovement(reading, told.start, ranked, least)
  );
}

/** "Paid by EFTPOS card ending 0642.": a sentence that says with what card or account a receipt was paid. */
export function isSettled({ text, verbs, labels }: Reading): boolean {
  return verbs.some(({ means, start, end }) => {
    if (
      means.direction !== 'debit' ||
      means.weight < 3 ||
      !BEGINS.test(text.slice(Math.max(0, start - 2), start))
    )
      return false;
    const rest = text.slice(end).split(SENTENCE, 1)[0] ?? '';
    return (
      DIGITS_SHOWN.test(rest) &&
      labels.some((label) => isHolder(label.means) && label.start >= end && label.end <= end + rest.length)
    );
  });
}

const BEGINS = /(?:^|[.!?।]\s|\n)$/;
const DIGITS_SHOWN = /\d{4}(?!\d)/;

const ENDS = /[.!?।。！？](?=\s|$|[\u3000-\uffff]|\p{Lu}\p{Ll})|\n/gu;

const endsIn = latest(({ text }: Reading) => [...text.matchAll(ENDS)].map(({ index }) => index));

/** The sentence that something stands in, without its mark; the dot of "Rs. 1,890" ends none. */
export function sentenceOf(reading: Reading, part: Span): Span {
  const ends = endsIn(reading);
  const start = (ends.findLast((end) => end < part.start) ?? -1) + 1;
  return { start, end: ends.find((end) => end >= part.end) ?? reading.text.length };
}

/** "You paid ₹150 to Ramesh Tea Stall. You've won a scratch card!": a cue behind a sentence that tells of a movement, with a name or an account. */
export function isAfterReport(reading: Reading, cue: Span, ranked: readonly Ranked[]): boolean {
  const { text, verbs, places, labels } = reading;
  return ranked.some(({ money, role }) => {
    if (role === 'aside' || !money.currency || money.end > cue.start) return false;
    const sentence = sentenceOf(reading, money);
    // "You spent Rs 14,500 at CROMA recently! Convert it": what is called out leads on.
    if (sentence.end > cue.start || text[sentence.end] === '!') return false;
    const says = (one: Span, what: RegExp): boolean =>
      holds(sentence, one) && what.test(text.slice(one.end, sentence.end));
    return (
      verbs.some(
        (verb) => verb.means.weight >= 3 && holds(sentence, verb) && !isSide(reading, verb.start, verb.end),
      ) &&
      (places.some((place) => place.means !== 'end' && says(place, NAME)) ||
        labels.some((label) => isHolder(label.means) && says(label, DIGITS)))
    );
  });
}

const NAME = /^\s\p{Lu}/u;
const DIGITS = /^\s?(?:\p{L}+\s){0,3}[*xX•.]*\d{3,4}(?!\d)/u;

/** "No late fee was charged", "Prowizji nie pobraliśmy": what a sentence without a sum says of a fee. */
export function isOfFee(reading: Reading, cue: Span): boolean {
  const { labels, money } = reading;
  const sentence = sentenceOf(reading, cue);
  return (
    labels.some((label) => label.means === 'fee' && holds(sentence, label)) &&
    !money.some((sum) => sum.currency && holds(sentence, sum) && !isNought(sum.numeral))
  );
}
