import { quoted, type Reading } from '../grammar.ts';
import type { Account, Direction, Field } from '../types.ts';
import { type Shown, shownIn } from './shown.ts';
import { sideOf } from './side.ts';

/** Digits of an account, and whose they are. */
interface Judged {
  readonly shown: Shown;
  /** Positive: the user's; negative: the other party's. */
  readonly side: number;
}

/** The accounts of a message: the user's own, and the other party's where it shows one. */
export interface Accounts {
  readonly own?: Field<Account> | undefined;
  readonly other?: Field<string> | undefined;
}

/** Whether only a name stands between the preposition and the bracket that opens before `at`. */
function followsName({ text, places }: Reading, at: number): boolean {
  if (text.charAt(at - 1) !== '(') return false;
  const place = places.findLast(({ end, means }) => end <= at && (means === 'to' || means === 'from'));
  return place !== undefined && !/(?:^|\s)\p{Ll}{2,}/u.test(text.slice(place.end, at - 1));
}

const FOR_ACCOUNT = /\bfor\s(?:a\/?c|acc|acct|account)(?:\sno\.?|\snumber)?[\s.:]*$/i;

/** "sent to CITY WATER for account 14234567890": the number under which whom the user pays knows them. */
function isOfCustomer({ text, places }: Reading, at: number): boolean {
  const lead = FOR_ACCOUNT.exec(text.slice(Math.max(0, at - 24), at));
  return lead !== null && places.some(({ end, means }) => means === 'to' && end < at - lead[0].length);
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
  const isOwn =
    !isOfCustomer(reading, best.shown.from) &&
    (best.side > -2 || (judged.length === 1 && (holdsBalance || isUndone) && !bracketed));
  const other = judged.find(({ side, shown }) => side < -1 && !(isOwn && shown === best.shown));
  return {
    own: isOwn ? ownField(reading, best, judged) : undefined,
    other: other && otherField(reading, other.shown),
  };
}

function otherField(reading: Reading, { from, end }: Shown): Field<string> {
  return quoted(reading, from, reading.text.slice(from, end), 0.8);
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
    span: reading.original(startOf(reading.text, shown.end, tail.length), shown.end),
  };
}

/** Where the last `count` digits before `end` begin: there may be a space or a dash between them. */
function startOf(text: string, end: number, count: number): number {
  let at = end;
  for (let left = count; left > 0 && at > 0; at--) if (/\d/.test(text[at - 1] ?? '')) left--;
  return at;
}
