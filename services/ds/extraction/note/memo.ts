import type { Money } from '../amount/money.ts';
import { tradeIn } from '../category/trade.ts';
import { phrasesOf } from '../data/note-phrases.ts';
import { DISTANCES, WENT } from '../data/note-state.ts';
import { TEAMS, VERSUS } from '../data/teams.ts';
import type { Reading } from '../grammar.ts';
import { latest } from '../text/latest.ts';
import { lexicon } from '../text/lexicon.ts';
import { anyOf } from '../text/pattern.ts';
import type { Span } from '../types.ts';
import { isUnitAt } from './sums/units.ts';
import { isBeforeNumber, isPlain, opens, paidIn, toDoAround } from './to-do.ts';

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

const teamsIn = lexicon([{ means: true, words: TEAMS }]);

/** So many pieces are bought at once; more is a price. */
const PIECES = 30;
/** In letters, from a word to the number that it is about. */
const REACH = 6;
/** Hours, gates and seats are no more. */
const PLACES = 30;
/** "3pm", "3點". */
const HOUR = /\d\s?(?:(?:[ap]\.?m|uhr|h)(?!\p{L})|[時点點시])/u;
const ROUND = /(?<!\d)(?:\d+0|\d{2,3})\s*$/;
/** "pay 20 parking" has no pieces. */
const NO_LIST = /^(?:re)?pay$|^send$|^transfer$|^withdraw$/;
/** "ran 5k": how far. */
const WAY = new RegExp(
  String.raw`^(?:i |we )?${anyOf(WENT)}(?: a)? \d+(?:[.,]\d+)? ?${anyOf(DISTANCES)}(?!\p{L})`,
  'u',
);
/** "peso 71,3": a weight, as sums have "pesos" behind. */
const WEIGHT = /^peso:? \d{2,3}(?:[.,]\d{1,2})?(?: ?kg)?$/u;
/** No side has more in a match. */
const SCORE = 250;
const LETTER = /\p{L}/u;
const AGAINST = new RegExp(String.raw`(?<!\p{L})${anyOf(VERSUS)}(?!\p{L})`, 'gu');
const HOUSE_BEFORE = /\d\s(?:\p{L}+\s){0,2}$/u;

/** "weight 78.4 kg", "buy milk, 12 eggs", "bus 42 leaves 7:15": what somebody wants to remember, and no money. */
export function memoIn(reading: Reading, found: readonly Money[]): Span | undefined {
  const { folded } = reading;
  const [first, second] = found;
  if (first && found.every((sum) => isMeasured(reading, sum))) return first;
  const way = WAY.exec(folded) ?? WEIGHT.exec(folded);
  if (way && !second) return { start: 0, end: way[0].length };
  if (paidIn(folded).length > 0) return undefined;
  // "250k" is money as well.
  const isBare = found.every(
    ({ currency, numeral }) => !currency && !/\p{L}/u.test(folded.slice(numeral.start, numeral.end)),
  );
  const isWhole = isBare && found.every(({ numeral }) => numeral.separators.length === 0);
  return (
    openingIn(reading, found, isBare) ??
    (isWhole ? (listIn(folded, found) ?? resultIn(folded, found) ?? elsewhereIn(reading, found)) : undefined)
  );
}

/** "bp 128", "flat 4", "budget for june: food 400": what heads a note, with the one number that it is about. */
function openingIn({ folded, text }: Reading, found: readonly Money[], isBare: boolean): Span | undefined {
  const opening = memosIn(folded).find((cue) => opens(folded, cue));
  if (!opening) return undefined;
  const { means } = opening;
  if (means === 'budget') return isPlain(folded, opening) ? opening : undefined;
  // "don't forget to pay" is a bill.
  if (means === 'schedule' || !isBare || !isBeforeNumber(folded, opening)) return undefined;
  if (means === 'vitals') return opening;
  const [first, second] = found;
  if (!first || second || first.start - opening.end > REACH) return undefined;
  // "don't forget to pay 30" is a bill, and "Treffen 1500" cost that much.
  if (means === 'reminder' && (toDoAround(folded) || ROUND.test(folded))) return undefined;
  return means === 'address' && tradeIn(text) ? undefined : opening;
}

/** So many of something are to be bought: "gym 30" has its price behind. */
function listIn(folded: string, found: readonly Money[]): Span | undefined {
  const isCount = found.every(
    ({ numeral }) => Number(numeral.groups[0]) <= PIECES && /^\s?\p{L}/u.test(folded.slice(numeral.end)),
  );
  const cue = isCount ? toDoAround(folded) : undefined;
  return cue && !NO_LIST.test(folded.slice(cue.start, cue.end)) ? cue : undefined;
}

/** "juve 2 milan 1", "inter milan 2-1": two sides, and nothing else but numbers. */
function resultIn(folded: string, found: readonly Money[]): Span | undefined {
  const sides = teamsIn(folded);
  const [first, last] = [sides[0], sides[1]];
  if (!first || !last || sides.length > 2) return undefined;
  const rest = folded.slice(0, first.start) + folded.slice(first.end, last.start) + folded.slice(last.end);
  const isOnly = !LETTER.test(rest.replace(AGAINST, ''));
  return isOnly && found.every(({ numeral }) => Number(numeral.groups[0]) <= SCORE)
    ? { start: first.start, end: last.end }
    : undefined;
}

function elsewhereIn({ folded, text, times }: Reading, found: readonly Money[]): Span | undefined {
  const isSmall = found.every(({ numeral }) => Number(numeral.groups[0]) <= PLACES);
  const isTraded = tradeIn(text) !== undefined;
  return memosIn(folded).find((cue) => {
    const { means, start } = cue;
    if (means === 'schedule')
      return (
        times.length > 0 || (!isTraded && (HOUR.test(folded) || (isSmall && isBeforeNumber(folded, cue))))
      );
    if (isTraded) return false;
    // "22 harrow street".
    if (means === 'address')
      return times.length === 0 && HOUSE_BEFORE.test(folded.slice(0, start)) && !isBeforeNumber(folded, cue);
    return means === 'result' && isPlain(folded, cue);
  });
}

/** "2 kg", "140 x 220 cm": the number counts something. */
function isMeasured({ folded }: Reading, { currency, numeral }: Money): boolean {
  const end = numeral.end + (/^\s?[x×]\s?\d[\d.,]*/u.exec(folded.slice(numeral.end))?.[0].length ?? 0);
  return !currency && isUnitAt(folded, end);
}
