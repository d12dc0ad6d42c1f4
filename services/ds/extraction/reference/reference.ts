import { quoted, type Reading } from '../grammar.ts';
import type { Field } from '../types.ts';
import { numbered, SUM } from './numbered.ts';

const AFTER_LABEL =
  /^[\s:.#=\-–([]{0,4}(?:(?:no|id|number|num|is|code|est|n|es|nr|ni)[\s.:#°]{1,3}){0,2}\(?\[?(?:\/)?(\d{3,5}(?: \d{3,6}){2,4}(?![\d,.]\d|\d)|\d{6,}\/[A-Z]{2,4}\/\d{4,}|[A-Za-z0-9_]{1,32}(?:[._/-][A-Za-z]{0,4}\d[A-Za-z0-9]{0,24}){0,4}(?:-[A-Z]{1,2}(?![A-Za-z]))?)/i;
/** Mobile money puts it first: "QGH7X1TT2A Confirmed." */
const LEADING =
  /(?:^\W{0,3}(?:[\p{L} !]{0,20}[!.,:] )?|\.\s)([A-Z0-9]{8,18}|[A-Z]{2}\d{6}\.\d{4}\.[A-Z]\d{4,6})\s(?:confirm(?:ed|ado|e|é|ée)|imethibitishwa)(?!\p{L})/iu;
/** "CFE5QW81ZN. Depot recu": a code alone before the first word. */
const ALONE = /^(?=[A-Z]*\d[A-Z\d]*[A-Z])(?=(?:[A-Z]*\d){2})([A-Z]{2}[A-Z\d]{7,10})[.:]\s/;
const MAY_LEAD = ['confirm', 'imethibitishwa'];
/** "UPI/DR/602117126490/NAME": the digits of a slashed rail. */
const RAIL =
  /\b(?:UPI|IMPS|NEFT|RTGS|P2A|P2M|CWDR|FT)(?:[/-][A-Z]{2,6})?(?:\s?[/:·-]\s?|\s(?=[A-Z]?\d{12}\b))([A-Z]?\d{9,16}|[A-Z]{4}[A-Z0-9]\d{6,18})/;
/** "Ref IMPS/531511004472": the rail is not of the number. */
const OF_RAIL = /^(?:UPI|IMPS|NEFT|RTGS)[/-](?=\d{9})/;
/** "№874115203", as it is normalised. */
const NUMERO = /^No(?=\d)/;
/** "Remarks: ATM/459521x2018/KTMW", "For: 9843368/Mobile Recharge": what was booked, where it is or begins with a number. */
const REMARK =
  /\b(?:[Rr]emarks?|REMARKS?|[Ff]or|FOR)\s?:\s?(?:(?:UPI|IMPS|NEFT|RTGS|CWDR)\/)?((?:[A-Za-z]{2,6}\/)?[A-Z]{0,3}\d[\dxX]{5,}(?:\/[A-Z\d]{2,})*(?![A-Za-z\d])(?=[.,\s/]|$))/;
/** The number that one core banking system gives every movement: "FT25098443817254"; "Your transfer R70918264455 of". */
const CORE = /\b(FT\d{5}[A-Z0-9]{4,10}|(?<=\b[Tt]ransfer )[A-Z]{1,4}\d{7,14})\b/;
const IN_LINK = /[?&/](?:id=)?((?:FT|TXN)[A-Z0-9]{8,24})\b/;

/** A number that follows nothing but "ID" or "Txn", or stands after "Confirmado". */
const WEAK =
  /(?=[icjotmu№(])(?:\b(?:id|conf|jrnl no|idx|op(?:\.|eracao)?(?: n\.?)?|t[rx]x?n?\.?(?: ?id| code| no)?|txid|transaction|operaci[oó]n|opera[cç][aã]o|muamala|confirmado|umetoa)|№|\(UPI)[\s:.#№]{1,3}(?=\w{0,9}\d)([A-Z0-9_]{6,40}(?:[.-][A-Z]?\d[A-Z0-9]*){0,3})(?![\w@])/iu;
/** The unique number that Indian banks give a transfer between them. */
const UTR = /(?<![A-Za-z\d])([A-Z]{5}\d{11,20})(?![A-Za-z\d])/;
/** "BIL*INFT*DK80417733*NAME". */
const STARRED = /\*(?<![*\d]\*)([A-Z]{0,4}\d{7,16})\*(?=\p{L})/u;
const BRACKETED = /[[(]([A-Z]\d{6,12})[\])]/;
/** The bank's own number of the movement goes before the payer's reference. */
const OWN_ID = /t[rx]?n|trx|trans|tid|risiti|receipt|utr|rrn/;

function hasDigit(text: string): boolean {
  return /\d/.test(text);
}

/** What a number is worth that is not of the bank but of an order, a booking or a receipt. */
const OF_DOCUMENT = 0.7;

/** Whether the bank, and not whoever was paid, gave a reference. */
export function isOfBank({ confidence }: Field<string>): boolean {
  return confidence > OF_DOCUMENT;
}

/** Whether a word for an order, a booking or a receipt stands before it. */
export function isOfDocument({ confidence }: Field<string>): boolean {
  return confidence === OF_DOCUMENT;
}

/** The bank's own reference of the movement, or else the number of what was paid for. */
export function referenceOf(reading: Reading): Field<string> | undefined {
  return ofMovement(reading) ?? ofDocument(reading) ?? numbered(reading);
}

/** "Booking 5WTRQK", "Kvittonr 9120044871". */
function ofDocument(reading: Reading): Field<string> | undefined {
  for (const { means, end } of reading.labels) {
    if (means !== 'document') continue;
    const found = numberBehind(reading, end);
    if (found && LONG.test(found.value)) return quoted(reading, found.start, found.value, OF_DOCUMENT);
  }
  return undefined;
}

/** Five letters and digits, of which one is a digit. */
const LONG = /^(?=.{0,30}\d)[^\s]{5,}$/;

/** The number behind its label, and where it stands. */
function numberBehind(
  { text, dates, money }: Reading,
  end: number,
): { readonly start: number; readonly value: string } | undefined {
  const match = AFTER_LABEL.exec(text.slice(end, end + 60));
  const whole = match?.[1] ?? '';
  const rail = OF_RAIL.exec(whole)?.[0].length ?? NUMERO.exec(whole)?.[0].length ?? 0;
  const written = whole.slice(rail).replace(/[./_-]+$/, '');
  if (!match || !hasDigit(written) || written.length < 3) return undefined;
  const start = end + match[0].length - whole.length + rail;
  if (dates.some((date) => date.start <= start && start < date.end)) return undefined;
  if (SUM.test(written) && money.some((sum) => sum.currency && sum.start === start)) return undefined;
  const dated = dates.find((date) => date.start > start && date.start < start + written.length);
  return { start, value: dated ? text.slice(start, dated.start).replace(/[./_-]+$/, '') : written };
}

function ofMovement(reading: Reading): Field<string> | undefined {
  const { text } = reading;
  const leading = MAY_LEAD.some((word) => reading.folded.includes(word)) ? LEADING.exec(text) : null;
  if (leading?.[1] && hasDigit(leading[1]))
    return quoted(reading, text.indexOf(leading[1]), leading[1], 0.95);
  const alone = ALONE.exec(text)?.[1];
  if (alone) return quoted(reading, 0, alone, 0.9);
  let weaker: Field<string> | undefined;
  for (const { means, start: from, end } of reading.labels) {
    if (means !== 'reference') continue;
    const found = numberBehind(reading, end);
    if (!found) continue;
    const { start, value } = found;
    // "your payment (TrxID …)" is what this one undoes.
    const bracketed = text.charAt(from - 1) === '(';
    if (!bracketed && OWN_ID.test(reading.folded.slice(from, end)))
      return quoted(reading, start, value, 0.92);
    weaker ??= quoted(reading, start, value, 0.9);
  }
  if (weaker) return weaker;
  const rail =
    REMARK.exec(text) ??
    UTR.exec(text) ??
    RAIL.exec(text) ??
    WEAK.exec(text) ??
    IN_LINK.exec(text) ??
    (text.includes('FT') || text.includes('ransfer ') ? CORE.exec(text) : null) ??
    BRACKETED.exec(text) ??
    STARRED.exec(text);
  return rail?.[1] ? quoted(reading, rail.index + rail[0].lastIndexOf(rail[1]), rail[1], 0.8) : undefined;
}
