import type { Money } from '../amount/money.ts';
import { brandOf } from '../category/category.ts';
import { isTaken, type Reading } from '../grammar.ts';
import type { Direction, Field } from '../types.ts';
import { isHolder, type Label, type Place } from '../words/language.ts';
import {
  isAli,
  isCapitalPart,
  isCode,
  nameAt,
  nameBefore,
  PARTICLE,
  type Stretch,
  segmentOf,
  tidy,
} from './name.ts';
import { residueOf } from './residue.ts';

/** How likely the word introduces the other party, by the direction money moved. */
const PREFERENCE: Readonly<Record<Direction, Readonly<Record<Place, number>>>> = {
  debit: { at: 5, to: 4, with: 2.5, for: 3, from: 2, end: 0 },
  credit: { from: 5, for: 2, at: 2.5, with: 1, to: 0.5, end: 0 },
};
/** "UPI/DR/602117126490/NAME": the name is the first segment in words. */
const RAIL =
  /(?:\b|(?<=Info))(?:UPI|IMPS|NEFT|RTGS|NACH|NEFTINWARD|POS|ECOM|ACH|P2M|P2A|FPY|FPQR|IPS|[cC]IPS|NIP|CEFTS?|LPAY|SLIPS|IBFT|NPSB|BEFTN)(?:[/\-:*]|\s-\s|\s(?=[A-Z]{4}\w*\d\w*\/)|\s(?:Cr|Dr|CR|DR|C|D|PRCH)[-/])[^\n ]*(?:[ ][^\n/ ]+){0,7}/g;
