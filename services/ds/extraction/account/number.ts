import type { Reading } from '../grammar.ts';
import { isDense } from '../text/letters.ts';
import { isHolder } from '../words/language.ts';

const LONE_LETTER = /(?:^|[^\p{L}])\p{L}$/u;

/** "A101": digits of a name; after a known word they are its number: "حساب228810043". */
export function isInWord({ text, labels }: Reading, start: number): boolean {
  return (
    LONE_LETTER.test(text.slice(Math.max(0, start - 2), start)) && !labels.some(({ end }) => end === start)
  );
}

/** "ending in" says it all; "number" may be any number. */
export function isStrong(mark: string): boolean {
  return (mark.length >= 5 && !/^(?:n|с н|ном)/.test(mark)) || isDense(mark, 0);
}

/** Whether a word of movement or a time stands right there. */
export function startsReport(reading: Reading, at: number): boolean {
  return (
    reading.verbs.some(({ start }) => start >= at && start - at < 4) ||
    reading.times.some(({ start }) => start >= at && start - at < 4)
  );
}

/** The X of "MAX2020" is no mask. */
export function isLetterX(before: string): boolean {
  return /[a-wyzA-WYZ][xX]$/.test(before) && !/(?:a\/c|ac|acct|card|no)[xX]$/i.test(before);
}

/** "250788****34": wallets print numbers with their calling code and no plus. */
const AFRICAN_PHONE = /^2[1-9]\d{2,5}[xX*•]{3,}\d+$/;

/** Whether a masked number is a phone's. */
export function isMaskedPhone(run: string): boolean {
  if (run.length === 12 && AFRICAN_PHONE.test(run)) return true;
  return /^0\d{2,4}[xX*•]{2,}\d+$/.test(run) && run.length >= 10;
}

/** Whether nothing else stands on the line. */
export function isWholeLine(text: string, from: number, end: number): boolean {
  return (
    /(?:^|\n)\s?$/.test(text.slice(Math.max(0, from - 2), from)) &&
    /^\s?(?:\n|$)/.test(text.slice(end, end + 2))
  );
}

/** "삼성2286승인", "우리(3351)승인취소": digits between the issuer and the word of movement, glued to it. */
export function isBooked({ text, verbs }: Reading, start: number, end: number): boolean {
  const open = text.charAt(start - 1) === '(' && text.charAt(end) === ')';
  const at = open ? end + 1 : end;
  if (!isDense(text, at)) return false;
  const before = text.charAt(start - (open ? 2 : 1));
  return /^$|[\n\]]/.test(before) || isDense(before, 0)
    ? verbs.some((verb) => verb.start === at && verb.means.weight >= 2)
    : false;
}

/** Whether a label of a reference or a phone stands right before. */
export function isReference({ labels }: Reading, from: number): boolean {
  return labels.some(
    ({ means, end }) => (means === 'reference' || means === 'contact') && end <= from && from - end < 4,
  );
}

/** A masked number that another word owns, or a part of a longer one: "رقم الهوية:10*****345", "ATM/459521x2018/". */
export function isOfAnother(reading: Reading, from: number): boolean {
  const { text, labels } = reading;
  if (text.charAt(from - 1) === '/') return true;
  const field = /(?:^|[\n;|(،,])([^\n;|(،,:]{3,24})[:：]\s?$/.exec(text.slice(Math.max(0, from - 30), from));
  if (!field) return false;
  const nameStart = from - field[0].length;
  const known = ({ start, end }: { start: number; end: number }): boolean =>
    start >= nameStart && end <= from;
  return !labels.some((label) => isHolder(label.means) && known(label)) && !reading.places.some(known);
}
