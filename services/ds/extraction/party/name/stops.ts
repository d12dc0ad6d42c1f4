import { AFTER_CO, FIRM_AND_STREET, TITLES } from '../../data/abbreviations.ts';
import type { Reading } from '../../grammar.ts';
import { isDense, isUncapital } from '../../text/letters.ts';
import { anyOf } from '../../text/pattern.ts';
import { COMES_BACK } from '../../words/language.ts';
import { branchEnd, isFirmMark } from './branch.ts';
import { isAli, isBetweenCapitals, isJoining, isOfAbbreviation } from './inside.ts';
import { MAX_NAME, type Stretch } from './stretch.ts';

/** Every stop begins with one of these: looking for them first saves trying all stops at every letter. */
const FIRST = String.raw`(?=[\s:;؛։។።。۔|([{<>\\*xXhw.,/!?\-"→➜⇒▶\p{Extended_Pictographic}])`;
/** Where a name ends on its own: line ends, brackets, semicolons, phone numbers, masks, links. */
const STOPS = [
  String.raw`[\n;؛։។።。۔|([{<]|>>|>(?!\p{Lu}{2}[\p{Lu}\s-]{0,24}(?:[,;\n]|$))|\\n|[!?]|\s{4,}(?!\s|\p{Lu}{2})|\s·\s|\p{Extended_Pictographic}|\s?[→➜⇒▶]`,
  String.raw`\s[-–](?=[\p{L}(]|\s\d)|-(?=[\w.]+@[a-z]|0\d{2,4}[*xX]{2})|\/(?=[A-Z]{0,4}\d)|"(?=[\s.,;]|$)`,
  // A comma with the next word glued to it: "LULU,AE", "ENOC,DUBAI-AE"; the town in "LULU EXPRESS,AL WAKRA" goes on.
  String.raw`(?<=\p{Ll}),(?=\S)|,(?=[^\s\p{Lu}]|\p{Lu}\p{Ll}|\p{Lu}{2}(?!\p{L}|\s\p{Lu}{2})|[\p{Lu} ]+-\p{Lu}{2}(?!\p{L}))`,
  // "MAIPU, sin interes", "MAIPU, 3 cuotas".
  String.raw`,(?!\s(?:s\.\s?r\.\s?[ol]|a\.\s?s|o\.\s?p\.\s?s|v\.\s?o\.\s?s|k\.\s?s|d\.\s?o\.\s?o|d\.\s?d|spol)\b)(?=\s[\p{Ll}\x22“„«]|\s\d{1,2}\s\p{Ll})`,
  // Accounts and phones, masked or whole.
  String.raw`[*xX]{2,}\d|\s\+?\d{0,6}[xX*]{3,}|\s\+?\d{3,}[\d ]{6,}|\s\d{2}(?: \d{2,3}){3}|\s\d{2,4}[xX]{2}|\s\+?\d+\*+\d|\s\+?\d[\d ]{0,5}(?:\*{2,}|[xX]{3,})`,
  String.raw`https?:|www\.|\sc\/(?=\s?\p{Ll})|(?<=>[A-Z]{2,20})\sOK\b|\sT[CD][CD]?(?:\s(?=\*{0,4}\d{4}(?!\d))|(?=\*))`,
  // A day without its year.
  String.raw`,?\s(?=(?:0[1-9]|[12]\d|3[01])\/(?:0[1-9]|1[0-2])(?![\d/]))`,
  // The label of the next field.
  String.raw`\s[^\s:.|;,\u0530-\u058f]{2,14}[:：](?=\s|\S{2})`,
  // A colon ends sentences in Armenian.
  String.raw`(?<=[\u0530-\u058f]):`,
  // The dot of an initial or an abbreviation ends nothing.
  String.raw`(?=\.)(?<!(?:^|[\s.])\p{L})(?<!\b(?:Co|CO)(?=\.\s${anyOf(AFTER_CO)}))(?<!\b${anyOf(FIRM_AND_STREET, TITLES)})\.(?=\s(?![zZ]\s?[oO]\.)|$)`,
  String.raw`(?=\.)(?<=\b${anyOf(FIRM_AND_STREET)})\.(?=$|\s(?!\p{Lu}{2}|[zZ]\s?[oO]\.))`,
  String.raw`\.(?=\p{Lu}\p{Ll})`,
];
const HARD_STOP = new RegExp(`${FIRST}(?:${STOPS.join('|')})`, 'u');

