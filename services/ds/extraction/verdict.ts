import { standsFree } from './amount/money.ts';
import { claimsOf, type Ranked } from './amount/roles.ts';
import { CODE_WORDS, ENTERING, OTHER_CODES } from './data/code-words.ts';
import { OF_USER_PAYMENT } from './data/own-words.ts';
import { ASKING, ASKING_ENGLISH, CONDITIONS, PLANNED } from './data/request-words.ts';
import { isSide, type Reading } from './grammar.ts';
import type { Cue } from './text/lexicon.ts';
import { anyOf, initialsOf } from './text/pattern.ts';
import type { IgnoredVerdict } from './types.ts';
import type { Label, Phrase } from './words/language.ts';

/** Why a message makes no entry, with the words that say so. */
export interface Rejection {
  readonly verdict: IgnoredVerdict;
  readonly confidence: number;
  readonly cue?: Cue<unknown>;
}

/** How far a one-time code may stand from the word for it. */
const CODE_REACH = 70;

const PARTICLES = /^(?:님(?:이|께서|에게|께|한테|으로부터|에게서)|(?:さん|様)(?:から|より|へ|に))$/;

/** The "님이" of "홍길동님이 …" says who, and not yet what. */
function isBareSide({ postpositions, folded }: Reading, start: number, end: number): boolean {
  return (
    PARTICLES.test(folded.slice(start, end)) &&
    postpositions.some((one) => one.start === start && one.end === end)
  );
}

function first(reading: Reading, phrase: Phrase): Cue<Phrase> | undefined {
  return reading.phrases.find(({ means }) => means === phrase);
}

/** A finished movement with its sum: the sign that a message reports rather than warns, asks or advertises. */
function reportsMovement(
  reading: Reading,
  before: number,
  ranked: readonly Ranked[],
  least = 3,
  counts: (start: number, end: number) => boolean = () => true,
): boolean {
  return reading.verbs.some(
    ({ start, end, means }) =>
      means.weight >= least &&
      !isSide(reading, start, end) &&
      !isBareSide(reading, start, end) &&
      start < before &&
      counts(start, end) &&
      ranked.some(
        ({ money, role }) => role !== 'aside' && Math.abs(money.start - end) < 60 && money.start < before,
      ),
  );
}

/** A bare number of four to eight digits near the word: the code itself. */
function codeNear(reading: Reading, cue: Cue<Phrase>, reach: number): boolean {
  return reading.money.some(({ numeral, currency, sign, start, end }) => {
    const length = numeral.groups.join('').length;
    const plain =
      numeral.groups.length === 1 || (numeral.groups.length === 2 && numeral.separators[0] === ' ');
    if (currency || sign === '+' || !plain || length < 4 || length > 8 || !standsFree(reading.text, numeral))
      return false;
    const distance = start >= cue.end ? start - cue.end : (cue.start - end) * 1.5;
    if (distance < 0 || distance > reach) return false;
    // "… PHARM 11827 CHN on 15-10-25 using OTP": another number is closer.
    if (start < cue.start && /\d/.test(reading.text.slice(end, cue.start))) return false;
    return !reading.labels.some(
      (label) =>
        label.end <= start &&
        start - label.end < 12 &&
        label.end > cue.end &&
        label.means !== 'amount' &&
        // "NIB ***2217 e 883104": the label has its digits already.
        !/\d/.test(reading.text.slice(label.end, start)),
    );
  });
}

/** Four to eight digits, or two groups of three. */
const CODE = String.raw`(?:\d{4,8}|\d{3}[ -]\d{3})`;

/** "Use 771092 to authorise", "enter 371266": the code itself, whatever it is called. */
const CODE_TO_ENTER = new RegExp(
  String.raw`${initialsOf(ENTERING)}\b${anyOf(ENTERING)}\s(?:code\s|код\s)?${CODE}(?!\d|[.,]\d)`,
  'iu',
);

/** "Cod 338104 pentru", "Votre code de confirmation est 904417": a word for a code, and right after it the code. */
const CODE_TOLD = new RegExp(
  String.raw`${initialsOf(CODE_WORDS)}(?<![\p{L}\p{M}])(?<!${anyOf(OTHER_CODES)}\s)${anyOf(CODE_WORDS)}(?:\s[^\d\n.;]{0,30})?[\s:[(=]{1,3}${CODE}(?![\d*/-]|[.,]\d|\s?[%€$£₹])`,
  'iu',
);

