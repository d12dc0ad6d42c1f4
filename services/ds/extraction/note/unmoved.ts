import type { Money } from '../amount/money.ts';
import type { Ranked } from '../amount/roles.ts';
import {
  APPOINTMENTS,
  BUDGETS,
  HOUR_BEFORE,
  INTENDED,
  NOT_TO_COME,
  OWED_BY_WRITER,
  OWED_TO_WRITER,
  TO_COME,
  TO_DO,
} from '../data/note-words.ts';
import { quoted, type Reading } from '../grammar.ts';
import { billOf, noticeOf } from '../notice.ts';
import { tidy } from '../party/name/tidy.ts';
import { latest } from '../text/latest.ts';
import { type Cue, lexicon } from '../text/lexicon.ts';
import { anyOf } from '../text/pattern.ts';
import type { Extraction, Field, IgnoredVerdict, MessageInput } from '../types.ts';
import type { Part } from './parts.ts';
import { partyIn } from './party.ts';

type Meaning = 'intended' | 'owed' | 'owing' | 'coming' | 'none';

const find = latest(
  lexicon<Meaning>([
    { means: 'intended', words: INTENDED },
    { means: 'owed', words: OWED_BY_WRITER },
    { means: 'owing', words: OWED_TO_WRITER },
    { means: 'coming', words: TO_COME },
    { means: 'none', words: NOT_TO_COME },
  ]),
);
const toDoIn = latest(lexicon([{ means: true, words: TO_DO }]));
const appointmentIn = lexicon([{ means: true as const, words: APPOINTMENTS }]);
const budgetIn = lexicon([{ means: true, words: BUDGETS }]);

/** What says that the money of a part has not moved; not surely where it is only a day to come. */
export function unmovedIn(
  reading: Reading,
  { start, end }: Part,
): { readonly cue: Cue<Meaning>; readonly sure: boolean } | undefined {
  const inside = find(reading.folded).filter((cue) => cue.start >= start && cue.end <= end);
  const cue =
    inside.find(({ means }) => means === 'owed' || means === 'owing') ??
    inside.find(({ means }) => means === 'intended') ??
    inside.find(({ means }) => means === 'coming');
  if (!cue) return undefined;
  // "paid Ana what I owed her 20", "bought tickets for the day to come".
  const done = reading.verbs.some(
    (verb) =>
      verb.means.weight >= 3 &&
      verb.start >= start &&
      verb.end <= end &&
      !(verb.start < cue.end && cue.start < verb.end),
  );
  if (done) return undefined;
  const asked = toDoIn(reading.folded).some((one) => one.start >= start && one.end <= end);
  return { cue, sure: cue.means !== 'coming' || asked };
}

/** What a note of which nothing has moved comes to: a bill that lies ahead, or nothing. */
export function unmoved(cue: Cue<Meaning>, money: Money, reading: Reading, input: MessageInput): Extraction {
  const verdict: IgnoredVerdict = cue.means === 'owing' ? 'other' : 'scheduled';
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

const AT = new RegExp(String.raw`(?<!\p{L})${anyOf(HOUR_BEFORE)}\s$`, 'u');

/** "meeting at 15", "call mom at 20": a bare number that is an hour of the day. */
function hourIn({ folded, verbs }: Reading, { numeral, currency, start }: Money): Cue<true> | undefined {
  const [digits = ''] = numeral.groups;
  if (currency || numeral.separators.length > 0 || Number(digits) > 24) return undefined;
  if (!AT.test(folded.slice(0, start)) || verbs.some(({ means }) => means.weight >= 2)) return undefined;
  return appointmentIn(folded).find(({ end }) => end < start);
}

const BUDGET_OF = /^(?:\s(?:is|for|of|para|fur|на|is now|de|per|pour)(?!\p{L})|\s?[:=]|\s\D?\d)/u;
const BALANCE_HEAD = /^(?:my |account |bank |current |checking |savings )*$/;

/** "budget 500 for food", "balance 1200": a plan, or what is there. */
export function stateOf(
  reading: Reading,
  ranked: readonly Ranked[],
  found: readonly Money[],
  input: MessageInput,
): Extraction | undefined {
  const { folded, labels, original } = reading;
  const [money, second] = found;
  if (!money || second) return undefined;
  const hour = hourIn(reading, money);
  if (hour)
    return {
      outcome: 'ignored',
      verdict: 'other',
      confidence: 0.85,
      evidence: original(hour.start, money.end),
    };
  const budget = budgetIn(folded)[0];
  if (budget && budget.start === 0 && BUDGET_OF.test(folded.slice(budget.end)))
    return { outcome: 'ignored', verdict: 'other', confidence: 0.85, evidence: original(0, budget.end) };
  const balance = labels.find(({ means, end }) => means === 'balance' && end <= money.start);
  if (
    !balance ||
    /^new\s/.test(folded.slice(balance.start)) ||
    !BALANCE_HEAD.test(folded.slice(0, balance.start))
  )
    return undefined;
  if (
    /\p{L}/u.test(folded.slice(balance.end, money.start).replace(/\bis\b/, '')) ||
    /\p{L}/u.test(folded.slice(money.end))
  )
    return undefined;
  const notice = noticeOf('balance_only', reading, ranked, input);
  const evidence = original(balance.start, balance.end);
  return {
    outcome: 'ignored',
    verdict: 'balance_only',
    confidence: 0.85,
    evidence,
    ...(notice && { notice }),
  };
}
