import { findDates, findTimes, type WrittenDate, type WrittenTime } from './moments.ts';
import { findMoney, type Money } from './money.ts';
import type { Normal } from './normalise.ts';
import { type Origin, originOf } from './origin.ts';
import { readWords, type Words } from './vocabulary.ts';

/** Everything the grammar recognises in a message, each list in the order of the text. */
export interface Reading extends Normal, Words {
  readonly dates: readonly WrittenDate[];
  readonly times: readonly WrittenTime[];
  readonly money: readonly Money[];
  readonly origin: Origin;
}

/** Reads a normalised message: its words, dates, times and sums. */
export function read(normal: Normal): Reading {
  const words = readWords(normal.folded);
  const dates = findDates(normal.text, normal.folded);
  const times = findTimes(normal.text);
  const money = findMoney(normal, [...dates, ...times]);
  return { ...normal, ...words, dates, times, money, origin: originOf(normal.folded) };
}