/** "OTP: Kártyás vásárlás …" is signed by a bank of that name, if a balance stands under a movement. */
function isSignature(reading: Reading, cue: Cue<Phrase>, ranked: readonly Ranked[]): boolean {
  return (
    cue.start === 0 &&
    /^otp(?::| bank)/.test(reading.folded) &&
    hasBalance(reading) &&
    reportsMovement(reading, Number.POSITIVE_INFINITY, ranked)
  );
}

function oneTimeCode(reading: Reading, ranked: readonly Ranked[]): Rejection | undefined {
  const entered = CODE_TO_ENTER.exec(reading.text);
  if (entered) {
    const cue = { start: entered.index, end: entered.index + entered[0].length, means: 'code' };
    return { verdict: 'otp', confidence: 0.95, cue };
  }
  const warned = first(reading, 'warning');
  const told = CODE_TOLD.exec(reading.text);
  if (told && !(hasRecord(reading) && reportsMovement(reading, Number.POSITIVE_INFINITY, ranked))) {
    const cue = { start: told.index, end: told.index + told[0].length, means: 'code' };
    return { verdict: 'otp', confidence: 0.93, cue };
  }
  for (const cue of reading.phrases) {
    if (cue.means !== 'code' || isSignature(reading, cue, ranked)) continue;
    const inWarning =
      warned !== undefined &&
      cue.start - warned.end < 30 &&
      (cue.start >= warned.start || warned.start - cue.end < 8);
    // "… Avl Bal Rs 8,310.44. Never share your OTP 482211": a tail of a report.
    if (hasBalance(reading) && reportsMovement(reading, cue.start, ranked)) continue;
    if (codeNear(reading, cue, inWarning ? 12 : CODE_REACH)) return { verdict: 'otp', confidence: 0.97, cue };
    // "Your password was changed", "20% off with code QNB20": no code of four digits in it.
    if ((first(reading, 'notice') ?? first(reading, 'promotion')) && !/\d{4}/.test(reading.text)) continue;
    // "PIN-code changed": news about a code, without one.
    const announced = first(reading, 'notice') !== undefined;
    if (!inWarning && !announced && !reportsMovement(reading, Number.POSITIVE_INFINITY, ranked))
      return { verdict: 'otp', confidence: 0.85, cue };
  }
  return undefined;
}

const SUM_ASKED = String.raw`\s\d[\d.,\s]*\s?(?:\p{Sc}|\p{L}{1,5}(?!\p{L}))`;
const SUM_ASKED_ENGLISH = String.raw`\s(?:[₹₦$£€₵]|[A-Z]{2,3}\s?)[\d.,]*\d`;
/** "I have requested", "you've requested". */
const BY_USER = String.raw`\b(?:you|i)(?:'ve| have)?\s`;
/** "Sneha requested ₹480", "BOLT wants GHS 46.20", "Олена просить 420₴": somebody asks for a sum. */
const ASKS = new RegExp(
  String.raw`${initialsOf(ASKING, ASKING_ENGLISH)}(?:(?<!\p{L})${anyOf(ASKING)}${SUM_ASKED}|(?<!${BY_USER})\b${anyOf(ASKING_ENGLISH)}${SUM_ASKED_ENGLISH})`,
  'iu',
);

function asked({ text }: Reading): Rejection | undefined {
  const match = ASKS.exec(text);
  return match
    ? {
        verdict: 'collect_request',
        confidence: 0.93,
        cue: { start: match.index, end: match.index + match[0].length, means: 'collect' },
      }
    : undefined;
}

/** "outstanding amount is Ksh 1,214.10 due on …": what is due is an old debt, beside what the message reports. */
function isOfDebt({ start }: Cue<Phrase>, ranked: readonly Ranked[]): boolean {
  return ranked.some(({ role, money }) => role === 'aside' && money.end <= start && start - money.end < 4);
}

/** A payment that is the user's: no verb yet. */
const YOURS = new RegExp(String.raw`^${anyOf(OF_USER_PAYMENT)}\s`, 'i');

/** Participles that say of the movement before them that it is yet to come. */
const YET_TO_COME = new RegExp(`^${anyOf(PLANNED)}`);