/** Where the scripts of India begin, and end. */
const INDIC = 0x900;
const THAI = 0xe00;
/** Where the scripts begin whose words are not set apart by blanks. */
const DENSE = 0x2e80;
const GLUED = /[\p{L}\d>]/u;
const UPPER = /\p{Lu}/u;
/** Or a letter of a script that has none. */
const CAPITAL = /[\p{Lu}\p{Lo}]/u;
const LOWER = /\p{Ll}/u;
/** A web shop or payment handle is written small. */
const HANDLE = /[.@]/;
/** Somebody did something for the user: "NAME sent you". */
const TO_USER =
  /\s(?:you|me|вам|тебе|vam|ci|sulle|teile|neked|onnek|לך|לכם|לי|لك|لي)$|^(?:برات|برام|برای شما|به شما)\s|^(?:te|ti|t'a|ti-a|v-a|vam|вам|ви|ти|ju|σασ|σου|sas|sou|jums|tau|tev|vous a|vous ont|hat dir|hat ihnen|hat dich|heeft je|heeft u|har|ha|le|lhe|ne aap ko|size|sizga|сизге|сізге|sana)(?:\s|$)/;
const ARABIC_TO_USER = /\s(?:لك|لي)$/;
/** What a payment was for, in the payer's words: no party, unless nothing else is there. */
export const MEMO =
  /^(?:memo|message|purpose|reason|berita|concepto|motif|mensagem|mensaje|causale|aciklama|loi nhan|noi dung|nd|留言|附言|сообщение|soobschenie|verwendungszweck|nachricht|note|descricao|tytul|komunikat|ข้อความ|omschrijving|mededeling|meddelande|melding|besked|viesti|communication|comunicazione|glosa|comentario|assunto|asunto|catatan|details|detalii|nota|tytulem|osnovanie|poyasnenie|naznachenie|selgitus|kozlemeny|kozl|svrha|ucel|zprava|sprava|poznamka|paskirtis|merkis|teyinat|təyinat|izoh|utga|guilgeenii utga)\b|^(?:основание|пояснение|назначение|призначення|коментар|комментарий|сврха|утга|гүйлгээний утга|мақсад|изоҳ|αιτιολογια|αιτιολογία|დანიშნულება|նպատակ)(?!\p{L})/u;
/** What the bank or the payer wrote about it: a name, where nothing introduces one. */
const NARRATION =
  /^(?:libelle|narration|narr|description|desc|remarks?|rem|detail|particulars|(?:txn|transaction) details)\b/;
/** "Aventura Visa ending in 2246". */
const ACCOUNT_IN = /\bending(?: in)? \d|\b[xX]+\d{3,}$|\*\d{2,}$/;
const MONEY: ReadonlySet<Label> = new Set(['amount', 'total', 'balance', 'limit', 'fee', 'reference']);

const HANDLE_OF =
  /(?<![\w.@+-])(?=[\w.+-]{1,60}@)(([A-Za-z]{2,})?[\w.+-]+)@[a-z][a-z0-9]{1,15}(?!\.[a-z]{2}|\w)/g;
/** Who hands out payment codes to shops: their handles name nobody else. */
const ACQUIRER = /^(?:paytm|phonepe|bharatpe|gpay|googlepay|mobikwik|amazonpay|razorpay)$/i;

/** "You bought MTN airtime worth N1,000": what was bought may stand between the name and the sum. */
const TO_SUM = /^[\s\p{Ll}]{0,20}$/u;

interface Candidate {
  readonly stretch: Stretch;
  readonly score: number;
}

/** Whether the words there name the user's own account, or mean something else to the grammar. */
function isKnown(reading: Reading, { start, end }: Stretch, named = false): boolean {
  const { text } = reading;
  // After a preposition capitals are a name, whatever the word means: "from Salary Payment".
  const capital = named && UPPER.test(text.charAt(start));
  if (
    !capital &&
    reading.places.some(
      (place) =>
        place.start === start &&
        place.means === 'end' &&
        place.end <= end &&
        !isAli(reading, start, place.end),
    )
  )
    return true;
  if (reading.phrases.some((phrase) => phrase.start === start)) return true;
  if (!capital && reading.verbs.some((verb) => verb.start === start && verb.end >= end)) return true;
  if (isCode(text.slice(start, end)) || ACCOUNT_IN.test(text.slice(start, end))) return true;
  const bank = reading.origin.banks.find((one) => one.start <= start && start < one.end);
  // "from HDFC Bank A/c XX6043", "in your Kotak Bank AC": the bank of an account is not who was paid.
  if (
    bank &&
    /^\s?(?:bank\s)?(?:a\/?c|acc|acct|account|card|credit card|debit card)\b(?!\s?ref)/i.test(
      text.slice(bank.end, bank.end + 16),
    )
  )
    return !/^\s(?:bank\s)?(?:credit|debit) card(?!\s?(?:no|ending|[*xX\d]))/i.test(
      text.slice(bank.end, bank.end + 28),
    );
  return reading.labels.some(({ start: from, end: to, means }) => {
    // "kwenye akaunti yako" is one label, and its first word a preposition too.
    if (from < start && to === end && isHolder(means)) return true;
    if (from !== start) return false;
    if (means === 'contact' || means === 'date' || MONEY.has(means))
      return to >= end || !UPPER.test(text.charAt(start));
    return (
      isHolder(means) &&
      (to >= end || /^[\s.:]?\s?[*xX#\d]/.test(text.slice(to, to + 3)) || !UPPER.test(text.charAt(start)))
    );
  });
}

/** Before the amount's sentence ends, words are about the movement; after it they are often advice. */
function distancePenalty(amount: Money, start: number): number {
  return start - amount.end > 120 ? 2 : 0;
}

/** "J VAN WYK", "CASA DO CAFE": a particle in capitals, behind a word that is no verb; "Your AT Money balance": a brand. */
function isInName({ text, folded, verbs, labels, places }: Reading, start: number, end: number): boolean {
  if (!UPPER.test(text.charAt(start))) return false;
  if (
    /\p{Ll} $/u.test(text.slice(start - 2, start)) &&
    /^\p{Lu}+ \p{Lu}\p{Ll}/u.test(text.slice(end - 2, end + 3))
  )
    return true;
  if (!PARTICLE.test(folded.slice(start, end))) return false;
  if (!/\p{Lu}[\p{Lu}.]* $/u.test(text.slice(Math.max(0, start - 20), start))) return false;
  const known = ({ end: at }: { end: number }): boolean => at === start - 1 || at === end;
  return !verbs.some(known) && !labels.some(known) && !places.some(({ end: at }) => at === start - 1);
}

/** "to @grace_akello": the sign belongs to the name where a word introduces it. */
function isOfHandle({ text, places }: Reading, at: number): boolean {
  return (
    text.charAt(at) === '@' &&
    text.charAt(at + 1) !== ' ' &&
    places.some(({ end, means }) => end === at - 1 && means !== 'end')
  );
}

function introduced(reading: Reading, direction: Direction, amount: Money): Candidate[] {
  const found: Candidate[] = [];
  const isUndone = direction === 'credit' && reading.verbs.some(({ means }) => means.kind === 'reversal');
  for (const { start, end, means } of reading.places) {
    // "credited towards your HDFC Credit Card" names who was paid, whichever way the money is told.
    const towards = reading.folded.startsWith('towards', start);
    const shop = direction === 'debit' && means === 'end' && followsDate(reading, start);
    // "Rs 450 for failed payment to NAME is returned": what is undone went to its payee.
    const undone = isUndone ? PREFERENCE.debit[means] - 1.5 : 0;
    const preference = shop
      ? PREFERENCE.debit.to
      : Math.max(PREFERENCE[direction][means], towards ? 2 : 0, undone);
    // The article of "A payment …" is no preposition.
    if (end - start === 1 && UPPER.test(reading.text.charAt(start))) continue;
    if (isCapitalPart(reading, start, end) || isInBank(reading, start, end)) continue;
    // A handle's @ and the country code in "GOMEL>BY" introduce nobody.
    if (preference === 0 || (GLUED.test(reading.text.charAt(start - 1)) && !followsKnown(reading, start)))
      continue;
    if (isOfHandle(reading, start) || isInName(reading, start, end)) continue;
    const colon = /^\s?[:：]/.test(reading.text.slice(end, end + 2));
    const own = /^\s(?:your|my)\s(?=\p{Lu})/u.exec(reading.text.slice(end, end + 7));
    const first = nameAt(reading, end + (own ? own[0].length - 1 : 0), colon);
    const named = behindBank(reading, first);
    const coded = named && CODED.test(reading.text.slice(named.start, named.end));
    const whose = coded ? segmentOf(reading, named) : means === 'at' ? named : behindAccount(reading, named);
    const stretch = holderOf(reading, whose, direction, means);
    if (!stretch || isKnown(reading, stretch, true) || isSigner(reading, stretch)) continue;
    const lower =
      LOWER.test(reading.text.charAt(stretch.start)) &&
      !HANDLE.test(reading.text.slice(stretch.start, stretch.end + 1))
        ? isDated(reading, stretch)
          ? 2
          : 3.5
        : 0;
    const bank =
      !towards && reading.origin.banks.some((one) => one.start <= stretch.start && stretch.start < one.end)
        ? 1.5
        : 0;
    // "TK5801xxx4472 tai BIDV": where the account is kept.
    if (
      reading.origin.banks.some((one) => one.start === stretch.start && one.end >= stretch.end) &&
      /[\dxX*] $/.test(reading.text.slice(start - 2, start)) &&
      !isTaken(reading, start - 2, start)
    )
      continue;
    found.push({
      stretch,
      score: preference - bank + (colon ? 1 : 0) - distancePenalty(amount, start) - lower,
    });
  }
  return found;
}

/** "to CRDB 0152***4410 GRACE LYIMO": the bank and the account of who is named behind them. */
function behindBank(reading: Reading, stretch: Stretch | undefined): Stretch | undefined {
  if (!stretch || !reading.origin.banks.some((one) => one.start === stretch.start && one.end >= stretch.end))
    return stretch;
  const account = /^\s(?:a\/?c\s)?\d*[*xX]{2,}\d+[\s-]+(?=\p{Lu}\p{L}+ \p{Lu})/u.exec(
    reading.text.slice(stretch.end, stretch.end + 40),
  );
  return account ? (nameAt(reading, stretch.end + account[0].length) ?? stretch) : stretch;
}

/** "spent on 02-Nov-25 on NAME": the day has had its preposition, this one is the shop's. */
function followsDate({ text, folded, dates, times }: Reading, start: number): boolean {
  if (!folded.startsWith('on ', start) || !UPPER.test(text.charAt(start + 3))) return false;
  const before = (one: { readonly end: number }): boolean => start - one.end === 1;
  return dates.some(before) || times.some(before);
}

/** "to nagesh bhoi on 17-11-25": two words that a date follows are a name, however small they are written. */
function isDated({ text, dates }: Reading, { start, end }: Stretch): boolean {
  return (
    /^\p{Ll}+(?: \p{Ll}+){1,3}$/u.test(text.slice(start, end)) &&
    dates.some((date) => /^ (?:on|dt|dated) $/.test(text.slice(end, date.start)))
  );
}

/** The preposition of "Bank of America", "Banco de Chile". */
function isInBank({ origin }: Reading, start: number, end: number): boolean {
  return origin.banks.some((bank) => bank.start < start && end < bank.end);
}

/** "18:35在全聯", "轉數快收到來自": without blanks a preposition is glued to what the grammar knows. */
function followsKnown(reading: Reading, at: number): boolean {
  if (reading.text.charCodeAt(at) < DENSE) return false;
  if (reading.text.charCodeAt(at - 1) < DENSE) return true;
  const ends = (one: { readonly end: number }): boolean => one.end === at;
  const { dates, times, verbs, labels, money, places } = reading;
  if (places.some(ends)) return true;
  return dates.some(ends) || times.some(ends) || verbs.some(ends) || labels.some(ends) || money.some(ends);
}

/** "ke BCA 1234567890 an SITI NURHALIZA": the bank and the number of who is named behind them. */
function behindAccount(reading: Reading, named: Stretch | undefined): Stretch | undefined {
  if (!named) return undefined;
  const number = /^ [\dxX*-]{8,20} (?:a\.?\/?n\.? |- )?(?=\p{Lu}{2})/u.exec(
    reading.text.slice(named.end, named.end + 32),
  );
  return (number && nameAt(reading, named.end + number[0].length)) ?? named;
}

/** "from CHAS A/c ***6983 of John Doe" is from John Doe; "from FBL A/C *1234" names the user's bank. */
function holderOf(
  { text }: Reading,
  stretch: Stretch | undefined,
  direction: Direction,
  place: Place,
): Stretch | undefined {
  if (!stretch) return undefined;
  const account = /^ (?:bank\s)?(?:a\/?c|acc|acct|account)\b[^\n;]{0,8}?[*xX\d.-]{3,}/i.exec(
    text.slice(stretch.end, stretch.end + 40),
  );
  if (!account) return stretch;
  const from = stretch.end + account[0].length;
  const holder =
    /^[\dxX*]*\s?of\s(\p{Lu}[^\n.;,]{2,40}?)(?=\s(?:on|in|via|at|for|ref|is|has)\b|\s?[.;,\n]|$)/u.exec(
      text.slice(from, from + 60),
    );
  if (holder?.[1]) {
    const start = from + holder[0].indexOf(holder[1]);
    return { start, end: start + holder[1].length };
  }
  return (place === 'from') === (direction === 'debit') ? undefined : stretch;
}

/** "your transaction of Rs 500 on amazon.in": a shop that is a web address. */
function webShop(reading: Reading): Candidate[] {
  const found =
    /\b(?:on|at|en|sur|su|bei|na|no|у|в)\s((?:[\w-]+\.)+(?:com|net|org|in|shop|store|co|io|app|ru|de|fr|es|it|pl|br|mx|uk))(?=[\s.,;]|$)/.exec(
      reading.text,
    );
  if (!found?.[1]) return [];
  const start = found.index + found[0].length - found[1].length;
  return [{ stretch: { start, end: start + found[1].length }, score: 4 }];
}

/** "SIP purchase of Rs 500 in Navi Nifty 50 Index Fund DG": the scheme that units were bought in. */
const SCHEME =
  /\b(?:in|into|of|under|for|from)\s((?:[\p{Lu}\d][\p{L}\d&'-]*\s){1,8}(?:Fund|FUND|ETF)(?:(?:\s-)?\s(?:DG|RG|Direct|Regular|Growth|Plan|IDCW|Option|DIRECT|REGULAR|GROWTH|PLAN)\b)*)(?!\s[Tt]ransfer|\sTRANSFER)(?=[\s.,;(-]|$)/u;

function scheme({ text }: Reading): Candidate[] {
  const found = /\b(?:Fund|FUND|ETF)\b/.test(text) ? SCHEME.exec(text) : null;
  if (!found?.[1]) return [];
  const start = found.index + found[0].length - found[1].length;
  return [{ stretch: { start, end: start + found[1].length }, score: 5.3 }];
}

/** "NEFT SALARY AUG25 NAME", "SALARY OCT 2025/ NAME": who pays stands behind the month. */
const SALARY =
  /\bsal(?:ary)?[\s/-](?:for\s|of\s)?(?:[a-z]{3,9}[-\s'.]{0,2}(?:20)?\d\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)[\s/-]{1,3}(?=\p{L}{3})/iu;

function employer(reading: Reading): Candidate[] {
  const found = SALARY.exec(reading.text);
  const stretch = found ? nameAt(reading, found.index + found[0].length) : undefined;
  return stretch && !isKnown(reading, stretch) ? [{ stretch, score: 5.6 }] : [];
}

/** "NEFT Cr-KKBK0000958-NAME": a booking rather than a name. */
const CODED = /\b(?:UPI|IMPS|NEFT|RTGS|NACH|ACH)\b/;

/** "孙国强于07月22日15:07向您…": the moment between the name and what follows it. */
function beforeMoment({ text, dates, times }: Reading, to: number): number {
  let at = to;
  for (const moments of [times, dates])
    at = moments.find(({ end }) => at - end >= 0 && at - end < 2)?.start ?? at;
  return at < to && /[于於在]/.test(text.charAt(at - 1)) ? at - 1 : at;
}

/** "MIGROS'tan", "홍길동님에게": the language puts its prepositions behind. */
function postposed(reading: Reading, direction: Direction, amount: Money): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, means } of reading.postpositions) {
    const preference = PREFERENCE[direction][means];
    const stretch = preference > 0 ? nameBefore(reading, beforeMoment(reading, start)) : undefined;
    if (!stretch || isKnown(reading, stretch)) continue;
    const lower = LOWER.test(reading.text.charAt(stretch.start)) ? 3.5 : 0;
    found.push({ stretch, score: preference - 0.3 - lower - distancePenalty(amount, start) });
  }
  return found;
}

/** "Des:SAL/MAR25/LAGOS STATE BOARD": the segment of a whole field that is a name. */
function slashed(reading: Reading, at: number): Stretch | undefined {
  const field = /^[^\n;]{0,70}/.exec(reading.text.slice(at))?.[0] ?? '';
  return /\/[A-Z]{0,4}\d/.test(field)
    ? segmentOf(reading, { start: at, end: at + field.length }, true)
    : undefined;
}

/** "Libelle: PRLV STEG", "Motif: VIREMENT SALAIRE ATLAS SARL": what was booked stands before the name. */
function withoutMovement({ verbs, text }: Reading, { start, end }: Stretch): Stretch {
  let from = start;
  for (const verb of verbs)
    if (verb.start === from && verb.end < end && /^ \p{Lu}{2}/u.test(text.slice(verb.end, verb.end + 3)))
      from = verb.end + 1;
  return { start: from, end };
}

/** "ND: TT GRAB", "ND: NGUYEN THI HOA CHUYEN KHOAN": who, without the words for what was done. */
function withoutBooking(reading: Reading, { start, end }: Stretch): Stretch | undefined {
  const { text, verbs, places } = reading;
  let from = start;
  for (const verb of verbs)
    if (verb.start === from && /^ \p{Lu}/u.test(text.slice(verb.end, verb.end + 2))) from = verb.end + 1;
  const to = places.find((place) => place.means === 'to' && place.start === from && place.end < end);
  if (to && from > start) from = to.end + 1;
  const next = verbs.find(
    (verb) =>
      verb.start > from + 2 &&
      verb.start < end &&
      text.charAt(verb.start - 1) === ' ' &&
      (verb.end - verb.start > 4 || /^(?:CK|CT|ck|ct)$/.test(text.slice(verb.start, verb.end))),
  );
  const name = tidy(reading, from, next && from === start ? next.start : end);
  return name && name.end - name.start > 2 ? name : undefined;
}

function labelled(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end, means } of reading.labels) {
    if (means !== 'party') continue;
    const colon =
      /^\s{0,2}[:：\-–]/.test(reading.text.slice(end, end + 3)) || /[:：]/.test(reading.text.charAt(end - 1));
    // "Merchant" alone on its line heads the next one.
    const heading =
      /^[ \t]*\n/.test(reading.text.slice(end, end + 3)) && /(?:^|\n)\s*$/.test(reading.text.slice(0, start));
    // Without a colon, "details at …" is prose; a native word such as 가맹점 or அனுப்பியவர் is still a label.
    const code = reading.text.charCodeAt(start);
    if (
      !colon &&
      !heading &&
      code < 0x2e80 &&
      (code < INDIC || code >= THAI || !/^\s\p{L}/u.test(reading.text.slice(end, end + 2)))
    )
      continue;
    const at = heading ? reading.text.indexOf('\n', end) + 1 : end;
    const stretch = nameAt(reading, at, true);
    const terminal =
      stretch && /^[A-Z]{0,3}\d{4,}\w*,/.exec(reading.text.slice(stretch.start, stretch.end + 2));
    const after = terminal ? nameAt(reading, stretch.start + terminal[0].length, true) : undefined;
    const part = slashed(reading, at);
    const whole = after ?? part ?? (stretch && segmentOf(reading, stretch));
    const word = reading.folded.slice(start, end + 1);
    // "Info:UPI/IOBA/532388041295/chitty": a small word in a booking is what the payer noted.
    const noted = whole !== undefined && whole === part && LOWER.test(reading.text.charAt(whole.start));
    const memo = MEMO.test(word);
    const narrated = NARRATION.test(word);
    const score = memo ? 2.2 : narrated || noted ? 3.9 : 6;
    const told = whole && narrated ? withoutMovement(reading, whole) : whole;
    const party = memo && whole ? withoutBooking(reading, whole) : told;
    if (party && !isKnown(reading, party)) found.push({ stretch: party, score });
  }
  for (const { end } of reading.verbs) {
    if (reading.text.charAt(end) !== ':') continue;
    const stretch = nameAt(reading, end, true);
    const told = stretch && toldIn(reading, stretch);
    if (told && !isKnown(reading, told)) found.push({ stretch: told, score: 4.2 });
  }
  return found;
}

/** "Refund: AMAZON refunded you", "Erstattung: OTTO hat Ihrem Konto": a sentence whose subject is the name. */
function toldIn(reading: Reading, { start, end }: Stretch): Stretch | undefined {
  const verb = reading.verbs.find((one) => one.start > start + 1 && one.start < end);
  const auxiliary = /\s(?:has|hat|haben|heeft|har|ha|a)(?:\s|$)/.exec(reading.text.slice(start, end));
  const stop = Math.min(
    verb && LOWER.test(reading.text.charAt(verb.start)) ? verb.start : end,
    auxiliary ? start + auxiliary.index : end,
  );
  return stop < end ? tidy(reading, start, stop) : { start, end };
}

function railed(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const match of reading.text.matchAll(RAIL)) {
    const whole = { start: match.index, end: match.index + match[0].length };
    const stretch = segmentOf(reading, whole, true);
    if (stretch && !isKnown(reading, stretch) && !isSigner(reading, stretch))
      found.push({ stretch, score: LOWER.test(reading.text.charAt(stretch.start)) ? 4.2 : 5.5 });
  }
  return found;
}

/** "UPI:531155670023-ICICI Bank.": the bank that closes its own message. */
function isSigner({ text, origin }: Reading, { start, end }: Stretch): boolean {
  return (
    /[-–]\s?$/.test(text.slice(start - 2, start)) &&
    /^\W*$/.test(text.slice(end)) &&
    origin.banks.some((one) => one.start <= start && start < one.end)
  );
}

/** "NAME sent you", "NAME has received … from your account", "You paid NAME $5": next to the verb itself. */
function besideVerb(reading: Reading, direction: Direction, amount: Money): Candidate[] {
  const { text, folded } = reading;
  const found: Candidate[] = [];
  for (const verb of reading.verbs) {
    const { start, end, means } = verb;
    // "ING: Te han pagado": who signs.
    const signed = /[:\n]\s*$/.test(text.slice(Math.max(0, start - 3), start));
    // "NAME refunded €5"; before "Refund of €5 from NAME" stands who writes.
    const gaveBack =
      (means.kind === 'refund' || means.kind === 'reversal') &&
      amount.start - end === 1 &&
      !/\s(?:of|for|de)$/.test(folded.slice(start, end));
    if (
      !signed &&
      means.direction === 'credit' &&
      direction === 'credit' &&
      (gaveBack || TO_USER.test(folded.slice(start, end)))
    ) {
      // Arabic puts the verb first.
      const stretch = ARABIC_TO_USER.test(folded.slice(start, end))
        ? nameAt(reading, end)
        : nameBefore(reading, start);
      // "Citi: Refund of SGD 88": who signs.
      const signs = stretch && /^\s?:/.test(text.slice(stretch.end, stretch.end + 2));
      if (stretch && !signs && CAPITAL.test(text.charAt(stretch.start)) && !isKnown(reading, stretch))
        found.push({ stretch, score: 5.2 });
    }
    // "debited for Rs 155 on 19-Nov-25; NAME credited": the other side of the same booking.
    if (means.weight === 5 && means.direction === 'credit' && direction === 'debit' && start > amount.end) {
      const before = nameBefore(reading, start);
      const joined = before && text.startsWith('& ', before.start) ? 2 : 0;
      const stretch = before && { start: before.start + joined, end: before.end };
      const clause = stretch && /[;&]\s?$/.test(text.slice(stretch.start - 2, stretch.start));
      if (clause && UPPER.test(text.charAt(stretch.start)) && !isKnown(reading, stretch))
        found.push({ stretch, score: 5.2 });
    }
    if (means.weight >= 3 && means.direction === direction && direction === 'debit' && amount.start > end) {
      const between = text.slice(end, amount.start);
      if (between.length > 50 || !/^\s\p{Lu}[^\n.;:]*\s$/u.test(between)) continue;
      const stretch = nameAt(reading, end);
      // "using Card XXXX2020 from NAME for EGP 5": another word introduces it.
      if (stretch && LOWER.test(text.charAt(stretch.start))) continue;
      if (stretch && TO_SUM.test(text.slice(stretch.end, amount.start)) && !isKnown(reading, stretch))
        found.push({ stretch, score: 5.1 });
    }
  }
  if (direction === 'debit') {
    const received = /^(\p{Lu}[^\n.;:]{2,50}?)\s(?:has|have)\sreceived\s/u.exec(text);
    const stretch = received?.[1] && tidy(reading, 0, received[1].length);
    if (stretch && !isKnown(reading, stretch)) found.push({ stretch, score: 5 });
  }
  return found;
}

const PREFIXED: Readonly<Record<string, Place>> = { ל: 'to', מ: 'from', ב: 'at', ل: 'to' };
const PREFIX = /^ ([לבמ](?=[א-ת]{2})|ل(?=[ء-ي]{2})(?!ل))/;

/** "העברת 85 ₪ ליונתן כהן", "تحويل 300 درهم ليوسف": Hebrew and Arabic join the preposition to the name. */
function prefixed(reading: Reading, direction: Direction, amount: Money): Candidate[] {
  const language = reading.languages[0];
  if (language !== 'he' && language !== 'ar') return [];
  const found: Candidate[] = [];
  for (const { end } of [amount, ...reading.money, ...reading.verbs]) {
    const letter = PREFIX.exec(reading.text.slice(end, end + 4))?.[1];
    const place = letter && PREFIXED[letter];
    if (!place || startsWord(reading, end + 1)) continue;
    const stretch = nameAt(reading, end + 2);
    if (stretch && PREFERENCE[direction][place] > 1)
      found.push({ stretch, score: PREFERENCE[direction][place] - 0.1 });
  }
  return found;
}

/** Whether a word that means something to the grammar begins there. */
function startsWord({ verbs, labels, phrases, places }: Reading, at: number): boolean {
  return [verbs, labels, phrases, places].some((cues) => cues.some(({ start }) => start === at));
}

/** "Мария Ивановна П.": how transfers between banks name people. */
const PERSON_AFTER_SUM = /^ (\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s\p{Lu})(?=[.,\s]|$)/u;

/** "Перевод 500р Мария Ивановна П. в БАНК": the person follows the sum without a preposition. */
function personAfterSum({ text }: Reading, amount: Money): Candidate[] {
  const found = PERSON_AFTER_SUM.exec(text.slice(amount.end, amount.end + 48));
  if (!found?.[1]) return [];
  const start = amount.end + 1;
  return [{ stretch: { start, end: start + found[1].length }, score: 4.1 }];
}

/** Push notifications have the other party as their title: a first line of its own. */
function titled(reading: Reading): Candidate[] {
  const lineEnd = reading.text.indexOf('\n');
  if (lineEnd < 3 || lineEnd > 40) return [];
  const inside = ({ start, end }: { start: number; end: number }): boolean => start < lineEnd && end > 0;
  if (reading.verbs.some(inside) || reading.labels.some(inside) || reading.phrases.some(inside)) return [];
  if (reading.origin.banks.some(inside) || reading.money.some((one) => one.currency && inside(one)))
    return [];
  const title = reading.text.slice(0, lineEnd);
  if (/[[\]:!?]|^\W*\d|^(?:dear|hi|hello|ውድ)\s/i.test(title)) return [];
  const stretch = tidy(reading, 0, lineEnd);
  return stretch && !isKnown(reading, stretch) ? [{ stretch, score: 3.9 }] : [];
}

/** "BILLA DANKT: -16,83 EUR" under the bank's name: a line that says who and how much. */
function leading(reading: Reading, amount: Money): Candidate[] {
  const lineStart = reading.text.lastIndexOf('\n', amount.start - 1) + 1;
  const before =
    lineStart > 0 ? /^([^:\n]{2,40}):\s?[-+]?$/.exec(reading.text.slice(lineStart, amount.start)) : null;
  const stretch = before?.[1] ? tidy(reading, lineStart, lineStart + before[1].length) : undefined;
  return stretch && !isKnown(reading, stretch) ? [{ stretch, score: 4.3 }] : [];
}

/** The other party of a movement, exactly as its text has it, tidied for display. */
export function merchantOf(reading: Reading, direction: Direction, amount: Money): Field<string> | undefined {
  const candidates = [
    ...labelled(reading),
    ...railed(reading),
    ...besideVerb(reading, direction, amount),
    ...introduced(reading, direction, amount),
    ...postposed(reading, direction, amount),
    ...prefixed(reading, direction, amount),
    ...titled(reading),
    ...personAfterSum(reading, amount),
    ...leading(reading, amount),
    ...webShop(reading),
    ...scheme(reading),
    ...(direction === 'credit' ? employer(reading) : []),
    ...handled(reading, direction, amount),
  ];
  let best: Candidate | undefined;
  for (const candidate of candidates) if (!best || candidate.score > best.score) best = candidate;
  if (!best || best.score < 1) {
    const stretch = residueOf(reading, amount);
    best = stretch ? { stretch, score: 1 } : undefined;
  }
  if (!best) return undefined;
  const { start, end } = best.stretch;
  const confidence = best.score >= 4 ? 0.9 : best.score >= 2 ? 0.75 : 0.6;
  return {
    value: display(reading.text.slice(start, end)),
    confidence,
    stage: 'grammar',
    span: reading.original(start, end),
  };
}

/**
 * A handle that was paid is where the money went and stays whole; a payer's names its owner before the @.
 * A brand in front of a till's code is the whole name.
 */
function handled(reading: Reading, direction: Direction, amount: Money): Candidate[] {
  const found: Candidate[] = [];
  if (!reading.text.includes('@')) return found;
  for (const match of reading.text.matchAll(HANDLE_OF)) {
    const [, local = '', head = ''] = match;
    const place = reading.places.findLast(({ end }) => end <= match.index && match.index - end < 8);
    const preference = place ? PREFERENCE[direction][place.means] : 1;
    const brand = head.replace(/qr$/i, '');
    const whole = direction === 'debit' ? match[0].length : local.length;
    const length =
      brand.length < local.length && (ACQUIRER.test(brand) || brandOf(brand) !== undefined)
        ? brand.length
        : whole;
    found.push({
      stretch: { start: match.index, end: match.index + length },
      score: Math.max(preference, 1.5) + 0.2 - distancePenalty(amount, match.index),
    });
  }
  return found;
}

/** One line, single blanks. */
function display(name: string): string {
  return name.replace(/\s+/g, ' ');
}
