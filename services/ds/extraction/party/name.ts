import { CURRENCIES } from '../data/currencies.ts';
import { isTaken, type Reading } from '../grammar.ts';

/** Where a name ends on its own: line ends, brackets, semicolons, phone numbers, masks, links. */
const HARD_STOP =
  /[\n;|([{<>]|\\n|\s[-–](?=[\p{L}(]|\s\d)|[*xX]{2,}\d|\s\+?\d{0,6}[xX*]{3,}|\s\+?\d{3,}[\d ]{6,}|https?:|www\.|\sc\/(?=\s?\p{Ll})|\s\+?\d+\*+\d|\s\+?\d[\d ]{0,5}\*{2,}|\s[^\s:.]{2,14}[:：](?=\s|\S{2})|(?<!(?:^|[\s.])\p{L})(?<!\b(?:Co|CO)(?=\.\s(?:KG|Ltd|LTD|OHG|Inc)))(?<!\b(?:CO|LTD|EST|INC|CORP|BROS|TRD|INTL|SAN|TIC|STI|MAH|CAD|AV|AVDA|AVE|BLVD|CTRA|PZA|PLZA|PL|STR|ST|STE|STO|STA|DR|DRA|CIA|GRAL|NTRA|SRA|NO|NRO|ALM|SUC|MT|FT|Dr|Md|MD|St|Smt|Mst))\.(?=\s(?![zZ]\s?[oO]\.)|$)|(?<=\b(?:CO|LTD|EST|INC|CORP|BROS|TRD|INTL|SAN|TIC|STI|MAH|CAD|AV|AVDA|AVE|BLVD|CTRA|PZA|PLZA|PL|STR|ST|STE|STO|STA|DRA|CIA|GRAL|NTRA|SRA|NO|NRO|ALM|SUC|MT|FT))\.(?=$|\s(?!\p{Lu}{2}))|\.(?=\p{Lu}\p{Ll})|,(?=\S)|\/(?=[A-Z]{0,4}\d)|\s{4,}|\s·\s|[!?]|"(?=[\s.,;]|$)|\p{Extended_Pictographic}|\s?[→➜⇒▶]|>(?=\p{Lu})/u;
const MONTH = 'jan|feb|fev|mar|apr|avr|ap|may|mai|mei|jun|jul|aug|ago|aou|sep|oct|okt|nov|dec|des';
/** What may stand between a preposition or a label and the name, any number of times. */
const LEADS = [
  // "*7719, NAME": the account before its owner.
  String.raw`[*•·]{1,4}\d{4},?\s(?=\p{L})`,
  String.raw`[\s:"'«“*_\-–.,…•·]`,
  String.raw`(?:mrs?|mme|ms)\.\s|m\/s\.?\s|vpa\s|number\s|upi[-_](?:\d+-)?`,
  String.raw`(?:fpqr|fpy|c?ips|dbtl?)(?:-(?:in|out))?[-/:](?=\p{L}{3})`,
  String.raw`名?[:：]|주식회사|(?:promptpay|paynow|duitnow|instapay|พร้อมเพย์)\s(?!qr)|a\.n\.?\s|a\/n\s|an\.\s|atas nama\s`,
  // "รับโอนจาก X-3317-X นาย สมชาย": the account before its owner.
  String.raw`(?:[x*•]{2,}|[x*•]-)[x*•\-]*\d[x*•\d\-]*\s`,
  String.raw`\d{5,}\s?[,-]?\s|\d\d\.\d{3}\.\d{3}\s|\d{3,}\s?-\s|\d{5,}\/|\d{9,13}\s?\(`,
  // "0277***110 (KWAME ADDO)": the phone before its owner.
  String.raw`\+?\d{2,6}[*xX•]{2,}\d{1,4}[\s,(-]+`,
  // "Agent ID:688201 KATO ENTERPRISES".
  String.raw`(?:agent|wakala|merchant|till)\s(?:(?:id|no|code|namba)[\s.:#-]{0,3})?\d{4,}[\s,-]+`,
  // "SALARY JUL25 TEACHERS SERVICE COMMISSION".
  String.raw`(?:sal(?:ary|aries|aire)?|mshahara|wages|payroll)\s(?:(?:for|de|ya)\s)?(?:${MONTH})\p{L}{0,6}[\s'-]?(?:\d{2,4}(?!\d))?[\s/-]+`,
  String.raw`transfer between customers[\s-]+|rvsl of (?:failed )?(?:pos|web|atm) tran(?:saction)?\s`,
];
const LEAD = new RegExp(`^(?:${LEADS.join('|')})+`, 'iu');
const TAIL = /\s\+$|[\s:"'»”.,\-–—_*/&#。、،।]+$|\s?\p{Extended_Pictographic}+$/u;
/** "(주)한빛", "(株)": the kind of firm is part of its name. */
const FIRM = /^\([주유재사株有]\)/;
const MAX_NAME = 44;
/** "杨国福(科技园店)", "쿠팡(와우)": a branch in brackets glued to the name. */
const BRANCH =
  /^\((?=[^()]*[\u2e80-\ud7a3])[\p{L}\d·&. -]{1,12}(?:\)(?=$|[\s,。、】\])])|(?:[店점馆館城몰]|中心|[广廣]场|廣場)\))/u;
/** Who moved the rails: "财付通-美团" was paid to 美团, "MBVCB.8391027461.NAME" by NAME. */
const CARRIER =
  /^(?:(?:财付通|財付通|支付宝|支付寶|微信支付|微信|银联|銀聯|网联|云闪付|京东支付|抖音支付|美团支付|翼支付|paypay|line pay|街口支付)\s?[-－—*](?=\S)|[A-Z]{3,8}\.\d{6,}\.(?=\p{Lu}))/iu;

/** A stretch of the normalised text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

function isDense(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x2e80;
}

function isLower(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === char.toLowerCase();
}

/** The preposition in "FIRMA SP. Z O.O.". */
const LEGAL_FORM = /^z\s?o\./i;

/** "JOSE A DA SILVA", "PAK N SAVE": in a text of small letters, a word in capitals after one that is no word of the grammar. */
export function isCapitalPart(reading: Reading, start: number, end: number): boolean {
  const { text } = reading;
  const word = text.slice(start, end);
  if (word !== word.toUpperCase() || word === word.toLowerCase()) return false;
  if (!/\p{Lu}\.?\s$/u.test(text.slice(Math.max(0, start - 3), start))) return false;
  if (/^\s?[:\d*#.,;-]|^$/.test(text.slice(end, end + 2))) return false;
  if (reading.money.some((money) => money.currency && money.start >= end && money.start - end < 3))
    return false;
  if (!/\p{Ll}{3}/u.test(text)) return false;
  const isWord = (one: { readonly start: number; readonly end: number }): boolean =>
    one.start < start && start - one.end <= 1 && one.end <= start;
  return ![reading.verbs, reading.labels, reading.phrases, reading.places].some((cues) =>
    cues.some(
      (cue) =>
        isWord(cue) &&
        cue.end - cue.start > 1 &&
        !PARTICLE.test(text.slice(cue.start, cue.end).toLowerCase()),
    ),
  );
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
    // The letter after the mark of an abbreviation: בע"מ.
    if (start <= from || (text.charAt(start - 1) === '"' && /\p{L}/u.test(text.charAt(start - 2)))) continue;
    if (isAli(reading, start, end)) continue;
    if (end - start === 1 && LEGAL_FORM.test(text.slice(start, start + 5))) continue;
    const beforeDigits = /^\s?\d/.test(text.slice(end, end + 2));
    if (labelled && !beforeDigits) continue;
    // "Mall of Emirates" is one name.
    if (
      PARTICLE.test(text.slice(start, end)) &&
      /^ \p{Lu}/u.test(text.slice(end, end + 2)) &&
      /\p{Lu}\S* $/u.test(text.slice(from, start))
    )
      continue;
    consider(start, means === 'end' && (beforeDigits || /[,.]\s?$/.test(text.slice(start - 2, start))));
  }
  for (const { start, end, means } of reading.labels) {
    if (start >= stop) break;
    if (start <= from) continue;
    const glued = text.charAt(end) === ':' || /^(?:\s?[*#xX\d]|-\d{4})/.test(text.slice(end, end + 5));
    // "شعبه 12", "Branch 4": which one of the shops.
    if (glued && labelled && means === 'party' && text.charAt(end) !== ':') continue;
    // "NWSC WATER Charge UGX 900": the label of the next sum.
    const sum = means === 'fee' && reading.money.some((one) => one.currency && one.start - end === 1);
    if (glued || sum) consider(start, true);
    else if (!labelled) consider(start, means === 'balance' || means === 'limit' || means === 'reference');
    else if (means === 'balance') consider(start, true);
  }
  for (const { start } of reading.verbs) {
    // "KINONDONI COUNCIL - SALARY": what it was for.
    if (text.slice(start - 3, start) === ' - ') consider(start, true);
    else if (!labelled) consider(start, false);
  }
  // In "ZAWADI SHOP" and "全聯福利中心" the words of adverts and news are names.
  for (const { start, end, means } of reading.phrases) {
    const news = means === 'notice' || means === 'promotion';
    if (news && isDense(text, start - 1) && isDense(text, end)) continue;
    consider(start, means !== 'code' && !(news && isNamed(text, from, start)));
  }
  for (const { start, end } of reading.origin.banks)
    if (OF_ACCOUNT.test(text.slice(end, end + 24))) consider(start, true);
  for (const { start } of reading.dates) consider(start, true);
  for (const { start } of reading.times) consider(start, true);
  for (const money of reading.money) if (money.currency) consider(money.start, true);
  return stop;
}

/** The name Ali, which folds to the preposition "on"; before a word of the grammar it is the preposition, as Egypt writes it. */
export function isAli({ text, labels, verbs }: Reading, start: number, end: number): boolean {
  if (text.slice(start, end) !== 'علي') return false;
  return !labels.some((one) => one.start === end + 1) && !verbs.some((one) => one.start === end + 1);
}

/** The bank of the account that follows: "BILAL AHMED Easypaisa Wallet 0345***4417", "FARHAN RAZA MEEZAN xx3318". */
const OF_ACCOUNT =
  /^(?:\sbank)?\s(?:wallet\s|a\/?c\s|acc(?:oun)?t\s)?(?:no\.?\s)?(?:[*xX.#]{2,}\d{2}|\d+(?:[*xX]{2,}|\.{2,})\d)/i;

/** "RAJU PAN SHOP": a word in capitals between others is part of the name, whatever it means elsewhere. */
function isNamed(text: string, from: number, start: number): boolean {
  return (
    /\p{Lu}{2} $/u.test(text.slice(from, start)) &&
    /^\p{Lu}{2,} \p{Lu}{2}/u.test(text.slice(start, start + 16))
  );
}

/** Where the branch in brackets at `open` ends that belongs to the name before it; undefined where it says something else. */
export function branchEnd(reading: Reading, open: number): number | undefined {
  const { text } = reading;
  const ends = (one: { end: number }): boolean => one.end === open;
  const apart = [reading.money, reading.verbs, reading.labels, reading.dates, reading.times];
  if (!/[\p{L}\d]/u.test(text.charAt(open - 1)) || apart.some((list) => list.some(ends))) return undefined;
  const branch = BRANCH.exec(text.slice(open, open + 16));
  if (!branch) return undefined;
  const end = open + branch[0].length;
  const inside = (one: { start: number; end: number }): boolean => one.start > open && one.end < end;
  const known = [reading.verbs, reading.labels, reading.phrases, reading.places, reading.origin.banks];
  return known.some((list) => list.some(inside)) ? undefined : end;
}

/** Whether a bracket at `open` only says what kind of firm follows: "(주)한빛". */
export function isFirmMark(text: string, open: number): boolean {
  return FIRM.test(text.slice(open, open + 3));
}

function hardStop(reading: Reading, start: number): number {
  const { text } = reading;
  const limit = start + MAX_NAME;
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

/** The name that starts at `from`, a whole field of a form where `labelled`; undefined where there is no name. */
export function nameAt(reading: Reading, from: number, labelled = false): Stretch | undefined {
  const { text } = reading;
  const window = text.slice(from, from + MAX_NAME + 12);
  const lead = LEAD.exec(window)?.[0] ?? '';
  if (lead.includes('\n') && lead.trim() !== ':' && lead.trim() !== '') return undefined;
  const start = from + lead.length;
  const hard = hardStop(reading, start) - start;
  if (isTaken(reading, start, start + 1)) return undefined;
  const stop = wordStop(reading, start, Math.min(text.length, start + hard), labelled);
  return tidy(reading, start, stop);
}

/** A code of a rail, a bank or a booking, never a name. */
const CODE =
  /^(?:(?:UPI|IMPS|NEFT|RTGS|NACH|ACH|POS|ECOM|FT|IPS|MOBANK|NIP|CIP|WEB|TRF|PRCH|PUR|ATM|CR|DR|CWDR|P2[AM]|MOB|SAL|NEFTINWARD|RVSL|REV|INB|BIL|BILLPAY|INW|OUT|in|out|DIV|INT|ECS|ACH [CD]|SBIN|HDFC|ICIC|UTIB|IOBA|BARB|CNRB|PUNB|YESB|KKBK|FDRL|SIBL|IDIB|UBIN|MAHB|IBKL|INDB|CIUB|KVBL|PYTM|AIRP|BKID|CBIN|IPOS|IDFB|RATN|KARB|VISA|MC|CLG|CHQ|ONUS|RECHARGE|NETBANK|IBFT|CEFTS?|NPSB|BEFTN|RAAST|SLIPS|LPAY|EFT|1LINK|AEPS|BBPS|(?:POS |WEB |ATM )?(?:PURCHASE|PAYMENT|WITHDRAWAL|TRANSFER)(?: TRANSACTION)?)(?:[\s-](?:CR|DR|Cr|Dr|PRCH|PURCHASE|RVSL|[A-Z]*\d{6,}))?|(?:CR|DR|Cr|Dr)|[\dX*x.]+|[A-Z]{3,5}\d\w*|\w*\d{5,}\w*|[A-Z]{3}\d{2,4})$/;

/** Whether a word is only a code of a rail: "NEFT". */
export function isCode(word: string): boolean {
  return CODE.test(word);
}

/** "NIP/KUDA/CHUKWUEMEKA OKAFOR", "NIP/OPY/ADEBAYO T": a bank or its code, with the payer behind it. */
function isBankBefore({ text, origin }: Reading, { start, end }: Stretch, to: number): boolean {
  const bank = origin.banks.some((one) => one.start === start && one.end >= end);
  const code = /^[A-Z]{3,4}$/.test(text.slice(start, end));
  return (bank || code) && /^\/\p{L}[\p{L}'.-]+ \p{L}/u.test(text.slice(end, to));
}

const WEB_BILL = /^[\w-]+\.[A-Z]{2,3}\/\w+$/i;

/** The segment of a narration that is a name: "SAL/MAR25/LAGOS STATE BOARD". A name without codes stays whole. */
export function segmentOf(reading: Reading, { start, end }: Stretch, coded = false): Stretch | undefined {
  const { text } = reading;
  const whole = text.slice(start, end);
  const separators = coded || /\b(?:NEFT|RTGS|IMPS|NACH|ACH [CD])\b/.test(whole) ? /[/\-*:]/ : /\//;
  // "APPLE.COM/BILL" is one name.
  if (!separators.test(whole) || (!coded && WEB_BILL.test(whole))) return coded ? undefined : { start, end };
  let at = start;
  for (const part of whole.split(separators)) {
    const word = part.trim();
    if (word.length > 2 && !CODE.test(word) && !/^[A-Z]{2}$/.test(word) && /\p{L}{3}/u.test(word)) {
      const name = nameAt(reading, at, !coded);
      const stretch = name && tidy(reading, name.start, Math.min(name.end, at + part.length));
      const verb =
        stretch && reading.verbs.some((one) => one.start === stretch.start && one.end >= stretch.end);
      if (stretch && !verb && !(coded && isBankBefore(reading, stretch, end))) return stretch;
    }
    at += part.length + 1;
  }
  return coded ? undefined : { start, end };
}

/** A case ending written after a sign or code. */
const SUFFIX = /^[-:']\p{Ll}{1,4}(?=\s)/u;

/** "Daw Khin (******3391) သို့": the account between the name and its postposition. */
const MASKED_BRACKET = /\s?\([*xX•\d\s-]+\)\s?$/;
/** The name that ends at `to`, as postpositions and verbs follow it. */
export function nameBefore(reading: Reading, before: number): Stretch | undefined {
  const { text } = reading;
  const hidden = MASKED_BRACKET.exec(text.slice(Math.max(0, before - 24), before));
  const to = before - (hidden?.[0].length ?? 0);
  let from = Math.max(0, to - MAX_NAME);
  const open = text.slice(from, to).trimEnd().endsWith(')') ? text.lastIndexOf('(', to) : -1;
  const window = text.slice(from, open > from && branchEnd(reading, open) ? open : to);
  const stop =
    /(?:[\n;|!?]|[:：]\s|[.,]\s|[”"»)\]】]|\p{Extended_Pictographic}|[、。，：])(?![\s\S]*(?:[\n;|!?]|[:：]\s|[.,]\s|[”"»)\]】]|\p{Extended_Pictographic}|[、。，：])[\s\S])/u.exec(
      window.trimEnd(),
    );
  if (stop) from += stop.index + stop[0].length;
  const cut = ({ start, end }: { start: number; end: number }): void => {
    if (end <= to && end > from && start < to) from = end;
  };
  // "5 000 Ft-ot NAME": the ending belongs to the sum.
  for (const { currency, start, end } of reading.money)
    if (currency) cut({ start, end: end + (SUFFIX.exec(text.slice(end, end + 7))?.[0].length ?? 0) });
  reading.dates.forEach(cut);
  reading.times.forEach(cut);
  reading.verbs.forEach(cut);
  reading.postpositions.forEach(cut);
  for (const label of reading.labels) if (label.means !== 'party') cut(label);
  for (const place of reading.places)
    if (place.end - place.start > 1 && isLower(text, place.start)) cut(place);
  // Masked digits belong to the account before.
  const masked = /[*xX•]{2,}\d{2,}/g;
  for (const match of text.slice(from, to).matchAll(masked)) {
    const end = from + match.index + match[0].length;
    if (end < to) from = end;
  }
  return tidy(reading, from, to);
}

/** Small words that lead on to what is no longer the name. */
const LOOSE =
  /\s(?:del?|le|am|on|in|el|da|di|do|vom|of|at|from|to|the|an|la|en|em|na|no|von|der|den|per|für|for|with|and|y|e|i|в|на|от|по|sul|a)$/u;
/** Particles inside a name: "Mecanica do Tonho", "Mall of Emirates". */
export const PARTICLE =
  /^(?:de|do|da|dos|das|del|della|di|du|des|van|von|der|den|la|le|of|al|el|bin|binti|y|e|am|zum|zur)$/;
/** A phone, a masked account or a word of the booking after the name. */
const TRAILING =
  /(?:[\s,-]+(?:(?!00\d{4,6}(?!\d))\(?\+?\d[\d\s*xX-]{6,}\)?|[xX*]{2,}\d+|bill|recharge|emi|EMI|kist|order|SAL [A-Z]{3}|chq no \d+|ID|[Ff]acture|fatura(?:nız|niz|sı|si)?))+$/u;

/** What was paid, behind who paid it: "ITC LTD DIV 25-26", "SURYA TEXTILES PVT LTD-SALARY". */
const PURPOSE =
  /(?<=\p{Lu}{2})(?:\s(?:(?:FINAL|INTERIM|FNL)\s)?DIV(?:IDEND)?(?=\s\d|$)|-(?:SALARY|SAL)(?=$|\s)).*$/u;

/** "AKINOLA BISI-invoice 22": what the payer wrote. */
const MEMO_BEHIND = /^((?:\p{Lu}{2,} ){1,3}\p{Lu}{2,})-\p{Ll}.*$/u;

/** What a booking puts before the name: "CLG CHQ 118823 ", "Chq No 604412 favg ", "Agent ". */
const BOOKING =
  /^(?:\p{Ll}{2,12} )?(?:(?:CLG|DBTL?|CHQ|Chq|Cheque|No|NEFT|favg|FAVG|[Aa]gent|AGENT|[Ww]akala|[Rr]etailer|Des|Rem|RVSL|N[OoÓó][Mm][Ii][Nn][Aa] de|RID|SDD|SEPA|PRLV|VIR|LCR|OF FAILED POS TRAN|Prepaid electricity|(?:MOBILE |FUNDS? )?(?:TRF|TFR|NIP|TRANSFER|NXG)? ?(?:FROM|FRM|TO|IFO)|SALARY|SAL|SALAIRE|VIREMENT SALAIRE|VIREMENT|ORDENADO|SALARIO|POS(?! MALAYSIA| INDONESIA| LAJU)(?: PURCHASE| PUR)?|TRF P\/)[\s.:-]+|\d{5,}[\s-]+|\d{4} (?:- )?(?=\p{Lu}{3}|\p{Lo}{3})|[A-Z]{3}\d{2}\s)+(?=\p{Lu}{2}|\p{Lo}{2})/u;

/** "OKORO JAMES / GTBank", "OPY/ ADEYEMI FUNKE/ lunch": the name on the other side of a bank's slash. */
function besideBank({ text, origin }: Reading, { start, end }: Stretch): Stretch {
  const slash = /\s?\/\s?(?=\p{L})/u.exec(text.slice(start, end));
  if (!slash || slash.index < 2) return { start, end };
  const next = start + slash.index + slash[0].length;
  const isBank = (at: number): boolean => origin.banks.some((one) => one.start === at);
  const rest = text.slice(next, end);
  if ((isBank(next) && !rest.includes('/')) || /\s(?:bank|mfb|psb)$/i.test(rest))
    return { start, end: start + slash.index };
  if (!isBank(start) || !/^\p{L}[\p{L}'.-]+ \p{L}/u.test(rest)) return { start, end };
  return { start: next, end: next + rest.replace(/\s?\/.*$/, '').length };
}

/** "LAU KA Y**": letters that the bank hides. */
const MASKED_LETTERS = /\p{L}\*{2,3}\s*$/u;
/** The particle between a name and what it did; 美的 is a brand. */
const OF = /(?<!美)的$/;

/** Trims a stretch to the name in it and rejects what cannot be one. */
export function tidy(reading: Reading, from: number, to: number): Stretch | undefined {
  const { text } = reading;
  let name = text.slice(from, to);
  const lead =
    /^(?:[\s:"'«“*.,\-–—/)\]>…•·!]|\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200d|\ufe0f)+/u.exec(
      name,
    )?.[0].length ?? 0;
  name = name.slice(lead);
  let start = from + lead;
  const handle = /^([\w.+-]{2,})@[\w.]+/.exec(name);
  if (handle?.[1]) name = handle[1];
  if (!name.includes('(')) name = name.replace(/\)[\s.]*$/, '');
  name = MASKED_LETTERS.test(name)
    ? name.trimEnd()
    : name
        .replace(PURPOSE, '')
        .replace(TAIL, '')
        .replace(TRAILING, '')
        .replace(LOOSE, '')
        .replace(MEMO_BEHIND, '$1')
        .replace(TAIL, '')
        .replace(OF, '');
  // "KYIVSTAR +38067***4432": the beginning of what is masked.
  if (/^(?:[*•]|[xX]{2})/.test(text.slice(start + name.length, start + name.length + 2)))
    name = name.replace(/\s\+?\d+$/, '');
  const carrier = CARRIER.exec(name)?.[0].length ?? 0;
  start += carrier;
  name = name.slice(carrier);
  const prefix = BOOKING.exec(name)?.[0].length ?? 0;
  if (prefix > 0) {
    start += prefix;
    name = name.slice(prefix);
  }
  // "MUHAMMAD ASIF KHAN, Meezan Bank": the bank of the other account.
  const comma = name.search(/,\s/);
  if (comma > 1) {
    const next = start + comma + 2;
    const bank = reading.origin.banks.some((one) => one.start === next);
    const known = [...reading.labels, ...reading.verbs].some((one) => one.start === next);
    if (bank || known || /^(?:[A-Z]{2,4}$|[A-Z]{2}[xX*]{2}|T[CD][CD]?\s?[*xX\d])/.test(name.slice(comma + 2)))
      name = name.slice(0, comma).replace(TAIL, '');
  }
  const besides = besideBank(reading, { start, end: start + name.length });
  start = besides.start;
  name = text.slice(start, besides.end);
  // "Chase: JORDAN P KELLER": who signs.
  const signed = /^([^:]{2,24}):(?:\s(?=\p{L})|(?=[\u3040-\ud7a3]))/u.exec(name);
  if (signed) {
    start += signed[0].length;
    name = name.slice(signed[0].length);
  }
  const code = /^[A-Z]{3} (?=\p{Lu})/u.exec(name);
  const titled = reading.labels.find(
    (one) => one.means === 'party' && one.start === start && one.end - start < name.length,
  );
  const prose = /^(?:\p{Ll}{2,12} (?=\p{Lu}{2})|(?:Aapne|Aap ne|Apni|Tapaile|Tapai le) (?=\p{Lu}))/u.exec(
    name,
  );
  const isMoney = (word: string): boolean =>
    CURRENCIES.has(word) && reading.money.some(({ currency }) => currency?.means.choices.includes(word));
  const skip = prose
    ? prose[0].length
    : code && isMoney(name.slice(0, 3))
      ? 4
      : titled && /^\p{L}\p{Ll}/u.test(name) && /^ \p{Lu}/u.test(name.slice(titled.end - start))
        ? titled.end - start + 1
        : 0;
  start += skip;
  name = closed(text, start, name.slice(skip));
  if (name.length < 2 || !/\p{L}/u.test(name) || NOT_A_NAME.test(name) || CHANNEL.test(name))
    return undefined;
  return { start, end: start + name.length };
}

/** A quotation mark that belongs to the name: `OOO "MIR"`. */
function closed(text: string, start: number, name: string): string {
  const next = text.charAt(start + name.length);
  const opened = (name.match(/"/g)?.length ?? 0) % 2 === 1 && !name.startsWith('"');
  return opened && next === '"' ? name + next : name;
}

/** What a payment was made through: "@ Eft", "@ Smartapp". */
const CHANNEL =
  /^(?:eft|smart ?app|cellphone banking|(?:online|internet|mobile|telephone|app|ussd) banking|branch|atm|mobile app|banking app|fnb app|e-?channel)$/i;

/** Masked accounts, codes of many digits, links. */
const NOT_A_NAME =
  /^(?:(?:[Dd]irect [Dd]ebit|[Ss]tanding [Oo]rder|[Ff]aster [Pp]ayments?|[Bb]ank [Tt]ransfer|[Cc]ard [Pp]ayment|(?:[Oo]nline|[Mm]obile|[Ii]nternet)[ -][Bb]anking|(?:Apple|Google|Samsung) Pay|Dauerauftrag|Lastschrift)(?! \p{Lu})|(?:[Dd]ear|DEAR)\s.*|एटीएम|एटिएम|এটিএম|એટીએમ(?:થી)?|ஏடிஎம்|ఏటీఎం|ಎಟಿಎಂ|എടിഎം|ਏਟੀਐਮ|ଏଟିଏମ|[xX*]{2,}\d+|[xX*•]-?\d{3,}(?![\p{L}\d]).*|[A-Z]{2,5}\d{5,}[A-Z\d]*|(?=[A-Z\d.]*\d[A-Z\d.]*\d)[A-Z\d]{3,}(?:\.[A-Z\d]+)+|(?=(?:\w*\d){2})(?=\w*\d[A-Z])[A-Z\d]{9,}|(?=(?:\w*\d){5})[A-Z\d]{9,}|[\w.-]+\.\p{Ll}{2,4}\/\S*)$/u;
