import type { Money } from '../amount/money.ts';
import type { Ranked } from '../amount/roles.ts';
import { tradeIn } from '../category/trade.ts';
import {
  APPOINTMENTS,
  BEFORE_LOOKED_PRICE,
  BEHIND_BUDGET,
  BUDGETS,
  HOUR_BEFORE,
  LOOKED,
  NUMBERS_TO_RING,
  QUESTIONS,
  SCHEDULES,
  SHOPPING_LISTS,
  SPANS_OF_BUDGET,
  TOO_DEAR,
} from '../data/note-state.ts';
import type { Reading } from '../grammar.ts';
import { noticeOf } from '../notice.ts';
import { type Cue, lexicon } from '../text/lexicon.ts';
import { anyOf } from '../text/pattern.ts';
import type { Extraction, MessageInput, Span } from '../types.ts';
import { memoIn } from './memo.ts';
import { paidIn } from './to-do.ts';

const scheduleIn = lexicon([{ means: true as const, words: SCHEDULES }]);
const appointmentIn = lexicon([{ means: true as const, words: APPOINTMENTS }]);
const budgetIn = lexicon([{ means: true, words: BUDGETS }]);
const lookIn = lexicon<'look' | 'dear'>([
  { means: 'look', words: LOOKED },
  { means: 'dear', words: TOO_DEAR },
]);
const ringIn = lexicon([{ means: true as const, words: NUMBERS_TO_RING }]);
const QUESTION = new RegExp(String.raw`^[¿\s]*(?:so\s)?${anyOf(QUESTIONS)}(?!\p{L})`, 'u');
const MARK = /[?？؟]/u;
const ENDS = /[?？؟]\s*(?:\p{Extended_Pictographic}\s*)?$/u;
const SEVERAL_WORDS = /(?:\s\S+){4}$/u;
/** "shopping list: milk 2", "shopping list 2 milk". */
const LIST = new RegExp(
  String.raw`^\s*${anyOf(SHOPPING_LISTS)}(?:\s?[:：]|\s(?=\d+\s\p{L}|[\u3040-\ud7af]))`,
  'u',
);
const PRICED = new RegExp(String.raw`(?:^|\s)${anyOf(BEFORE_LOOKED_PRICE)}\s[^\p{L}\d]?$`, 'u');

const AT = new RegExp(String.raw`(?<!\p{L})${anyOf(HOUR_BEFORE)}\s$`, 'u');

/** "meeting at 15", "call mom at 20": a bare number that is an hour of the day. */
function hourIn({ folded, verbs }: Reading, { numeral, currency, start }: Money): Cue<true> | undefined {
  const [digits = ''] = numeral.groups;
  if (currency || numeral.separators.length > 0 || Number(digits) > 24) return undefined;
  if (!AT.test(folded.slice(0, start)) || verbs.some(({ means }) => means.weight >= 2)) return undefined;
  return appointmentIn(folded).find(({ end }) => end < start);
}

const BUDGET_OF = new RegExp(
  String.raw`^(?:\s${anyOf(SPANS_OF_BUDGET)}|\s${anyOf(BEHIND_BUDGET)}(?!\p{L})|\s?[:=]|\s\D?\d)`,
  'u',
);
const BALANCE_HEAD = /^(?:my |account |bank |current |checking |savings )*$/;

/** A question mark with nothing behind it, or behind a clause of several words. */
function isAsked(folded: string): boolean {
  if (folded.startsWith('¿')) return true;
  const at = folded.search(MARK);
  if (at < 0) return false;
  if (ENDS.test(folded)) return true;
  const clause = folded.slice(0, at);
  return !/\d/.test(clause) && SEVERAL_WORDS.test(clause.slice(-120));
}

/** "did I go over 200 on food?", "shopping list: milk 2", "saw a sofa for 499, too expensive": nobody paid anything. */
function nothingIn(reading: Reading, found: readonly Money[]): Span | undefined {
  const { folded } = reading;
  const asked = isAsked(folded) ? QUESTION.exec(folded) : null;
  const isBare = found.every(({ currency, numeral }) => !currency && numeral.separators.length === 0);
  const list = isBare ? LIST.exec(folded) : null;
  const said = asked ?? list;
  if (said) return { start: 0, end: said[0].length };
  const looks = paidIn(folded)[0] ? [] : lookIn(folded);
  const look = looks.find(({ means }) => means === 'look');
  const dear = looks.find(({ means }) => means === 'dear');
  const trade = tradeIn(reading.text)?.category ?? '';
  if (
    look &&
    dear &&
    !/^(?:entertainment|transport|dining)/.test(trade) &&
    found.some(({ start }) => PRICED.test(folded.slice(0, start)))
  )
    return { start: look.start, end: look.end };
  // "ua 1187 boards 6:40 gate b22": a time, and whole numbers of something else.
  const schedule =
    isBare && reading.times.length > 0 && !paidIn(folded)[0] && !tradeIn(reading.text)
      ? scheduleIn(folded)[0]
      : undefined;
  if (schedule) return schedule;
  // "call dentist 555 0142": one number in groups, and nothing else behind it.
  const [first, last] = [found[0], found.at(-1)];
  const number = first && last ? folded.slice(first.numeral.start, last.numeral.end) : '';
  const digits = number.replace(/\D/g, '');
  // "telefon 1 200 000" cost that much.
  const isThousands = /^[1-9]\d{0,2}(?: \d{3})+$/.test(number) && digits.length < 9;
  const isNumber =
    /^[\d\s-]+$/.test(number) &&
    !isThousands &&
    (digits.length > 8 || (digits.length > 6 && /(?:^|[\s-])0/.test(number)));
  return isNumber ? ringIn(folded).find(({ end }) => first && end <= first.start) : undefined;
}

/** "budget 500 for food", "balance 1200": a plan, or what is there. */
export function stateOf(
  reading: Reading,
  ranked: readonly Ranked[],
  found: readonly Money[],
  input: MessageInput,
): Extraction | undefined {
  const { folded, labels, original } = reading;
  const ignored = ({ start, end }: Span): Extraction => ({
    outcome: 'ignored',
    verdict: 'other',
    confidence: 0.85,
    evidence: original(start, end),
  });
  const nothing = nothingIn(reading, found) ?? memoIn(reading, found);
  if (nothing) return ignored(nothing);
  const [money, second] = found;
  if (!money || second) return undefined;
  const hour = hourIn(reading, money);
  if (hour) return ignored({ start: hour.start, end: money.end });
  const budget = budgetIn(folded)[0];
  if (budget?.start === 0 && !paidIn(folded)[0] && BUDGET_OF.test(folded.slice(budget.end)))
    return ignored({ start: 0, end: budget.end });
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
