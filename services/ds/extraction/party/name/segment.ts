import type { Reading } from '../../grammar.ts';
import { isCode } from './codes.ts';
import { nameAt } from './name.ts';
import type { Stretch } from './stretch.ts';
import { tidy } from './tidy.ts';

const WEB_BILL = /^[\w-]+\.[A-Z]{2,3}\/\w+$/i;
const BOOKED = /\b(?:NEFT|RTGS|IMPS|NACH|Nach|ACH [CD])\b/;
const ANY_SEPARATOR = /[/\-*:]/;
/** None in "Amzn.com/billWAUS". */
const SLASH = /(?<!\.[a-z]{2,3})\//;
const WORDS = /\p{L}{3}/u;

/** The segment of a narration that is a name: "SAL/MAR25/LAGOS STATE BOARD". A name without codes stays whole. */
export function segmentOf(reading: Reading, { start, end }: Stretch, coded = false): Stretch | undefined {
  const { text } = reading;
  const whole = text.slice(start, end);
  const separators = coded || BOOKED.test(whole) ? ANY_SEPARATOR : SLASH;
  // "APPLE.COM/BILL" is one name.
  if (!separators.test(whole) || (!coded && WEB_BILL.test(whole))) return coded ? undefined : { start, end };
  let at = start;
  for (const part of whole.split(separators)) {
    const word = part.trim();
    if (word.length > 2 && WORDS.test(word) && !isCode(word)) {
      const name = nameAt(reading, at, !coded);
      const stretch = name && tidy(reading, name.start, Math.min(name.end, at + part.length));
      if (stretch && !isVerb(reading, stretch) && !(coded && isBankBefore(reading, stretch, end)))
        return stretch;
    }
    at += part.length + 1;
  }
  return coded ? undefined : { start, end };
}

function isVerb({ verbs }: Reading, { start, end }: Stretch): boolean {
  return verbs.some((one) => one.start === start && one.end >= end);
}

/** "NIP/KUDA/CHUKWUEMEKA OKAFOR", "NIP/OPY/ADEBAYO T": a bank or its code, with the payer behind it. */
function isBankBefore({ text, origin }: Reading, { start, end }: Stretch, to: number): boolean {
  const bank = origin.banks.some((one) => one.start === start && one.end >= end);
  // "NIP/ZENITH/NAME": that rail names the bank first.
  const code = /^[A-Z]{3,4}$/.test(text.slice(start, end)) || text.startsWith('NIP/', start - 4);
  return (bank || code) && /^(?:\/(?:[A-Z]{2,5}|\d{6,}))*\/\p{L}[\p{L}'.-]+ \p{L}/u.test(text.slice(end, to));
}