/** "Kasia W. Pieniądze są już", and no "Juan P. Garcia on": a given name, an initial and a word with a capital. */
const INITIAL_AND_WORD = /^((?:\p{Lu}[\p{L}’'-]+ ){1,2}\p{Lu})\. \p{Lu}(?!\p{Lu})[\p{L}’'-]* (?=\p{Ll})/u;

/** Where the dot of an initial ends a sentence: behind the next word goes on what no name is followed by. */
function initialStop({ text, places, dates, verbs }: Reading, start: number): number | undefined {
  const found = INITIAL_AND_WORD.exec(text.slice(start, start + MAX_NAME + 12));
  if (!found?.[1]) return undefined;
  const next = start + found[0].length;
  // "Juan P. Garcia on 12 June".
  const goesOn = places.some(
    ({ start: at, end, means }) =>
      at === next &&
      (means !== 'end' ||
        DIGIT_NEXT.test(text.slice(end, end + 2)) ||
        dates.some((date) => date.start === end + 1)),
  );
  return goesOn || verbs.some((verb) => verb.start === next) ? undefined : start + found[1].length;
}

/** Where a name that starts at `start` ends by its characters alone. */
export function hardStop(reading: Reading, start: number): number {
  const { text } = reading;
  const limit = initialStop(reading, start) ?? start + MAX_NAME;
  let at = isFirmMark(text, start) ? start + 3 : start;
  for (;;) {
    const stop = HARD_STOP.exec(text.slice(at, limit));
    if (!stop) return limit;
    const found = at + stop.index;
    const end = text.charAt(found) === '(' ? branchEnd(reading, found) : undefined;
    if (end === undefined) return found;
    at = end;
  }
}

/** The first recognised word after `from` that cannot belong to a name; `to` where there is none. */
export function wordStop(reading: Reading, from: number, to: number, labelled: boolean): number {
  let stop = placeStop(reading, from, to, labelled);
  stop = labelStop(reading, from, stop, labelled);
  stop = verbStop(reading, from, stop, labelled);
  stop = phraseStop(reading, from, stop);
  for (const bank of reading.origin.banks)
    if (bank.start > from && bank.start < stop) stop = bankStop(reading, bank) ?? stop;
  for (const { start } of reading.dates) if (start > from && start < stop) stop = start;
  for (const { start } of reading.times) if (start > from && start < stop) stop = start;
  for (const { currency, start } of reading.money) if (currency && start > from && start < stop) stop = start;
  return stop;
}

/** The bank of the account that follows: "BILAL AHMED Easypaisa Wallet 0345***4417", "FARHAN RAZA MEEZAN xx3318". */
const OF_ACCOUNT =
  /^(?:\sbank)?[\s-](?:wallet\s|a\/?c\s|acc(?:oun)?t\s)?(?:no\.?\s)?(?:[*xX.#]{2,}\d{2}|\d+(?:[*xX]{2,}|\.{2,})\d)/i;

/** Where a name ends before a bank: that of the other account, of the message or of the person: "NIMAL SILVA - BOC.", "to MARIA C. of GCash". */
function bankStop({ text }: Reading, { start, end }: Stretch): number | undefined {
  const isDashed =
    DASHED.test(text.slice(start - 3, start)) && /^\s?(?:[.,;\n]|$)/.test(text.slice(end, end + 2));
  if (isDashed || OF_ACCOUNT.test(text.slice(end, end + 24))) return start;
  return text.startsWith(' of ', start - 4) || text.startsWith(' in ', start - 4) ? start - 4 : undefined;
}

const DASHED = /\s[-–]\s?$|\p{Lu}-$/u;
const DIGIT_NEXT = /^\s?\d/;
const CLAUSE_END = /^(?:[.,;\n]|$| on | \d)/;
const CLAUSE_BEFORE = /[,.]\s?$/;
/** "Айгерим С. Карта": the letter belongs to the name. */
const INITIAL = /^\p{Lu}\. /u;
const IN_ADDRESS = /\p{L}\.$/u;
const WORD_NEXT = /^ [\p{Lu}\p{Lo}]\p{L}{2}/u;
/** "參考編號FRN20240215": a number, and no name that goes on. */
const NUMBER_NEXT = /^[A-Z]{0,4}\d/;
const VALUE_NEXT = /^(?:\s?(?:[*#xX•\d]|\.\.+\d)|-\d{4}|\send(?:ing|s))/;

function placeStop(reading: Reading, from: number, to: number, labelled: boolean): number {
  const { text, places } = reading;
  let stop = to;
  for (const { start, end, means } of places) {
    if (start >= stop) break;
    if (start <= from || isOfAbbreviation(text, start, end) || isAli(reading, start, end)) continue;
    // "DECOLAR.COM": the end of an address.
    if (text.charAt(start - 1) === '.' && IN_ADDRESS.test(text.slice(start - 2, start))) continue;
    const beforeDigits = DIGIT_NEXT.test(text.slice(end, end + 2));
    if (labelled && !beforeDigits) continue;
    if (isJoining(text, from, start, end)) continue;
    const closes = means === 'end' && (beforeDigits || CLAUSE_BEFORE.test(text.slice(start - 2, start)));
    if (closes || isUncapital(text, start)) stop = start;
  }
  return stop;
}

function labelStop(reading: Reading, from: number, to: number, labelled: boolean): number {
  const { text, labels, money } = reading;
  let stop = to;
  for (const { start, end, means } of labels) {
    if (start >= stop) break;
    if (start <= from) continue;
    const colon = text.charAt(end) === ':';
    const glued = colon || VALUE_NEXT.test(text.slice(end, end + 5));
    // "شعبه 12", "Branch 4": which one of the shops.
    if (glued && labelled && means === 'party' && !colon) continue;
    // "NWSC WATER Charge UGX 900": the label of the next sum.
    const sum = means === 'fee' && money.some((one) => one.currency && one.start - end === 1);
    const tells = labelled
      ? (means === 'balance' && !leadsToName(reading, end)) ||
        (means === 'reference' && NUMBER_NEXT.test(text.slice(end, end + 6)))
      : ((means === 'balance' || means === 'limit' || means === 'reference') &&
          !(isBetweenCapitals(text, from, start) && leadsToName(reading, end))) ||
        isUncapital(text, start);
    if (glued || sum || tells) stop = start + (INITIAL.test(text.slice(start, start + 3)) ? 2 : 0);
  }
  return stop;
}

/** "MINI LIMIT GARAGE", "مؤسسة رصيد الذهب": no value follows, but a word of the name. */
function leadsToName({ text, labels, money }: Reading, end: number): boolean {
  return (
    WORD_NEXT.test(text.slice(end, end + 4)) &&
    !labels.some(({ start }) => start === end + 1) &&
    !money.some(({ start }) => start === end + 1)
  );
}

function verbStop({ text, verbs, labels }: Reading, from: number, to: number, labelled: boolean): number {
  let stop = to;
  for (const { start, end, means } of verbs) {
    if (start <= from || start >= stop) continue;
    // "KINONDONI COUNCIL - SALARY": what it was for.
    const purpose = text.charAt(start - 1) === ' ' && text.slice(start - 3, start) === ' - ';
    // "BOLA ADEKUNLE DR Amt:650.00": the label of the next sum.
    const ofSum =
      text.charAt(end) === ':' || labels.some((label) => label.means === 'amount' && label.start === end + 1);
    // "JOHN K. Debited 505.00": the dot of an initial may end a sentence too.
    const booked = means.weight === 5 && text.slice(start - 2, start) === '. ';
    // "to DSTV REVERSED on": what became of it.
    const undone =
      COMES_BACK.has(means.kind) &&
      means.weight >= 3 &&
      text.charAt(start - 1) === ' ' &&
      CLAUSE_END.test(text.slice(end, end + 4));
    if (purpose || ofSum || booked || undone || (!labelled && isUncapital(text, start))) stop = start;
  }
  return stop;
}

function phraseStop({ text, phrases }: Reading, from: number, to: number): number {
  let stop = to;
  for (const { start, end, means } of phrases) {
    if (start <= from || start >= stop) continue;
    // In "ZAWADI SHOP" and "全聯福利中心" the words of adverts and news are names.
    const news = means === 'notice' || means === 'promotion';
    if (news && isDense(text, start - 1) && isDense(text, end)) continue;
    const tells = means !== 'code' && !(news && isBetweenCapitals(text, from, start));
    if (tells || isUncapital(text, start)) stop = start;
  }
  return stop;
}
