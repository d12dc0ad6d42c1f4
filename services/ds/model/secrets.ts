import type { Reading } from '../extraction/grammar.ts';
import type { Span } from '../extraction/types.ts';
import { isHolder } from '../extraction/words/language.ts';

/** What a stretch of text identifies. */
export type Kind = 'CARD' | 'ACCOUNT' | 'PHONE' | 'REFERENCE' | 'EMAIL' | 'LINK' | 'NAME';

export interface Secret extends Span {
  readonly kind: Kind;
}

const LINK = /\b(?:https?:\/\/|www\.)\S+|\b(?:[\w-]{1,63}\.){1,4}[a-z]{2,10}\/\S*/gi;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,}/gu;
/** A payment handle names an account: name@bank. */
const HANDLE = /[\w.+-]{2,64}@[a-z][a-z0-9]{1,15}\b/gi;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g;
/** Digits with at most two separators between any two of them, and what hides some of them. */
const NUMBER = /(?:\+\s?|\()?\p{Nd}(?:[\s().\-–·/*•●∙xX#]{0,2}\p{Nd})*/gu;
/** Words with digits in them, masked numbers; a slash, a colon or a comma ends them. */
const TOKEN = /[\p{L}\p{N}\p{M}_*•·●∙#…](?:[\p{L}\p{N}\p{M}_*•·●∙#…]|[.-](?=[\p{L}\p{N}*•]))*/gu;
const MASKED = /[*•·●∙…#]{1,}[\s.-]?\p{Nd}{2,}|[xX]{2,}[\s.-]?\p{Nd}{2,}|\p{Nd}[xX*•·●∙]{2,}/u;
/** "Dear RAHUL SHARMA,": after a greeting and before a comma or colon stands the user. */
const GREETED =
  /(?:^|[\n.!]\s?)(?:dear|hi|hello|hey|estimado\/a|estimad[oa]|hola|olá|ola|bonjour|cher|chère|liebe[rs]?|hallo|sehr geehrte[rs]?(?: herr| frau)?|gentile|ciao|уважаем\p{L}+|здравствуйте|привет|sayın|merhaba|drog[ia]|witaj|kepada|yth\.?|ndugu|प्रिय|عزيزي|عزيزتي|尊敬的)[ ,]{1,2}((?:m[rs]{1,2}\.? |mr\/mrs )?\p{L}[\p{L}\p{M}'.-]{1,24}(?: \p{L}[\p{L}\p{M}'.-]{0,24}){0,3})(?=\s?[,:!،，。])/giu;
/** What those who do not know the name write there. */
const NOBODY =
  /^(?:customer|client[ea]?|cliente|user|sir|madam|sir\/madam|member|card ?(?:member|holder)|cardmember|kunde|kundin|клиент|müşterimiz|nasabah|mteja|ग्राहक|العميل|客户|all|there)\b/iu;

const digits = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0;

/** Every stretch that identifies somebody or something, none of them overlapping, in the order of the text. */
export function secretsIn(reading: Reading, money: readonly Span[]): Secret[] {
  const { text } = reading;
  const found: Secret[] = [];
  const isFree = ({ start, end }: Span) => !found.some((one) => one.start < end && start < one.end);
  const take = (pattern: RegExp, kind: Kind) => {
    for (const match of text.matchAll(pattern)) {
      const secret = { start: match.index, end: match.index + match[0].length, kind };
      if (isFree(secret)) found.push(secret);
    }
  };
  take(LINK, 'LINK');
  take(EMAIL, 'EMAIL');
  take(HANDLE, 'ACCOUNT');
  for (const match of text.matchAll(GREETED)) {
    const [whole, name = ''] = match;
    const start = match.index + whole.length - name.length;
    const secret = { start, end: start + name.length, kind: 'NAME' } as const;
    if (!NOBODY.test(name) && isFree(secret)) found.push(secret);
  }
  take(IBAN, 'ACCOUNT');
  // A number stays only where it is a sum, a day or a time of day; none of these is as long as an account's.
  const kept = [...money, ...reading.dates, ...reading.times].filter(
    (span) => isFree(span) && longestRun(text.slice(span.start, span.end)) <= LONGEST_SUM,
  );
  for (const gap of gaps(text.length, [...kept, ...found])) {
    for (const secret of numbersIn(reading, gap)) if (isFree(secret)) found.push(secret);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** No sum that a person pays has more digits in a row. */
const LONGEST_SUM = 9;

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/\p{Nd}+/gu) ?? []).map((run) => run.length));
}

/** The stretches between those given. */
function gaps(length: number, taken: readonly Span[]): Span[] {
  const result: Span[] = [];
  let at = 0;
  for (const { start, end } of [...taken].sort((a, b) => a.start - b.start)) {
    if (start > at) result.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < length) result.push({ start: at, end: length });
  return result;
}

function numbersIn(reading: Reading, gap: Span): Secret[] {
  const text = reading.text.slice(gap.start, gap.end);
  const spanOf = (match: RegExpMatchArray): Span => ({
    start: gap.start + (match.index ?? 0),
    end: gap.start + (match.index ?? 0) + match[0].length,
  });
  const words = [...text.matchAll(TOKEN)].filter(([word]) => digits(word) >= 4 || MASKED.test(word));
  const numbers = [...text.matchAll(NUMBER)].filter(([number]) => digits(number) >= 6);
  // A number in groups and the letters before or behind it are one thing: "DE89 3704 0044".
  return joined([...words, ...numbers].map(spanOf)).map((span) => ({ ...span, kind: kindOf(reading, span) }));
}

function joined(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** By its form, then by the word before it. */
function kindOf(reading: Reading, { start, end }: Span): Kind {
  const written = reading.text.slice(start, end);
  const plain = written.replace(/\P{Nd}/gu, '');
  const before = reading.labels.findLast((label) => label.end <= start + 1 && start - label.end < 24);
  if (written.startsWith('+') || before?.means === 'contact') return 'PHONE';
  if (before && isHolder(before.means)) return before.means === 'card' ? 'CARD' : 'ACCOUNT';
  if (/^\P{L}*$/u.test(written) && plain.length >= 13 && plain.length <= 19 && passesLuhn(plain))
    return 'CARD';
  if (MASKED.test(written)) return 'ACCOUNT';
  if (before?.means === 'reference' || /\p{L}/u.test(written)) return 'REFERENCE';
  return plain.length >= 9 && plain.length <= 12 && plain !== written ? 'PHONE' : 'REFERENCE';
}

/** The check digit of card numbers (ISO/IEC 7812-1). */
function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const digit = Number(number[number.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
