import type { Reading } from '../../grammar.ts';
import { isUncapital } from '../../text/letters.ts';
import { matches } from '../../text/pattern.ts';
import { branchEnd } from './branch.ts';
import { MAX_NAME, type Stretch } from './stretch.ts';
import { tidy } from './tidy.ts';

/** "Daw Khin (******3391) သို့", "张伟账户2045向您": the account between the name and its postposition. */
const ACCOUNT = /\s?\([*xX•\d\s-]+\)\s?$|(?:[账帐帳][户戶号號]|尾[号號])\d{3,6}$/;
const MAY_CLOSE = /[)\d]\s?$/;
/** What no name goes on over, read backwards. */
const BREAK = String.raw`(?:[\n;|!?]|[:：](?:\s|(?=\*?[\u3040-\ud7a3]))|,\s|(?<!(?<!\p{L})\p{Lu}\.\p{Lu})\.\s|[”"»)\]】]|\p{Extended_Pictographic}|[、。，،؛：።۔])`;
const LAST_BREAK = new RegExp(String.raw`${BREAK}(?![\s\S]*${BREAK}[\s\S])`, 'u');
/** Masked digits belong to the account before. */
const MASKED = /[*xX•]{2,}\d{2,}/g;
/** A case ending written after a sign or code. */
const SUFFIX = /^[-:']\p{Ll}{1,4}(?=\s)/u;

/** The name that ends at `before`, as postpositions and verbs follow it. */
export function nameBefore(reading: Reading, before: number): Stretch | undefined {
  const { text } = reading;
  const close = MAY_CLOSE.test(text.slice(before - 2, before));
  const hidden = close ? ACCOUNT.exec(text.slice(Math.max(0, before - 24), before)) : null;
  const to = before - (hidden?.[0].length ?? 0);
  let from = Math.max(0, to - MAX_NAME);
  const open = text.slice(from, to).trimEnd().endsWith(')') ? text.lastIndexOf('(', to) : -1;
  const window = text.slice(from, open > from && branchEnd(reading, open) ? open : to);
  const stop = LAST_BREAK.exec(window.trimEnd());
  if (stop) from += stop.index + stop[0].length;
  from = afterWords(reading, from, to);
  for (const match of matches(text.slice(from, to), MASKED)) {
    const end = from + match.index + match[0].length;
    if (end < to) from = end;
  }
  return tidy(reading, from, to);
}

/** The end of the last recognised word between `from` and `to` that cannot belong to a name. */
function afterWords(reading: Reading, from: number, to: number): number {
  const { text, money, dates, times, verbs, postpositions, labels, places } = reading;
  let at = from;
  // "5 000 Ft-ot NAME": the ending belongs to the sum.
  for (const { currency, start, end } of money)
    if (currency && start < to && end <= to)
      at = cutAt(at, start, end + (SUFFIX.exec(text.slice(end, end + 7))?.[0].length ?? 0), to);
  for (const cues of [dates, times, verbs, postpositions])
    for (const { start, end } of cues) at = cutAt(at, start, end, to);
  for (const { means, start, end } of labels) if (means !== 'party') at = cutAt(at, start, end, to);
  for (const { start, end } of places)
    if (end - start > 1 && isUncapital(text, start)) at = cutAt(at, start, end, to);
  return at;
}

/** Moves the beginning behind what stands before `to`. */
function cutAt(from: number, start: number, end: number, to: number): number {
  return end <= to && end > from && start < to ? end : from;
}
