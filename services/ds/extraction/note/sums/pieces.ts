import type { Money } from '../../amount/money.ts';
import { toDecimal, WITHOUT_CURRENCY } from '../../amount/numeral.ts';
import { EACH } from '../../data/note-sums.ts';
import type { Reading } from '../../grammar.ts';
import { anyOf } from '../../text/pattern.ts';
import type { Span } from '../../types.ts';
import type { Part } from '../parts.ts';
import { numberWordsOf } from './number-words.ts';

/** Only of English: in other languages some of these are other words of it. */
const FEW = new Map([...numberWordsOf('en')].filter(([, value]) => value > 1 && value < 13));
/** "5.80 x 4", "3.40 x2"; a star without blanks hides digits. */
const TIMES_BEHIND = / ?[x×] ?(\d{1,2})(?![\d.,]*\d)| \* (\d{1,2})(?![\d.,]*\d)/uy;
/** "2x3.40", "3 shirts @ 12.99". */
const TIMES_BEFORE = /(?<![\d.,*])(\d{1,2})(?: ?\p{L}+){0,3}(?: ?(?<=[\d ])[x×@] ?| \* )[^\p{L}\d\n*]?$/u;
const EACH_BEHIND = new RegExp(String.raw`^ ?${anyOf(EACH)}(?!\p{L})`, 'u');
/** "two tacos 3.50 each", "3x bus 2.75 each". */
const MANY = new RegExp(
  String.raw`(?<![\p{L}\d.,*])(\d{1,2}|${[...FEW.keys()].join('|')}) ?x? \p{L}[^\d\n*]*$`,
  'u',
);
/** In letters, from the number of pieces to the price. */
const REACH = 40;

/** How many pieces a price is of, and where that is said. */
interface Pieces extends Span {
  readonly many: number;
}

/** What all pieces cost together where a part names the price of one and how many they are. */
export function withPieces(reading: Reading, part: Part): Part {
  const pieces = piecesOf(reading, part);
  return pieces ? { ...part, money: times(part.money, pieces) } : part;
}

function piecesOf({ folded }: Reading, { start, money }: Part): Pieces | undefined {
  TIMES_BEHIND.lastIndex = money.end;
  const behind = TIMES_BEHIND.exec(folded);
  if (behind) {
    const many = Number(behind[1] ?? behind[2]);
    return { start: money.start, end: money.end + behind[0].length, many };
  }
  const from = Math.max(start, money.start - REACH);
  const before = folded.slice(from, money.start);
  const isEach = EACH_BEHIND.test(folded.slice(money.end, money.end + 12));
  const found = TIMES_BEFORE.exec(before) ?? (isEach ? MANY.exec(before) : null);
  const many = found?.[1];
  if (!found || many === undefined) return undefined;
  return { start: from + found.index, end: money.end, many: FEW.get(many) ?? Number(many) };
}

/** Exactly, in the price's own decimals. */
function times(money: Money, { start, end, many }: Pieces): Money {
  const [whole = '0', cents = ''] = toDecimal(money.numeral, WITHOUT_CURRENCY).value.split('.');
  const product = (BigInt(whole + cents) * BigInt(many)).toString().padStart(cents.length + 1, '0');
  const at = product.length - cents.length;
  const groups = cents === '' ? [product] : [product.slice(0, at), product.slice(at)];
  const separators = cents === '' ? [] : ['.'];
  const numeral = { start, end: Math.max(end, money.numeral.end), groups, separators };
  // What was bought may stand between.
  return { ...money, numeral, end: Math.max(end, money.end) };
}
