import { ACCOUNT_ABBREVIATIONS, CARD_BRANDS, INTO_WORDS, OF_USER } from './data/own-words.ts';
import { AFTER_TAIL, BEFORE_TAIL } from './data/tails.ts';
import { isTaken, quoted, type Reading } from './grammar.ts';
import { isDense } from './text/letters.ts';
import { type Cue, lexicon } from './text/lexicon.ts';
import { anyOf } from './text/pattern.ts';
import type { Account, Direction, Field } from './types.ts';
import { isHolder } from './words/language.ts';

/** Digits that show the end of an account's number. */
interface Shown {
  readonly start: number;
  readonly end: number;
  /** From the first character of the masked number. */
  readonly from: number;
  readonly digits: string;
  readonly type: Account['type'];
  /** How surely these digits are an account's at all. */
  readonly score: number;
}

const tailWords = lexicon([
  { means: 'before', words: BEFORE_TAIL },
  { means: 'after', words: AFTER_TAIL },
]);

/** Mail gateways leave their soft breaks in: `*1=01`. */
const DIGITS = /\d+(?:=\d+)?/g;
/** No honest message has more numbers; hostile ones must not cost more. */
const MOST = 160;
/** What hides the digits before the visible ones, up to them. */
const MASK_BEFORE = /(?:[*•·●∙…#~]|\.{2}|(?:^|[^a-zA-Z])[xX]|[xX]{2}|[*•·●∙][xX]|\d[xX])[\s.-]{0,2}$/;
const RUN_BEFORE = /[\dxX*•·●∙#….-]{0,24}(?:\s[\dxX*•·●∙]{4}){0,4}\s?$/;
const MASK_AFTER = /^(?:-?[*•·●∙xX#]|[\s-][*•·●∙xX]{2,})/;
/** A last digit or two may be hidden too: `xxx-x-x4417-x`, `71xx`. */
const SHORT_MASK_AFTER = /^-?[*•·●∙xX]{1,2}(?![\dA-Za-z*•·●∙])/;
/** "302-****-7716-21": the number goes on. */
const DASHED_ON = /^(?:-\d{1,6})?-(\d{3,6})(?![\d/:.*xX]|-\d)/;
const DOTTED = /(?<![\d.,])\d\.$/;
/** The parts of a number before its last: `849-810-5531904`, `216.8100.14402231`. */
const DASHED = /(?<![\d.,/-])(?:\d{2,8}-){1,3}$|(?<![\d.,/-])(?:\d{2,8}\.){2,3}$/;
/** Arabic and Hebrew prepositions are written as one word with what follows. */
const PREFIXES = 'بلבל';
const IN_BRACKETS = /[([]\s?$/;
const MASKED_NAME = /\p{L}\*\p{L}{1,2}님?[([]$|\p{L}님[([]$/u;
const BRAND = new RegExp(String.raw`(?:^|[^\p{L}])${anyOf(CARD_BRANDS)}[\s.:#-]{0,2}$`, 'iu');
/** Not the 00 of "5001***221": banks show four digits at most before a mask. */
const PHONE = /(?:\+|(?<!\d)00|00(?=\d{2}))\d{0,4}[\d*xX•-]{3,}$/;
const OF_NUMBER = /[\d.,]/;
/** Words between a name and the account that money came into or went from. */
const INTO = new RegExp(String.raw`^${anyOf(INTO_WORDS)}(?!\p{L})`, 'iu');
const OWN = new RegExp(String.raw`(?:^|[^\p{L}])${anyOf(OF_USER)}\s[^\n;]{0,24}$`, 'iu');

/** Every place where digits of an account show, in the order of the text. */
function shownIn(reading: Reading): Shown[] {
  const { text, folded } = reading;
  const found: Shown[] = [];
  const words = tailWords(folded);
  const marks = words.filter(({ means }) => means === 'before');
  const ends = words.filter(({ means }) => means === 'after');
  let seen = 0;
  for (const match of text.matchAll(DIGITS)) {
    if (++seen > MOST) break;
    const shown = shownAt(reading, match.index, match[0], marks, ends);
    if (shown) found.push(shown);
  }
  return found;
}

function shownAt(
  reading: Reading,
  start: number,
  group: string,
  marks: readonly Cue<unknown>[],
  ends: readonly Cue<unknown>[],
): Shown | undefined {
  const { text } = reading;
  let end = start + group.length;
  let digits = group.replace('=', '');
  if (isTaken(reading, start, end)) return undefined;
  const before = text.slice(Math.max(0, start - 34), start);
  const after = text.slice(end, end + 8);
  const masked = MASK_BEFORE.test(before) && !isLetterX(before);
  const head = MASK_AFTER.test(after) && !SHORT_MASK_AFTER.test(after);
  if (masked && digits.length === 2) {
    const rest = /^ (\d\d)(?![\d.,:/])/.exec(after);
    if (rest?.[1]) {
      digits += rest[1];
      end += 3;
    }
  }
  const rest = masked ? DASHED_ON.exec(text.slice(end, end + 12)) : null;
  if (rest) {
    end += rest[0].length;
    digits = rest[1] ?? digits;
  }
  if (digits.length < 2 || digits.length > 24) return undefined;
  const run = masked ? (RUN_BEFORE.exec(before)?.[0].length ?? 0) : 0;
  const dotted = DOTTED.test(before) && digits.length === 4;
  const dashed = masked ? null : DASHED.exec(before);
  const from = start - (dotted ? 2 : (dashed?.[0].length ?? run));
  const holder = holderBefore(reading, from, marks);
  const numbered = ends.some((cue) => cue.start >= end && cue.start - end <= 2);
  if (text.charAt(start - 1) === '+' || (!holder && !numbered && PHONE.test(before))) return undefined;
  if (head) {
    // "4232***XXXX" shows only its beginning.
    if (!holder || /^[-\s]?[*•·●∙xX#\s-]+\d/.test(text.slice(end, end + 24))) return undefined;
    if (digits.length < 3) return undefined;
    return { start, end, from, digits, type: holder, score: 2 };
  }
  if (isReference(reading, from)) return undefined;
  if (masked || dotted) {
    const sharp = /(?:^|[^*xX#])#\s?$/.test(before);
    const booked = reading.verbs.some(
      (verb) => verb.means.weight === 5 && verb.start >= end && verb.start - end < 5,
    );
    if (sharp && !holder && !booked && !OWN.test(text.slice(Math.max(0, from - 24), from))) return undefined;
    if (dotted && !holder) return undefined;
    if (!holder && !numbered && isMaskedPhone(text.slice(from, end)) && !isWholeLine(text, from, end))
      return undefined;
    if (!holder && isOfAnother(reading, from)) return { start, end, from, digits, type: 'unknown', score: 1 };
    const type = holder ?? (numbered ? holderAfter(reading, end) : undefined);
    return { start, end, from, digits, type: type ?? 'unknown', score: type ? 5 : 3 };
  }
  const next = text.charAt(end);
  if (OF_NUMBER.test(next) && /\d/.test(text.charAt(end + 1))) return undefined;
  if (/^(?:\/\d{4}|-\d)/.test(after) || /^:\S/.test(after)) return undefined;
  if (next === '%' || (/[a-zA-Z]/.test(next) && !/^\s?[a-z]{2,}/.test(after))) return undefined;
  if (digits.length === 4 && isBooked(reading, start, end))
    return { start, end, from: start, digits, type: 'card', score: 3.5 };
  if (IN_BRACKETS.test(before)) {
    const named = MASKED_NAME.test(before.trimEnd());
    if (digits.length >= 3 && digits.length <= 6 && (holder || named))
      return { start, end, from: start, digits, type: holder ?? 'card', score: 4 };
    return undefined;
  }
  const tailEnd = ends.find((cue) => cue.start >= end && cue.start - end <= 2);
  const post = holderAfter(reading, tailEnd?.end ?? end) ?? (tailEnd && holderAfter(reading, end));
  if (post && (tailEnd || digits.length >= 4)) return { start, end, from, digits, type: post, score: 4 };
  if (holder && digits.length >= 3 && !isInWord(reading, start))
    return { start, end, from, digits, type: holder, score: 3.5 };
  if (digits.length >= 4 && digits.length <= 6 && BRAND.test(before))
    return { start, end, from: start, digits, type: 'card', score: 3 };
  const mark = marks.find((one) => one.end <= start && start - one.end <= 2);
  if (
    mark &&
    digits.length >= 3 &&
    digits.length <= 6 &&
    isStrong(reading.folded.slice(mark.start, mark.end))
  )
    return { start, end, from: start, digits, type: 'account', score: 3 };
  if (digits.length < 3) return undefined;
  // "From:1180", "من:٣٣٩٠": a line of a form with nothing but digits.
  const place = reading.places.find(
    (cue) => cue.end <= start && /^\s?[:：]\s?$/.test(text.slice(cue.end, start)),
  );
  const bare = reading.places.some(
    (cue) => cue.means === 'from' && cue.end <= start && start - cue.end === 1 && digits.length === 4,
  );
  if (bare && /^ (?:on|at|to)\b/.test(after))
    return { start, end, from: start, digits, type: 'unknown', score: 3 };
  if (place && /^\*?\s*(?:$|[\n;,])/.test(after))
    return { start, end, from: start, digits, type: 'unknown', score: 3 };
  // "6202 Покупка …": some banks begin with the card.
  if (start === 0 && digits.length === 4 && /^ /.test(after) && startsReport(reading, end))
    return { start, end, from: 0, digits, type: 'card', score: 2.5 };
  return undefined;
}

const LONE_LETTER = /(?:^|[^\p{L}])\p{L}$/u;

/** "A101": digits of a name; after a known word they are its number: "حساب228810043". */
function isInWord({ text, labels }: Reading, start: number): boolean {
  return (
    LONE_LETTER.test(text.slice(Math.max(0, start - 2), start)) && !labels.some(({ end }) => end === start)
  );
}

/** "ending in" says it all; "number" may be any number. */
function isStrong(mark: string): boolean {
  return (mark.length >= 5 && !/^(?:n|с н|ном)/.test(mark)) || isDense(mark, 0);
}

function startsReport(reading: Reading, at: number): boolean {
  return (
    reading.verbs.some(({ start }) => start >= at && start - at < 4) ||
    reading.times.some(({ start }) => start >= at && start - at < 4)
  );
}

/** The X of "MAX2020" is no mask. */
function isLetterX(before: string): boolean {
  return /[a-wyzA-WYZ][xX]$/.test(before) && !/(?:a\/c|ac|acct|card|no)[xX]$/i.test(before);
}

/** "250788****34": wallets print numbers with their calling code and no plus. */
const AFRICAN_PHONE = /^2[1-9]\d{2,5}[xX*•]{3,}\d+$/;

function isMaskedPhone(run: string): boolean {
  if (run.length === 12 && AFRICAN_PHONE.test(run)) return true;
  return /^0\d{2,4}[xX*•]{2,}\d+$/.test(run) && run.length >= 10;
}

function isWholeLine(text: string, from: number, end: number): boolean {
  return (
    /(?:^|\n)\s?$/.test(text.slice(Math.max(0, from - 2), from)) &&
    /^\s?(?:\n|$)/.test(text.slice(end, end + 2))
  );
}

/** "삼성2286승인", "우리(3351)승인취소": digits between the issuer and the word of movement, glued to it. */
function isBooked({ text, verbs }: Reading, start: number, end: number): boolean {
  const open = text.charAt(start - 1) === '(' && text.charAt(end) === ')';
  const at = open ? end + 1 : end;
  if (!isDense(text, at)) return false;
  const before = text.charAt(start - (open ? 2 : 1));
  return /^$|[\n\]]/.test(before) || isDense(before, 0)
    ? verbs.some((verb) => verb.start === at && verb.means.weight >= 2)
    : false;
}

function isReference({ labels }: Reading, from: number): boolean {
  return labels.some(
    ({ means, end }) => (means === 'reference' || means === 'contact') && end <= from && from - end < 4,
  );
}

/** A masked number that another word owns, or a part of a longer one: "رقم الهوية:10*****345", "ATM/459521x2018/". */
function isOfAnother(reading: Reading, from: number): boolean {
  const { text, labels } = reading;
  if (text.charAt(from - 1) === '/') return true;
  const field = /(?:^|[\n;|(،,])([^\n;|(،,:]{3,24})[:：]\s?$/.exec(text.slice(Math.max(0, from - 30), from));
  if (!field) return false;
  const nameStart = from - field[0].length;
  const known = ({ start, end }: { start: number; end: number }): boolean =>
    start >= nameStart && end <= from;
  return !labels.some((label) => isHolder(label.means) && known(label)) && !reading.places.some(known);
}

const FOLLOWS_NUMBER = /\d\s(?:(?:nolu|no'lu|numarali|ile biten|sonlu)\s)?$/;

/** The kind of account named right before, with nothing but filler in between. */
function holderBefore(
  reading: Reading,
  at: number,
  marks: readonly Cue<unknown>[],
): 'card' | 'account' | 'wallet' | undefined {
  for (let i = reading.labels.length - 1; i >= 0; i--) {
    const label = reading.labels[i];
    if (!label || label.end > at + 1) continue;
    if (at - label.end > 36) return undefined;
    if (!isHolder(label.means)) {
      if (label.means === 'contact' || label.means === 'reference') return undefined;
      continue;
    }
    // "1187 nolu hesabınızdan TURKCELL 5321xxxx07": its number stands before it.
    if (
      FOLLOWS_NUMBER.test(reading.folded.slice(Math.max(0, label.start - 14), label.start)) &&
      /\p{L}/u.test(reading.text.slice(label.end, at))
    )
      return undefined;
    return isFiller(reading, label.end, at, marks) ? label.means : undefined;
  }
  return undefined;
}

/** "card MEGACARD #", "بطاقتك الائتمانية **": one or two words that say what kind it is. */
const PRODUCT =
  /^[\s:.,#№=\-–"'*xX•·…(]*(?:(?:\p{Lu}[\p{L}]*[\s-]?){1,3}|(?:[\u05d0-\u06ff]+\s?){1,2})[\s:.,#№=\-–"'*xX•·…()]*$/u;

/** Whether only marks of a tail, punctuation and at most one capitalised name stand between. */
function isFiller(reading: Reading, from: number, to: number, marks: readonly Cue<unknown>[]): boolean {
  if (to <= from) return true;
  const { text } = reading;
  let rest = '';
  let at = from;
  for (const mark of marks) {
    if (mark.end <= from || mark.start >= to) continue;
    rest += `${text.slice(at, Math.max(at, mark.start))} `;
    at = Math.max(at, Math.min(mark.end, to));
  }
  rest += text.slice(at, to);
  // The dot of "acc." ends no sentence.
  rest = rest.replace(/^\./, '');
  if (/[\n;!?]|\.\s/.test(rest)) return false;
  if (/^[\s:.,#№=\-–"'*xX•·…()°ºª/]*$/u.test(rest)) return true;
  // "card MEGACARD #6277", "Visa Signature 7702", "IMPS A/C no": one or two names of the product.
  if (to - from > 26) return false;
  if (reading.places.some(({ start, end }) => start >= from && end <= to)) return false;
  if (reading.verbs.some(({ start, end }) => start >= from && end <= to)) return false;
  return PRODUCT.test(rest);
}

function holderAfter(reading: Reading, at: number): 'card' | 'account' | 'wallet' | undefined {
  for (const { means, start, end } of reading.labels) {
    if (start < at) continue;
    if (start - at > 24) return undefined;
    // The card of "ATM 600192 VISA1156" has digits of its own.
    if (!isHolder(means) || /^[*xX•]*\d{4}/.test(reading.text.slice(end, end + 8))) continue;
    const gap = reading.text.slice(at, start);
    if (!/^ {0,2}(?:\p{L}+ ){0,1}$/u.test(gap) || (start <= at && !isDense(reading.text, start)))
      return undefined;
    // "to 01012345678 from your wallet": the number is another's.
    return reading.places.some((place) => place.start >= at && place.end <= start && place.means === 'from')
      ? undefined
      : means;
  }
  return undefined;
}

const USING_CARD = /\b(?:using|with)\s(?:your\s|the\s)?(?:\p{L}+\s)?card\b[^\n;]{0,12}$/iu;

/** "من أحمد لحسابكم 7721", "מ-ZARA בכרטיס 0427": the account has a preposition of its own, joined to its word. */
function isPrefixed({ labels, folded }: Reading, after: number, from: number): boolean {
  return labels.some(
    ({ start, end, means }) =>
      isHolder(means) && start > after + 1 && end <= from && PREFIXES.includes(folded.charAt(start)),
  );
}

/** Whose account it is: positive the user's, negative the other party's. */
function sideOf(reading: Reading, shown: Shown, all: readonly Shown[], direction: Direction): number {
  const { text } = reading;
  const previous = all.findLast(({ end }) => end <= shown.from)?.end ?? 0;
  const reach = Math.max(previous, shown.from - 46);
  const window = text.slice(reach, shown.from);
  const sentence =
    reach +
    Math.max(window.lastIndexOf('\n'), window.lastIndexOf(';'), lastStop(window), lastComma(window)) +
    1;
  let side = OWN.test(text.slice(sentence, shown.from)) ? 2 : 0;
  const own = direction === 'debit' ? 'from' : 'to';
  const place = reading.places.findLast(
    ({ start, end, means }) => means !== 'end' && start >= sentence && end <= shown.from,
  );
  if (place && !isPrefixed(reading, place.end, shown.from) && !isLeft(reading, place, shown)) {
    // "charged to card ending 4416" is the user's own.
    const charged = /(?:charged|billed|posted|applied)\s$/i.test(text.slice(place.start - 8, place.start));
    if (place.means === own || charged) side += 2;
    else if (place.means === 'from' || (place.means === 'to' && direction === 'debit'))
      side -= side > 0 ? 1 : 3;
    else if (place.means === 'for' && direction === 'debit' && shown.type === 'account') side -= 1;
    else if (place.means === 'at') side += direction === 'credit' ? 1 : 0;
  }
  const postposed = reading.postpositions.find(({ start }) => start >= shown.end && start - shown.end < 4);
  if (postposed)
    side += postposed.means === own ? 2 : postposed.means === 'from' || postposed.means === 'to' ? -3 : 0;
  for (const { start, end, means } of reading.verbs) {
    if (means.weight < 5) continue;
    const near =
      start >= shown.end
        ? start - shown.end < 14 && !/[\n;]|\.\s/.test(text.slice(shown.end, start))
        : start >= sentence && shown.from - end < 16;
    if (!near) continue;
    side += means.direction === direction ? 2 : -3;
    break;
  }
  // "from cheq a/c..661204 using card..4410": in a shop it was the card; cash is the account's.
  if (direction === 'debit' && shown.type === 'card' && USING_CARD.test(window))
    side += reading.verbs.some(({ means }) => means.kind === 'cash_withdrawal') ? 0 : 4;
  // "from NAME in A/C *7781": where it came to.
  if (direction === 'credit' && IN_ACCOUNT.test(window)) side += 4;
  if (/linked to|verknupft|привязан/i.test(window)) side += shown.type === 'account' ? 8 : 0;
  return side;
}

const IN_ACCOUNT = /\bin\s(?:[A-Z][\w]{1,11}\s){0,2}(?:a\/?c|acc|acct|account)(?:\sno)?[\s.:]*$/i;

/** "van GEMEENTE UTRECHT op NL** **12", "from ACME into 1234": the preposition has its name, the account another. */
function isLeft({ text, places, labels }: Reading, place: Cue<unknown>, { from }: Shown): boolean {
  if (!/^\s?\p{Lu}/u.test(text.slice(place.end, place.end + 2))) return false;
  const leadsIn = ({ start, end }: Cue<unknown>): boolean =>
    start > place.end && end <= from && from - end < 24 && INTO.test(text.slice(start, end));
  return (
    places.some((one) => one.means === 'end' && leadsIn(one)) ||
    labels.some((one) => isHolder(one.means) && leadsIn(one))
  );
}

function lastComma(window: string): number {
  return /[,،、，]\s(?=[^,،、，]*$)/.exec(window)?.index ?? -1;
}

const ABBREVIATED = new RegExp(
  String.raw`\b${anyOf(ACCOUNT_ABBREVIATIONS)}\.\s$|(?:^|[\s.])\p{L}\.\s$`,
  'iu',
);

function lastStop(window: string): number {
  const match = /[.!?]\s(?=[^.!?]*$)/.exec(window);
  // "A/c no. 1234" and "acc. XX1" are no ends of sentences.
  return match && !ABBREVIATED.test(window.slice(0, match.index + 2)) ? match.index : -1;
}

/** Digits of an account, and whose they are. */
interface Judged {
  readonly shown: Shown;
  /** Positive: the user's; negative: the other party's. */
  readonly side: number;
}

/** The accounts of a message: the user's own, and the other party's where it shows one. */
export interface Accounts {
  readonly own?: Field<Account>;
  readonly other?: Field<string>;
}

/** Whether only a name stands between the preposition and the bracket that opens before `at`. */
function followsName({ text, places }: Reading, at: number): boolean {
  if (text.charAt(at - 1) !== '(') return false;
  const place = places.findLast(({ end, means }) => end <= at && (means === 'to' || means === 'from'));
  return place !== undefined && !/(?:^|\s)\p{Ll}{2,}/u.test(text.slice(place.end, at - 1));
}

/** Reads which account the message is about, and which is the other party's. */
export function accountsOf(reading: Reading, direction: Direction = 'debit'): Accounts {
  const all = shownIn(reading);
  const judged: Judged[] = all.map((shown) => ({ shown, side: sideOf(reading, shown, all, direction) }));
  judged.sort(
    (a, b) =>
      b.shown.score + b.side - a.shown.score - a.side || b.side - a.side || a.shown.start - b.shown.start,
  );
  const [best] = judged;
  if (!best) return {};
  const holdsBalance = reading.labels.some(({ means }) => means === 'balance' || means === 'limit');
  // Another's account alone is not the user's, unless the balance under it says so.
  // "to CHAN DARA (***112)": in brackets after the other party's name it is theirs.
  const bracketed = best.side < -1 && followsName(reading, best.shown.from);
  // "debited earlier from A/c XX9052 has been reversed": what was undone was the user's own.
  const isUndone = reading.verbs.some(({ means }) => means.kind === 'reversal');
  const isOwn = best.side > -2 || (judged.length === 1 && (holdsBalance || isUndone) && !bracketed);
  const other = judged.find(({ side, shown }) => side < -1 && !(isOwn && shown === best.shown));
  return {
    ...(isOwn && { own: ownField(reading, best, judged) }),
    ...(other && {
      other: quoted(reading, other.shown.from, reading.text.slice(other.shown.from, other.shown.end), 0.8),
    }),
  };
}

function ownField(reading: Reading, { shown, side }: Judged, judged: readonly Judged[]): Field<Account> {
  const tail = shown.digits.slice(-4);
  const worth = shown.score + side;
  const rival = judged.some(
    (one) => one.shown.digits.slice(-4) !== tail && one.shown.score + one.side === worth,
  );
  return {
    value: { tail, type: shown.type },
    confidence: worth < 2 ? 0.5 : rival ? 0.7 : 0.9,
    stage: 'grammar',
    span: reading.original(shown.end - Math.min(shown.digits.length, 4), shown.end),
  };
}
