import type { Money } from '../amount/money.ts';
import { tradeIn } from '../category/trade.ts';
import { phrasesOf } from '../data/note-phrases.ts';
import type { Reading } from '../grammar.ts';
import { latest } from '../text/latest.ts';
import { lexicon } from '../text/lexicon.ts';
import type { Span } from '../types.ts';
import { isPlain, opens, paidIn, toDoAround } from './to-do.ts';

type Memo = 'vitals' | 'reminder' | 'address' | 'schedule' | 'result' | 'budget';

const memosIn = latest(
  lexicon<Memo>([
    { means: 'vitals', words: phrasesOf('vitals') },
    { means: 'reminder', words: phrasesOf('reminder') },
    { means: 'address', words: phrasesOf('address') },
    { means: 'schedule', words: phrasesOf('schedule') },
    { means: 'result', words: phrasesOf('result') },
    { means: 'budget', words: phrasesOf('budget') },
  ]),
);
const unitsIn = latest(lexicon([{ means: true, words: phrasesOf('units') }]));

/** So many pieces are bought at once; more is a price. */
const PIECES = 30;
/** "pay 20 parking" has no pieces. */
const NO_LIST = /^(?:re)?pay$|^send$|^transfer$|^withdraw$/;
const GOALS = 20;
const HOUSE_BEFORE = /\d\s(?:\p{L}+\s){0,2}$/u;
/** "madrid 2 barça 3": two names, a small number behind each. */
const SCORE = /^\s*(\p{L}[\p{L}\s.]*?)\s(\d{1,2})\s?[-–:,]?\s?(\p{L}[\p{L}\s.]*?)\s(\d{1,2})\s*$/u;

/** "weight 78.4 kg", "buy milk, 12 eggs", "bus 42 leaves 7:15": what somebody wants to remember, and no money. */
export function memoIn(reading: Reading, found: readonly Money[]): Span | undefined {
  const { folded } = reading;
  const [first] = found;
  if (first && found.every((sum) => isMeasured(reading, sum))) return first;
  if (paidIn(folded).length > 0) return undefined;
  const isBare = found.every(({ currency }) => !currency);
  const isWhole = isBare && found.every(({ numeral }) => numeral.separators.length === 0);
  return (
    openingIn(folded, isBare) ??
    (isWhole ? (listIn(folded, found) ?? elsewhereIn(reading) ?? scoreIn(folded)) : undefined)
  );
}

function openingIn(folded: string, isBare: boolean): Span | undefined {
  const opening = memosIn(folded).find((cue) => opens(folded, cue) && isPlain(folded, cue));
  if (!opening) return undefined;
  const { means } = opening;
  if (means === 'budget') return opening;
  // "don't forget to pay" is a bill.
  if (means === 'reminder') return toDoAround(folded) ? undefined : opening;
  return isBare && means !== 'schedule' ? opening : undefined;
}

/** So many of something are to be bought: "gym 30" has its price behind. */
function listIn(folded: string, found: readonly Money[]): Span | undefined {
  const isCount = found.every(
    ({ numeral }) => Number(numeral.groups[0]) <= PIECES && /^\s?\p{L}/u.test(folded.slice(numeral.end)),
  );
  const cue = isCount ? toDoAround(folded) : undefined;
  return cue && !NO_LIST.test(folded.slice(cue.start, cue.end)) ? cue : undefined;
}

function elsewhereIn({ folded, text, times }: Reading): Span | undefined {
  const isTraded = tradeIn(text) !== undefined;
  return memosIn(folded).find((cue) => {
    const { means, start } = cue;
    if (means === 'schedule') return times.length > 0 || (!isTraded && isPlain(folded, cue));
    if (isTraded) return false;
    // "22 baker street".
    if (means === 'address') return isPlain(folded, cue) || HOUSE_BEFORE.test(folded.slice(0, start));
    return means === 'result' && isPlain(folded, cue);
  });
}

function scoreIn(folded: string): Span | undefined {
  const [whole, one = '', goals, other = '', against] = SCORE.exec(folded) ?? [];
  if (whole === undefined || Number(goals) > GOALS || Number(against) > GOALS) return undefined;
  return tradeIn(one) || tradeIn(other) ? undefined : { start: 0, end: whole.length };
}

/** "2 kg", "140 x 220 cm": the number counts something. */
function isMeasured({ folded }: Reading, { currency, numeral }: Money): boolean {
  const end = numeral.end + (/^\s?[x×]\s?\d[\d.,]*/u.exec(folded.slice(numeral.end))?.[0].length ?? 0);
  return !currency && unitsIn(folded).some(({ start }) => start >= end && start - end < 2);
}
