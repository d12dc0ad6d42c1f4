import type { Ranked } from '../amount/roles.ts';
import {
  ASKING,
  ASKING_ENGLISH,
  CARRIED_OUT,
  FUTURES,
  PLANNED,
  TAKEN,
  TO_BE,
} from '../data/request-words.ts';
import { isSide, type Reading } from '../grammar.ts';
import { isDense } from '../text/letters.ts';
import type { Cue } from '../text/lexicon.ts';
import { anyOf, beginnersOf, initialsOf } from '../text/pattern.ts';
import type { Phrase } from '../words/language.ts';
import type { Rejection } from './rejection.ts';
import { first, hasBalance, isSettled, isSmallPrint, isYours, reportsMovement, SENTENCE } from './report.ts';
import { isDoneSince } from './since.ts';

const SUM_ASKED = String.raw`\s\d[\d.,\s]*\s?(?:\p{Sc}|\p{L}{1,5}(?!\p{L}))`;
const SUM_ASKED_ENGLISH = String.raw`\s(?:[₹₦$£€₵]|[A-Z]{2,3}\s?)[\d.,]*\d`;
/** "I have requested", "you've requested". */
const BY_USER = String.raw`\b(?:you|i)(?:'ve| have)?\s`;
/** "Sneha requested ₹480", "BOLT wants GHS 46.20", "Олена просить 420₴": somebody asks for a sum. */
const ASKS = new RegExp(
  String.raw`${initialsOf(ASKING, ASKING_ENGLISH)}(?:(?<!\p{L})${anyOf(ASKING)}${SUM_ASKED}|\b(?<!${BY_USER})${anyOf(ASKING_ENGLISH)}${SUM_ASKED_ENGLISH})`,
  'iu',
);

const mayAsk = beginnersOf(ASKING, ASKING_ENGLISH);

/** Somebody asks for a sum. */
export function asked({ text, folded }: Reading): Rejection | undefined {
  const match = mayAsk(folded) ? ASKS.exec(text) : null;
  return match
    ? {
        verdict: 'collect_request',
        confidence: 0.93,
        cue: { start: match.index, end: match.index + match[0].length, means: 'collect' },
      }
    : undefined;
}

/** "werden 49,99 € für NAME von deinem Konto abgebucht". */
const WILL_BE_TAKEN = new RegExp(
  String.raw`\b${anyOf(TO_BE)}\s(?:[^.!?\n]|\.(?=\d)){1,80}\s${anyOf(TAKEN)}\b`,
  'i',
);

/** A payment that German or Dutch announces. */
export function announced(reading: Reading, ranked: readonly Ranked[]): Rejection | undefined {
  const { text, languages } = reading;
  if (languages[0] !== 'de' && languages[0] !== 'nl') return undefined;
  const match = WILL_BE_TAKEN.exec(text);
  if (!match || reportsMovement(reading, match.index, ranked)) return undefined;
  const end = match.index + match[0].length;
  return { verdict: 'scheduled', confidence: 0.93, cue: { start: match.index, end, means: 'scheduled' } };
}

/** Participles that say of the movement before them that it is yet to come. */
const YET_TO_COME = new RegExp(`^${anyOf(PLANNED)}`);
/** Verbs that say so, of whatever their clause began with: a noun of movement, and no report. */
const WILL_COME = new RegExp(String.raw`^${anyOf(FUTURES)}(?!\p{L})`, 'u');
/** "Retiraste $500.00 en cajero, se cobrará comisión …": what is to come is another sum. */
const NEXT_CLAUSE = /[,;:]\s/;

/** Where the verb comes last, it decides: "월세 자동이체 450,000원이 6월 1일 출금될 예정입니다". */
const FINAL = /(?:예정|될|됩니다|予定|ます)$/;

