/** A number of the text that could be the amount. */
export interface Candidate {
  /** A plain decimal. */
  amount: string;
  start: number;
  end: number;
}

/** Digits of any script, with points, commas, apostrophes and thin or single spaces between groups. */
const NUMBER = /\p{Nd}+(?:[.,٫٬'’\u00a0\u202f ]\p{Nd}+)*/gu;
const DATE = /\p{Nd}{1,4}([-/.])\p{Nd}{1,2}\1\p{Nd}{1,4}/gu;
const TIME = /\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?/gu;
/** What stands before the last digits of an account, or within a name: "XX1234", "*1234", "no. 12". */
const NAMED = /[\p{L}*•#_@]$|(?:no|ref|ending(?: in)?|a\/c)[.:]?\s*$/iu;
/** More digits in a row are a reference or a phone number. */
const LONGEST = 9;
const MOST = 6;

/** What in the text could be the amount in a currency of `minor` decimal places, the likeliest first, each value once. */
export function amountsIn(text: string, minor: number): Candidate[] {
  const taken = [...text.matchAll(DATE), ...text.matchAll(TIME)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const found = [...text.matchAll(NUMBER)].flatMap(({ 0: words, index: start }) => {
    const end = start + words.length;
    if (taken.some((one) => one.start < end && one.end > start)) return [];
    if (NAMED.test(text.slice(0, start)) || /^\p{L}/u.test(text.slice(end, end + 1))) return [];
    return readings(words, minor).map((amount) => ({ amount, start, end }));
  });
  return found
    .filter(({ amount }, nth) => found.findIndex((one) => one.amount === amount) === nth)
    .filter(({ amount }) => /[1-9]/.test(amount))
    .slice(0, MOST);
}

/** The amount where the text has one number only that could be it, read in one way; else ''. */
export function onlyAmountIn(text: string, minor: number): string {
  const [first, ...others] = amountsIn(text, minor);
  return first && others.length === 0 ? first.amount : '';
}

/** What a number can mean: "45.990" is 45990 and, where a currency has three decimal places, 45.990; "12 9,99" also 9.99. */
function readings(words: string, minor: number): string[] {
  const [whole = '', ...rest] = plainDigits(words).split(/[^\d]/);
  const marks = words.match(/[^\p{Nd}]/gu) ?? [];
  const groups = [whole, ...rest];
  if (rest.length === 0) return whole.length > LONGEST ? [] : [whole.replace(/^0+(?=\d)/, '')];
  const last = rest.at(-1) ?? '';
  const grouped = rest.every((group) => group.length === 3 || group.length === 2) && last.length === 3;
  const isDecimal =
    !/\s/.test(marks.at(-1) ?? '') &&
    last.length <= minor &&
    marks.slice(0, -1).every((mark) => mark !== marks.at(-1));
  const spaced = marks.findLastIndex((mark) => /\s/.test(mark));
  const decimal = `${groups.slice(0, -1).join('')}.${last}`;
  const apart =
    spaced < 0 || spaced === marks.length - 1 ? [] : [`${groups.slice(spaced + 1, -1).join('')}.${last}`];
  return [
    ...(isDecimal
      ? [decimal, ...(groups.slice(1, -1).every((group) => group.length === 3) ? [] : apart)]
      : []),
    ...(grouped ? [groups.join('')] : []),
    ...(!isDecimal && !grouped ? groups : []),
  ].map((amount) => amount.replace(/^0+(?=\d)/, ''));
}

/** The same number in the digits 0 to 9; the blocks of Unicode's digits each begin at a zero. */
function plainDigits(words: string): string {
  return words.replace(/\p{Nd}/gu, (digit) => {
    if (/[0-9]/.test(digit)) return digit;
    let zero = digit.codePointAt(0) ?? 0;
    const code = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
    return String(code - zero);
  });
}