/** Where the verb comes last, it decides: "월세 자동이체 450,000원이 6월 1일 출금될 예정입니다". */
const FINAL = /(?:예정|될|됩니다|予定|ます)$/;

/** Up to where a finished movement contradicts the cue: its own sentence does not, where the cue closes it. */
function closesSentence({ folded }: Reading, { start, end }: Cue<Phrase>): number {
  if (!FINAL.test(folded.slice(start, end))) return start;
  const before = folded.slice(0, start);
  return Math.max(
    before.lastIndexOf('\n'),
    before.lastIndexOf('. '),
    before.lastIndexOf('。'),
    before.lastIndexOf('!'),
  );
}

function future(
  reading: Reading,
  phrase: 'scheduled' | 'collect',
  ranked: readonly Ranked[],
): Rejection | undefined {
  const cue = first(reading, phrase);
  if (!cue) return undefined;
  const { text } = reading;
  const planned = YET_TO_COME.test(reading.folded.slice(cue.start, cue.end));
  // "Ihre Zahlung an X über 50 EUR wird ausgeführt", "debito automatico R$ 130 agendado": a noun, and what becomes of it follows.
  const tells = (start: number, end: number): boolean =>
    !(planned || YOURS.test(text.slice(start, end))) || /[.!?]\s\p{Lu}|\n/u.test(text.slice(end, cue.start));
  if (reportsMovement(reading, closesSentence(reading, cue), ranked, 3, tells)) return undefined;
  if (
    phrase === 'scheduled' &&
    isOfDebt(cue, ranked) &&
    hasBalance(reading) &&
    reportsMovement(reading, Number.POSITIVE_INFINITY, ranked)
  )
    return undefined;
  return { verdict: phrase === 'collect' ? 'collect_request' : 'scheduled', confidence: 0.93, cue };
}

/** "… a ete annule. Aucun montant n'a ete debite": cancelled before anything moved, so nothing came back. */
function nothingLeft({ phrases, folded }: Reading): boolean {
  return phrases.some(
    ({ start, end, means }) =>
      means === 'declined' && /debite|debited|charged|deducted/.test(folded.slice(start, end)),
  );
}

const CONDITIONAL = new RegExp(String.raw`(?:^|[^\p{L}])${anyOf(CONDITIONS)}[^\p{L}][^.!?]{0,40}$`, 'iu');

function declined(reading: Reading): Rejection | undefined {
  const cue = first(reading, 'declined');
  if (!cue) return undefined;
  // "If the payment failed, call …" is advice under a payment that did not fail.
  const conditional = CONDITIONAL.test(reading.text.slice(0, cue.start));
  const refunded = reading.verbs.some(({ means }) => means.kind === 'refund' || means.kind === 'reversal');
  return conditional || (refunded && !nothingLeft(reading))
    ? undefined
    : { verdict: 'declined', confidence: 0.95, cue };
}

