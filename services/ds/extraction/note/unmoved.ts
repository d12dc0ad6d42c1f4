import type { Money } from '../amount/money.ts';
import { BARE_VERBS, phrasesOf } from '../data/note-phrases.ts';
import { BEFORE_PLANNED_SUM, OF_ALL_UNPAID } from '../data/note-state.ts';
import { quoted, type Reading } from '../grammar.ts';
import { billOf } from '../notice.ts';
import { tidy } from '../party/name/tidy.ts';
import { latest } from '../text/latest.ts';
import { type Cue, lexicon } from '../text/lexicon.ts';
import { anyOf, setOf } from '../text/pattern.ts';
import { holds, overlaps } from '../text/spans.ts';
import type { Extraction, Field, IgnoredVerdict, MessageInput, Span } from '../types.ts';
import { itemsOf } from './items.ts';
import type { Part } from './parts.ts';
import { partyIn } from './payee/party.ts';
import { isPlain, opens, paidIn, toDoAround } from './to-do.ts';

/** `unbought`, `plan`, `planned` (right before its sum) and `owing` are nothing that the writer has to pay. */
type Meaning = 'unbought' | 'plan' | 'planned' | 'intended' | 'owed' | 'owing' | 'coming' | 'soon' | 'none';

const find = latest(
  lexicon<Meaning>([
    { means: 'planned', words: phrasesOf('planned') },
    { means: 'coming', words: phrasesOf('coming') },
    { means: 'none', words: phrasesOf('elapsed') },
    { means: 'intended', words: phrasesOf('toDo') },
    { means: 'intended', words: phrasesOf('due') },
    { means: 'owed', words: phrasesOf('owed') },
    { means: 'owing', words: phrasesOf('owing') },
    { means: 'unbought', words: phrasesOf('unbought') },
    { means: 'unbought', words: phrasesOf('treated') },
    { means: 'plan', words: phrasesOf('price') },
    { means: 'plan', words: phrasesOf('budget') },
    { means: 'plan', words: phrasesOf('perhaps') },
    { means: 'soon', words: phrasesOf('later') },
  ]),
);
const toDoIn = latest(
  lexicon([
    { means: true, words: phrasesOf('asked') },
    { means: true, words: phrasesOf('infinitives') },
  ]),
);

/** What says that the money of a part has not moved; not surely where it is only a day to come. */
export function unmovedIn(
  reading: Reading,
  part: Part,
): { readonly cue: Cue<Meaning>; readonly sure: boolean } | undefined {
  const { folded, verbs } = reading;
  const { money } = part;
  const inside = find(folded).filter(
    (cue) => holds(part, cue) && (cue.means !== 'planned' || isBefore(reading, cue, money)),
  );
  const first = (...meanings: readonly Meaning[]): Cue<Meaning> | undefined =>
    inside.find(({ means }) => meanings.includes(means));
  const cue =
    first('unbought') ??
    first('owed', 'owing') ??
    first('intended', 'plan', 'planned') ??
    first('coming', 'soon') ??
    aroundIn(folded);
  if (!cue) return undefined;
  // "tomorrow pay the rent 900": whatever its verb.
  if (cue.means === 'coming' && opens(folded, cue) && !isDone(folded)) return { cue, sure: true };
  // "sort it when I get paid": a word of a day to come is no payment.
  const told = [cue, ...inside.filter(({ means }) => means === 'soon')];
  const isBeside = (word: Span): boolean => holds(part, word) && !overlaps(told, word.start, word.end);
  // "paid Ana what I owed her 20", "bought tickets for the day to come".
  const isPaid = paidIn(folded).some(
    (one) =>
      isBeside(one) &&
      // "got a ticket, haven't paid it", but "didn't buy the shoes, got socks".
      !(cue.means === 'unbought' && isGot(folded, one) && one.start < cue.end),
  );
  if (isPaid) return undefined;
  // "goal zero lamp 40", "maybe coffee 4".
  if (cue.means === 'plan' && !isPlain(folded, cue)) return { cue, sure: false };
  // "lunch 30, Ana hasn't paid her half": said of another item.
  if (cue.means === 'unbought' || cue.means === 'plan')
    return {
      cue,
      sure:
        (opens(folded, cue) && isPlain(folded, cue)) ||
        OF_ALL.test(folded.slice(cue.end)) ||
        itemsOf(folded).some((item) => holds(item, cue) && holds(item, money)),
    };
  if (verbs.some((verb) => verb.means.weight >= 3 && isBeside(verb))) return undefined;
  const asked = toDoIn(folded).some((one) => holds(part, one));
  if (cue.means === 'coming' || cue.means === 'soon') return { cue, sure: asked };
  // "buy coffee 4" may be how somebody writes what they bought.
  return { cue, sure: !BARE.has(folded.slice(cue.start, cue.end)) };
}

/** What was got may still be to pay. */
function isGot(folded: string, { start, end }: Cue<unknown>): boolean {
  return folded.slice(start, end) === 'got';
}

/** By a word that cannot be what is still to do: "tomorrow train ticket bought 30". */
function isDone(folded: string): boolean {
  return paidIn(folded).some(({ start, end }) => !BARE.has(folded.slice(start, end)));
}

/** "nog 15 euro aan tom betalen": what opens or closes the note. */
function aroundIn(folded: string): Cue<Meaning> | undefined {
  const cue = toDoAround(folded);
  return cue && { ...cue, means: 'intended' };
}

const BARE = setOf(BARE_VERBS);

const WITHOUT_BILL: ReadonlySet<Meaning> = new Set(['unbought', 'plan', 'planned', 'owing']);

const OF_ALL = new RegExp(String.raw`^(?:\s${anyOf(OF_ALL_UNPAID)})*[\s.!]*$`, 'u');
const SUM_NEXT = new RegExp(String.raw`^\s?${anyOf(BEFORE_PLANNED_SUM)}?\s?[^\p{L}\d]?$`, 'u');

/** "limit 50", "goes up to 17.99". */
function isBefore({ folded }: Reading, { end }: Span, { start }: Money): boolean {
  return start >= end && SUM_NEXT.test(folded.slice(end, start));
}

/** What a note of which nothing has moved comes to: a bill that lies ahead, or nothing. */
export function unmoved(cue: Cue<Meaning>, money: Money, reading: Reading, input: MessageInput): Extraction {
  const verdict: IgnoredVerdict = WITHOUT_BILL.has(cue.means) ? 'other' : 'scheduled';
  const evidence = reading.original(cue.start, cue.end);
  const payee = () => payeeOf(cue, money, reading);
  const notice = verdict === 'scheduled' ? billOf(money, reading, input, payee) : undefined;
  return { outcome: 'ignored', verdict, confidence: 0.9, evidence, ...(notice && { notice }) };
}

function payeeOf(cue: Cue<Meaning>, money: Money, reading: Reading): { payee?: Field<string> } {
  const whole = { start: 0, end: reading.text.length, money };
  const payee =
    partyIn(reading, whole, ['to'])?.name ?? (cue.means === 'owed' ? owedTo(reading, cue, money) : undefined);
  return payee ? { payee } : {};
}

/** "owe Ana 20". */
function owedTo(reading: Reading, { end }: Cue<Meaning>, money: Money): Field<string> | undefined {
  if (money.start - end < 4) return undefined;
  const stretch = tidy(reading, end, money.start);
  return stretch && quoted(reading, stretch.start, reading.text.slice(stretch.start, stretch.end), 0.7);
}
