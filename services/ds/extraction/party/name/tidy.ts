import type { Reading } from '../../grammar.ts';
import { beforeBankOrField, besideBank } from './beside-bank.ts';
import {
  fromArticle,
  fromCarrier,
  fromJoined,
  fromKind,
  fromLetters,
  fromNameBehindBooking,
  fromNameBehindSigner,
  fromNameInProse,
  fromWhen,
  withoutFirmMark,
} from './front.ts';
import { isNoName } from './no-name.ts';
import type { Stretch } from './stretch.ts';
import {
  localPart,
  toClosingQuote,
  toLastBracket,
  toLastCapital,
  toLastDot,
  toLastLetter,
  toMaskedNumber,
  toPerson,
  toReceiver,
  toWhen,
} from './tail.ts';

/** A name while it is trimmed: always what the text has from `start` on. */
export interface Trim {
  start: number;
  name: string;
}

/** In this order, each on what the one before it has left. */
const STEPS: readonly ((trim: Trim, reading: Reading) => void)[] = [
  fromLetters,
  withoutFirmMark,
  localPart,
  toLastBracket,
  toLastLetter,
  toWhen,
  toMaskedNumber,
  fromArticle,
  fromWhen,
  fromKind,
  fromJoined,
  fromCarrier,
  fromNameBehindBooking,
  beforeBankOrField,
  besideBank,
  fromNameBehindSigner,
  fromNameInProse,
  toReceiver,
  toLastCapital,
  toPerson,
  toClosingQuote,
  toLastDot,
];
const LETTER = /\p{L}/u;

/** Trims a stretch to the name in it and rejects what cannot be one. */
export function tidy(reading: Reading, from: number, to: number): Stretch | undefined {
  const trim = { start: from, name: reading.text.slice(from, to) };
  for (const step of STEPS) step(trim, reading);
  const { start, name } = trim;
  // "le compte CH.. …8120": the country of an account.
  if (name.startsWith('?') || (name.length === 2 && reading.text.startsWith('..', start + 2)))
    return undefined;
  if (name.length < 2 || !LETTER.test(name) || isNoName(name)) return undefined;
  return { start, end: start + name.length };
}
