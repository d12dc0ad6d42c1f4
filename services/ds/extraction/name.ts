import type { Reading } from './grammar.ts';

/** Where a name ends on its own: line ends, brackets, semicolons, phone numbers, masks, links. */
const HARD_STOP =
  /[\n;|([{<>]|\\n|\s[-–](?=[\p{L}(]|\s\d)|[*xX]{2,}\d|\s\+?\d{0,6}[xX*]{3,}|\s\+?\d{3,}[\d ]{6,}|https?:|www\.|\.(?=\s|$)|,(?=\S)|\/(?=[A-Z]{0,4}\d)|\s{4,}|[!?]|"(?=[\s.,;]|$)/u;
const LEAD =
  /^(?:[\s:"'«“*_\-–.,]|\d{3,}\s?-\s|\d{5,}\/|vpa\s|upi[-_](?:\d+-)?|m\/s\.?\s|number\s|名?[:：]|\(주\)|주식회사)+/i;
const TAIL = /[\s:"'»”.,\-–_*/&#。、]+$/;
const MAX_NAME = 44;

/** A stretch of the normalised text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

function isLower(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === char.toLowerCase();
}

/** The first recognised word after `from` that cannot belong to a name. */
function wordStop(reading: Reading, from: number, to: number, labelled: boolean): number {
  const { text } = reading;
  let stop = to;
  const consider = (start: number, always: boolean): void => {
    if (start > from && start < stop && (always || isLower(text, start))) stop = start;
  };
  for (const { start, end, means } of reading.places) {
    if (start >= stop) break;
    if (start <= from) continue;
    const beforeDigits = /^\s?\d/.test(text.slice(end, end + 2));
    if (labelled && !beforeDigits) continue;
    consider(start, means === 'end' && (beforeDigits || /[,.]\s?$/.test(text.slice(start - 2, start))));
  }
  for (const { start, end, means } of reading.labels) {
    if (start >= stop) break;
    if (start <= from) continue;
    const glued = text.charAt(end) === ':' || /^\s?[*#xX\d]/.test(text.slice(end, end + 2));
    if (glued) consider(start, true);
    else if (!labelled)
      consider(
        start,
        means === 'balance' || means === 'limit' || means === 'contact' || means === 'reference',
      );
    else if (means === 'balance') consider(start, true);
  }
  if (!labelled) for (const { start } of reading.verbs) consider(start, false);
  for (const { start } of reading.phrases) consider(start, true);
  for (const { start } of reading.dates) consider(start, true);
  for (const { start } of reading.times) consider(start, true);
  for (const money of reading.money) if (money.currency) consider(money.start, true);
  return stop;
}

/** Dates, times and sums are no names. */
function isTaken(reading: Reading, at: number): boolean {
  const covers = ({ start, end }: Stretch): boolean => start <= at && at < end;
  return (
    reading.dates.some(covers) ||
    reading.times.some(covers) ||
    reading.money.some((money) => money.currency && covers(money))
  );
}

/** The name that starts at `from`, a whole field of a form where `labelled`; undefined where there is no name. */
export function nameAt(reading: Reading, from: number, labelled = false): Stretch | undefined {
  const { text } = reading;
  const window = text.slice(from, from + MAX_NAME + 12);
  const lead = LEAD.exec(window)?.[0] ?? '';
  if (lead.includes('\n') && lead.trim() !== ':' && lead.trim() !== '') return undefined;
  const start = from + lead.length;
  const hard = HARD_STOP.exec(text.slice(start, start + MAX_NAME))?.index ?? MAX_NAME;
  if (isTaken(reading, start)) return undefined;
  const stop = wordStop(reading, start, Math.min(text.length, start + hard), labelled);
  return tidy(reading, start, stop);
}

/** Trims a stretch to the name in it and rejects what cannot be one. */
export function tidy(reading: Reading, from: number, to: number): Stretch | undefined {
  const { text } = reading;
  let name = text.slice(from, to);
  const lead = /^[\s:"'«“*.,\-–/)\]>]+/.exec(name)?.[0].length ?? 0;
  name = name.slice(lead);
  const handle = /^([\w.+-]{2,})@[\w.]+/.exec(name);
  if (handle?.[1]) name = handle[1];
  name = name.replace(TAIL, '');
  const start = from + lead;
  if (name.length < 2 || !/\p{L}/u.test(name)) return undefined;
  return { start, end: start + name.length };
}
