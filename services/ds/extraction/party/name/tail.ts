import { WHEN_BEHIND } from '../../data/before-names.ts';
import { BEHIND_NAME, BOOKED_WAGES } from '../../data/bookings.ts';
import { INSTITUTIONS, LOOSE_WORDS } from '../../data/particles.ts';
import type { Reading } from '../../grammar.ts';
import { isDense } from '../../text/letters.ts';
import { anyOf } from '../../text/pattern.ts';
import type { Trim } from './tidy.ts';

const TAIL =
  /\s\+$|[\s:>"'»”“」』.,\-–—_*/&#。、،।។·]+$|\s?(?:\p{Extended_Pictographic}|\p{Regional_Indicator})+$/u;
const HANDLE = /^([\w.+-]{2,})@[\w.]+/;
const LOOSE_BRACKET = /\)[\s.]*$/;
const LOOSE = new RegExp(String.raw`\s${anyOf(LOOSE_WORDS)}$`, 'u');
/** A day without its year, as terminals of the former Soviet Union print it. */
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])[./](?:0[1-9]|1[0-2])`;
/** A phone, a day, a masked account or a word of the booking after the name. */
const TRAILING = new RegExp(
  String.raw`(?:[\s,-]+(?:(?!00\d{4,6}(?!\d))\(?\+?\d[\d\s*xX-]{6,}\)?|[xX*]{2,}\d+|${DAY}|\d{1,3}(?:,\d{3})*\.\d\d|${anyOf(BEHIND_NAME)}))+$`,
  'u',
);
/** "EUROOPT MINSK OK": what became of it. */
const APPROVED = /(?<=\p{Lu}{3}) OK$/u;
/** What was paid, behind who paid it: "ITC LTD DIV 25-26", "SURYA TEXTILES PVT LTD-SALARY". */
const PURPOSE = new RegExp(
  String.raw`(?<=\p{Lu}{2})(?:\s(?:(?:FINAL|INTERIM|FNL)\s)?DIV(?:IDEND)?(?=\s\d|$)|-(?:SALARY|SAL)(?=$|\s)|\s${anyOf(BOOKED_WAGES)}$).*$`,
  'u',
);
/** "AKINOLA BISI-invoice 22": what the payer wrote. */
const MEMO_BEHIND = /^((?:\p{Lu}{2,} ){1,3}\p{Lu}{2,})-\p{Ll}.*$/u;
/** Words with a capital each, or all in capitals, and small ones behind. */
const PROSE_BEHIND =
  /^(\p{Lu}[\p{L}\d'’&.-]*(?:\s\p{Lu}[\p{L}\d'’&.-]*)*|[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*?)(?:\s\p{Ll}[\p{Ll}'’]+)+$/u;
const INSTITUTION = new RegExp(String.raw`^\s${anyOf(INSTITUTIONS)}(?!\p{L})`, 'u');
/** "LAU KA Y**": letters that the bank hides. */
const MASKED_LETTERS = /(?:(?<!\p{L})\p{L}\*|\p{L}\*{2,3})\s*$/u;
/** The particle between a name and what it did; 美的 is a brand. */
const OF = /(?<!美)的$|(?<=[\u30a0-\u9fff])の$/;
const BOOKED = new RegExp(`DIV|${anyOf(BOOKED_WAGES)}`, 'u');
const FROM = /FRO?M\s$/;
const RECEIVER = / TO \p{Lu}.*$/u;
const MASK = /^(?:[*•]|[xX]{2})/;

/** Of a payment handle what stands before the @. */
export function localPart(trim: Trim): void {
  if (trim.name.includes('@')) trim.name = HANDLE.exec(trim.name)?.[1] ?? trim.name;
}

/** A bracket that closes nothing. */
export function toLastBracket(trim: Trim): void {
  if (trim.name.includes(')') && !trim.name.includes('(')) trim.name = trim.name.replace(LOOSE_BRACKET, '');
}

/** Punctuation, numbers, purposes and small words behind the name. */
export function toLastLetter(trim: Trim): void {
  let { name } = trim;
  if (name.includes('*') && MASKED_LETTERS.test(name)) {
    trim.name = name.trimEnd();
    return;
  }
  const dashed = name.includes('-');
  if (dashed || BOOKED.test(name)) name = name.replace(PURPOSE, '');
  name = withoutTail(name).replace(TRAILING, '').replace(LOOSE, '').replace(APPROVED, '');
  if (dashed) name = name.replace(MEMO_BEHIND, '$1');
  trim.name = withoutTail(name).replace(OF, '');
}

/** Most names end in a letter or digit already. */
export function withoutTail(name: string): string {
  return endsInWord(name) ? name : name.replace(TAIL, '');
}

function endsInWord(name: string): boolean {
  const code = name.charCodeAt(name.length - 1) | 32;
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

const WHEN = new RegExp(String.raw`(?<=\p{Script=Han}{2})${anyOf(WHEN_BEHIND)}$`, 'u');

/** "陳家明剛剛向你轉賬": when it was. */
export function toWhen(trim: Trim): void {
  if (isDense(trim.name, trim.name.length - 1)) trim.name = trim.name.replace(WHEN, '');
}

/** "KYIVSTAR +38067***4432": the beginning of what is masked. */
export function toMaskedNumber(trim: Trim, { text }: Reading): void {
  const end = trim.start + trim.name.length;
  if (MASK.test(text.slice(end, end + 2))) trim.name = trim.name.replace(/\s\+?\d+$/, '');
}

/** "Shell put a $75 hold", "SHELL OIL 5744 placed", "Glovo zakończona": what goes on behind a name with capitals. */
export function toLastCapital(trim: Trim): void {
  const name = PROSE_BEHIND.exec(trim.name)?.[1];
  if (name === undefined) return;
  const ending = INSTITUTION.exec(trim.name.slice(name.length))?.[0] ?? '';
  trim.name = trim.name.slice(0, name.length + ending.length);
}

/** "FRM TUNDE BAKARE TO CHIOMA EZE": who it came from, and to whom. */
export function toReceiver(trim: Trim, { text }: Reading): void {
  if (FROM.test(text.slice(Math.max(0, trim.start - 5), trim.start)))
    trim.name = trim.name.replace(RECEIVER, '');
}

/** A quotation mark that belongs to the name: `OOO "MIR"`, `ООО «Мир»`, `"MIR">MINSK`. */
export function toClosingQuote(trim: Trim, { text }: Reading): void {
  const { start, name } = trim;
  if (name.includes('«') && !name.includes('»') && text.charAt(start + name.length) === '»')
    trim.name = `${name}»`;
  if (!name.includes('"') || name.startsWith('"') || (name.match(/"/g)?.length ?? 0) % 2 === 0) return;
  if (text.charAt(start + name.length) === '"') trim.name = `${name}"`;
  else if (text.charAt(start - 1) === '"') {
    trim.start = start - 1;
    trim.name = `"${name}`;
  }
}

/** "TEHNOPROM D.O.O.", "Netflix International B.V.": the dots of a legal form are all its own. */
const DOTTED =
  /\s(?:(?:\p{Script=Latin}{1,2}\.){1,3}|(?:S\.|s\. r\.|a\.|o\.|d\. o\.|C\.)\s)\p{Script=Latin}$/u;

const COMMA = /^((?=.*\p{Ll})[^,،\s]+\s[^,،]+|\p{Lo}+\s\p{Lo}+)[,،]\s\p{L}/u;

/** "Kagiso Moeti, Francistown": a person has no town in their name. */
export function toPerson(trim: Trim): void {
  const person = /[,،]/.test(trim.name) ? COMMA.exec(trim.name)?.[1] : undefined;
  if (person) trim.name = person;
}

/** The last dot of an abbreviation. */
export function toLastDot(trim: Trim, { text }: Reading): void {
  const { start, name } = trim;
  if (text.charAt(start + name.length) === '.' && DOTTED.test(name)) trim.name = `${name}.`;
}
