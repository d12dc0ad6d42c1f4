import { quoted, type Reading } from '../grammar.ts';
import type { Direction, Field, Span } from '../types.ts';

/** "name@okaxis": a payment handle, and no mail address. */
const HANDLE = /(?<![\w.])[\w.+-]{2,60}@[a-z][a-z0-9]{1,15}(?!\.[a-z]{2}|\w)/g;
/** A phone or account number, masked or whole, right after a name or a preposition: "+254 711 111 111", "19-123457/0710". */
const NUMBER =
  /^[\s(,:–-]{0,3}(\+?(?:\d{1,6}-)?\d[\d*xX ]{4,16}\d(?:\/\d{4}|(?<=[\d*xX ]{9})))(?!\d|[.,/]\d)/;

/** The other party's payment handle, phone or account number, exactly as written; accounts are read by `accountsOf`. */
export function handleOf(
  reading: Reading,
  direction: Direction,
  merchant: Span | undefined,
): Field<string> | undefined {
  const { text } = reading;
  if (text.includes('@'))
    for (const match of text.matchAll(HANDLE)) return quoted(reading, match.index, match[0], 0.9);
  const wanted = direction === 'debit' ? 'to' : 'from';
  const ends = merchant ? [endOf(reading, merchant)] : [];
  for (const { means, end } of reading.places) if (means === wanted) ends.push(end);
  for (const end of ends) {
    const number = NUMBER.exec(text.slice(end, end + 34));
    const digits = number?.[1]?.replace(/\D/g, '').length ?? 0;
    if (!number?.[1] || digits < 4) continue;
    const start = end + number[0].length - number[1].length;
    const isTaken = reading.dates.some((date) => date.start < start + 4 && start < date.end);
    const isMoney = reading.money.some(
      (money) => money.currency && money.start <= start && start < money.end,
    );
    if (!isTaken && !isMoney) return quoted(reading, start, number[1].trim(), 0.8);
  }
  return undefined;
}

/** Where a span of the text as submitted ends in the normalised one. */
function endOf({ text, original }: Reading, span: Span): number {
  let end = Math.min(span.end, text.length);
  while (end > 1 && original(end - 1, end).end > span.end) end--;
  while (end < text.length && original(end - 1, end).end < span.end) end++;
  return end;
}