/** A payment that is scheduled, or that somebody asks for: it has not happened yet. */
export function future(
  reading: Reading,
  phrase: 'scheduled' | 'collect',
  ranked: readonly Ranked[],
): Rejection | undefined {
  const cue = first(reading, phrase);
  if (!cue) return undefined;
  const { text } = reading;
  const words = reading.folded.slice(cue.start, cue.end);
  const planned = YET_TO_COME.test(words);
  const comes = WILL_COME.test(words);
  // "Ihre Zahlung an X über 50 EUR wird ausgeführt", "debito automatico R$ 130 agendado": a noun, and what becomes of it follows.
  const tells = (start: number, end: number): boolean =>
    !(planned || isYours(text, start, end) || (comes && !NEXT_CLAUSE.test(text.slice(end, cue.start)))) ||
    /[.!?]\s\p{Lu}|\n/u.test(text.slice(end, cue.start));
  if (reportsMovement(reading, closesSentence(reading, cue), ranked, 3, tells) || isSettled(reading))
    return undefined;
  if (
    phrase === 'scheduled' &&
    (isCarriedOut(reading, cue) ||
      isDoneSince(reading, cue, ranked) ||
      isSmallPrint(reading, cue, ranked, 2) ||
      isSmallPrint(reading, cue, ranked, 3))
  )
    return undefined;
  if (
    phrase === 'scheduled' &&
    isOfDebt(cue, ranked) &&
    hasBalance(reading) &&
    reportsMovement(reading, Number.POSITIVE_INFINITY, ranked)
  )
    return undefined;
  return { verdict: phrase === 'collect' ? 'collect_request' : 'scheduled', confidence: 0.93, cue };
}

/** "no ha sido pagada", "будет списан". */
const NOT = String.raw`(?<!(?<!\p{L})(?:not|no|nao|non|n'|nu|nie|ne|ni|inte|ikke|ei|nav|не|будет|будут|буде|будуть|bude|bedzie|беше|δεν|لم) ?)`;
const DONE = new RegExp(String.raw`${NOT}(?<!\p{L})${anyOf(CARRIED_OUT)}(?!\p{L})`, 'u');

/** "Your scheduled payment of $1,425 to NAME was sent": its own sentence says that it was made. */
function isCarriedOut(reading: Reading, { start, end }: Cue<Phrase>): boolean {
  const { folded, verbs } = reading;
  const before = folded.slice(0, start).split(SENTENCE).at(-1) ?? '';
  const after = folded.slice(end).split(SENTENCE, 1)[0] ?? '';
  // "Kësti i kredisë, 23.400 Lekë, u arkëtua sot": of a bill that is due nobody says that it was collected.
  const isBooked = verbs.some(
    (verb) =>
      verb.means.weight === 5 &&
      // "将从借记卡6630自动扣款": its future may stand far before.
      !isDense(folded, verb.start) &&
      verb.start > end &&
      verb.end <= end + after.length &&
      !isSide(reading, verb.start, verb.end),
  );
  return isBooked || isObject(reading, start) || DONE.test(before) || DONE.test(after);
}

/** "Pagaste la factura de UTE por $ 3.214": the bill is what was paid. */
function isObject({ text, verbs }: Reading, start: number): boolean {
  // Most others put the verb behind.
  if (!LATIN.test(text.charAt(start))) return false;
  return verbs.some(
    ({ means, end }) =>
      means.direction === 'debit' && means.weight >= 3 && end < start && ARTICLE.test(text.slice(end, start)),
  );
}

const LATIN = /\p{Script=Latin}/u;
const ARTICLE =
  /^\s(?:(?:la|el|las|los|una?|le|les|des?|il|lo|gli|i|die|der|das|den|the|your|tu|su|tus|ta|ton|votre|vos|sa|seu|sua|o|a|os|as|uma?|eine?|uw|je|de|het|din|ditt|din)\s)?$/u;

/** "outstanding amount is Ksh 1,214.10 due on …": what is due is an old debt, beside what the message reports. */
function isOfDebt({ start }: Cue<Phrase>, ranked: readonly Ranked[]): boolean {
  return ranked.some(({ role, money }) => role === 'aside' && money.end <= start && start - money.end < 4);
}

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