/** What a report of a movement shows and an advert does not: an account, a balance, a reference, a date. */
function hasRecord({ labels, dates, text }: Reading): boolean {
  return (
    // The stars of "*919*28#" mask nothing.
    (dates.length > 0 && /[xX*.]\d{3}(?!\d*[*#])/.test(text)) ||
    labels.some(({ means }) => means === 'balance' || means === 'reference')
  );
}

/** "at GRAB SINGAPORE": capitals behind a preposition are a shop. */
function isNamed({ text, places }: Reading, { start, end }: Cue<Phrase>): boolean {
  return (
    /^\p{Lu}+$/u.test(text.slice(start, end)) &&
    places.some((place) => place.means === 'at' && place.end === start - 1)
  );
}

function promotion(reading: Reading, ranked: readonly Ranked[]): Rejection | undefined {
  const cue = reading.phrases.find((one) => one.means === 'promotion' && !isNamed(reading, one));
  if (!cue) return undefined;
  const loud = reading.phrases.filter(({ means }) => means === 'promotion').length > 1 && !hasRecord(reading);
  const least = hasRecord(reading) ? 2 : 3;
  if (!loud && reportsMovement(reading, Number.POSITIVE_INFINITY, ranked, least)) return undefined;
  return { verdict: 'promotion', confidence: 0.9, cue };
}

function hasBalance({ labels }: Reading): boolean {
  return labels.some(({ means }) => means === 'balance');
}

function news(reading: Reading, ranked: readonly Ranked[]): Rejection | undefined {
  const pending = first(reading, 'pending');
  // A new balance says that the money has moved.
  if (pending && !(hasBalance(reading) && reportsMovement(reading, Number.POSITIVE_INFINITY, ranked)))
    return { verdict: 'other', confidence: 0.85, cue: pending };
  const cue = first(reading, 'notice');
  if (!cue) return undefined;
  // "DEBIT\nAcct: … Help: 0700…": a headline says what it is.
  const least = hasBalance(reading) && reading.verbs.some(({ start }) => start < 3) ? 2 : 3;
  return reportsMovement(reading, Number.POSITIVE_INFINITY, ranked, least)
    ? undefined
    : { verdict: 'other', confidence: 0.9, cue };
}

/** What only a report of a movement names. */
const MOVED: ReadonlySet<Label> = new Set(['card', 'party', 'reference', 'fee']);

/** "185.00UAH NAME 5*81 13:04 Bal. …": a terminal's report opens with its sum, and shows the card and the hour. */
function opensReport({ text, times }: Reading, amounts: readonly Ranked[]): boolean {
  return times.length > 0 && /\d?\*+\d{2}/.test(text) && amounts.some(({ money }) => money.start < 2);
}

/** Sums beside a balance, and no word or sign that anything moved: "Balance 938 (usable 933)". */
function onlyState(reading: Reading, amounts: readonly Ranked[]): boolean {
  const { verbs, labels, places } = reading;
  // "£8.20 at Tesco · Balance £61.80"
  const spent = places.some(
    ({ means, start }) => means === 'at' && amounts.some(({ money }) => start - money.end === 1),
  );
  return (
    !spent &&
    verbs.length === 0 &&
    !opensReport(reading, amounts) &&
    !labels.some(({ means }) => MOVED.has(means)) &&
    amounts.every(({ role, money }) => role === 'open' && !money.sign)
  );
}

/** "Business Account : Ksh0.00": of nothing but noughts nothing moved. */
function onlyNoughts(amounts: readonly Ranked[]): boolean {
  return amounts.every(({ money }) => !/[1-9]/.test(money.numeral.groups.join('')));
}

/** A finished movement with digits near it that no rule could read. */
function unread({ verbs, text, dates, times, money, labels }: Reading, balanceAt: number): boolean {
  return verbs.some(({ start, end, means }) => {
    if ((means.weight !== 3 && means.weight !== 5) || start > balanceAt) return false;
    const near = /\d[\d.,]*/g;
    for (const match of text.slice(end, end + 40).matchAll(near)) {
      const at = end + match.index;
      if (at >= balanceAt - 4) return false;
      const known = [...dates, ...times].some((one) => one.start <= at && at < one.end);
      const labelled = labels.some((one) => one.end <= at && at - one.end < 8);
      const masked =
        /[*xX•#.]$/.test(text.slice(at - 1, at)) || /^[*xX]/.test(text.slice(at + match[0].length));
      if (!known && !labelled && !masked && (match[0].length > 2 || money.length > 0)) return true;
    }
    return false;
  });
}

/** Decides whether a message reports a movement at all; undefined where it does. */
export function reject(reading: Reading, ranked: readonly Ranked[]): Rejection | undefined {
  const phrase =
    oneTimeCode(reading, ranked) ??
    future(reading, 'collect', ranked) ??
    asked(reading) ??
    declined(reading) ??
    future(reading, 'scheduled', ranked) ??
    news(reading, ranked) ??
    promotion(reading, ranked);
  if (phrase) return phrase;
  const balance = ranked.find(({ role }) => role === 'balance' || role === 'limit');
  const amounts = claimsOf(ranked);
  if (amounts.length > 0 && !(balance && (onlyState(reading, amounts) || onlyNoughts(amounts))))
    return undefined;
  // A movement was reported, but its sum could not be read: for a person to see.
  if (balance && unread(reading, balance.money.start)) return undefined;
  if (balance)
    return { verdict: 'balance_only', confidence: 0.9, cue: { ...balance.money, means: 'balance' } };
  return { verdict: 'other', confidence: 0.9 };
}
