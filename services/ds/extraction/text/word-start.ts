import { latest } from './latest.ts';

/** Thai, Lao, Burmese and Khmer: no blanks, and words of several signs. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

const startsIn = latest(
  (text: string): ReadonlySet<number> => new Set([...segmenter.segment(text)].map(({ index }) => index)),
);

/** Whether a word may start there: in scripts that set no blanks between words a dictionary tells, as "ร้อย" (hundred) ends "เรียบร้อย" (done). */
export function isWordStart(text: string, at: number): boolean {
  return !UNSPACED.test(text.charAt(at)) || startsIn(text).has(at);
}
