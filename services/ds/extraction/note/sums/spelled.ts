import { currencyAfter, type Money } from '../../amount/money.ts';
import { tradeIn } from '../../category/trade.ts';
import {
  NO_SPELLED_SUM,
  POWER_SIGNS,
  SPELLED_NUMBERS,
  SPELLED_SUMS,
  SPENT_SO_MUCH,
  SPOKEN_IN_CENTS,
} from '../../data/note-sums.ts';
import type { Reading } from '../../grammar.ts';
import { lexicon } from '../../text/lexicon.ts';
import { anyOf, setOf } from '../../text/pattern.ts';

const NUMBERS = new Map(SPELLED_NUMBERS);
const names = [...NUMBERS.keys()].join('|');
/** "eleven", "a hundred and forty two", "twenty-five": English, as people dictate it. */
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}-])(?:an? )?(?:${names})(?:(?:[ -]|(?<=hundred|thousand) and )(?:${names}))*(?![\p{L}-])`,
  'gu',
);
const CENTS = new RegExp(
  String.raw`^ and ((?:${names})(?:[ -](?:${names}))?) (?:cents?|pence|p|paise)(?!\p{L})`,
  'u',
);
const SPENT = new RegExp(String.raw`(?<!\p{L})${anyOf(SPENT_SO_MUCH)}\s(?:about\s|around\s|like\s)?$`, 'u');
const ON = /^\s*(?:$|[,.;]|(?:on|for|at|in|with|to)(?!\p{L}))/u;
const OTHER_BEFORE = new RegExp(String.raw`(?<!\p{L})${anyOf(NO_SPELLED_SUM)}\s$`, 'u');
const inCents = setOf(SPOKEN_IN_CENTS);
const sumsIn = lexicon(SPELLED_SUMS);
const ALONE = new RegExp(
  String.raw`(?<![\d.,十百千万])(?:${Object.keys(POWER_SIGNS).join('|')})(?=[円元원块])`,
  'gu',
);

/** No honest note has more; hostile ones must not cost more. */
const MOST = 24;

/** The sums of a note that are written in words (`onlyNamed`: only those with a name of their own), each with its money or by a name of its own ("a tenner"), in the order of the text. */
export function spelledIn(reading: Reading, home: string | undefined, onlyNamed = false): Money[] {
  const { folded } = reading;
  const found: Money[] = [];
  for (const { index, 0: words } of onlyNamed ? [] : folded.matchAll(NUMBER)) {
    const end = index + words.length;
    const currency = currencyAfter(reading, end);
    if (!currency) {
      const isSpent = SPENT.test(folded.slice(0, index)) && ON.test(folded.slice(end));
      if (isSpent || isSpoken(reading, index, end)) found.push(sumOf(index, end, groupsOf(words, home), end));
      continue;
    }
    const cents = CENTS.exec(folded.slice(currency.end));
    const hundredths = cents?.[1] === undefined ? [] : [String(numberOf(cents[1])).padStart(2, '0')];
    const till = cents ? currency.end + cents[0].length : end;
    const groups =
      hundredths.length > 0
        ? [String(numberOf(words)), ...hundredths]
        : groupsOf(words, currency.means.choices[0]);
    found.push(sumOf(index, till, groups, Math.max(till, currency.end), currency));
  }
  for (const { start, end, means } of sumsIn(folded)) found.push(sumOf(start, end, means.split('.'), end));
  for (const { index, 0: sign } of folded.matchAll(ALONE)) {
    const end = index + sign.length;
    const currency = currencyAfter(reading, end);
    found.push(sumOf(index, end, [POWER_SIGNS[sign] ?? ''], currency?.end ?? end, currency));
  }
  return found.sort((a, b) => a.start - b.start).slice(0, MOST);
}

/** In letters, of a note in which a number may stand for a sum without its money. */
const DICTATED = 160;

/** "twelve fifty for parking", "coffee four fifty": a number of two words beside what it was spent on; asked about. */
function isSpoken({ text, folded }: Reading, start: number, end: number): boolean {
  return (
    folded.length <= DICTATED &&
    / /.test(folded.slice(start, end)) &&
    !OTHER_BEFORE.test(folded.slice(0, start)) &&
    ON.test(folded.slice(end)) &&
    tradeIn(text.slice(0, start) + text.slice(end)) !== undefined
  );
}

/** A number in words that no word for money or spending calls a sum. */
export function isSpokenOnly({ folded }: Reading, { numeral: { start, end }, currency }: Money): boolean {
  return (
    !currency && /^[a-z]+[ -][a-z -]+$/.test(folded.slice(start, end)) && !SPENT.test(folded.slice(0, start))
  );
}

function sumOf(
  start: number,
  till: number,
  groups: readonly string[],
  end: number,
  currency?: Money['currency'],
): Money {
  const numeral = { start, end: till, groups, separators: groups.length > 1 ? ['.'] : [] };
  return { numeral, start, end, currency, sign: undefined, contested: undefined };
}

const wordValue = (word: string | undefined): number => NUMBERS.get(word ?? '') ?? 0;

/** "two fifty", "fifteen ninety five": of dollars the second number is cents, of rupees it is what goes with two hundred. */
function groupsOf(words: string, code: string | undefined): string[] {
  const [first, second, ...rest] = words.split(/[ -]/);
  const isPair =
    wordValue(first) > 0 && wordValue(first) < 20 && wordValue(second) >= 10 && wordValue(second) < 100;
  if (!isPair || first === undefined || second === undefined) return [String(numberOf(words))];
  const behind = numberOf([second, ...rest].join(' '));
  return code !== undefined && !inCents.has(code)
    ? [String(wordValue(first) * 100 + behind)]
    : [String(wordValue(first)), String(behind).padStart(2, '0')];
}

/** What a number in words comes to. */
function numberOf(words: string): number {
  let total = 0;
  let current = 0;
  for (const word of words.split(/[ -]/)) {
    const value = NUMBERS.get(word);
    if (value === undefined) continue;
    if (value === 1000) {
      total += Math.max(1, current) * 1000;
      current = 0;
    } else current = value === 100 ? Math.max(1, current) * 100 : current + value;
  }
  return total + current;
}
