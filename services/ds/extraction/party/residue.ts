import type { Money } from '../amount/money.ts';
import { CURRENCIES } from '../data/currencies.ts';
import type { Reading } from '../grammar.ts';
import { branchEnd, isFirmMark } from './branch.ts';
import { isCapitalPart } from './inside.ts';
import type { Stretch } from './stretch.ts';
import { tidy } from './tidy.ts';

const SEPARATOR = /[\n;()[\]|【】「」『』→➜⇒▶]|(?<![\s.]\p{Lu})\.\s|,\s|\/(?=[^A-Za-z]|$)|\s{3,}|\\n/gu;
const NO_NAME =
  /^(?:dear|hi|hello|your|you|sie|ihre?|vous|votre|voce|seu|su|tu|ваш\w*|web발신|уваж|пао|тел|tel|www|http|thank|please)(?![a-z])|^[ごおをにはがでとのもへ]|^[\u3041-\u3096ー]+(?![\u3041-\u3096ー\u4e00-\u9fff\u30a1-\u30fa])|^[a-z]{0,6}\d{6}|^\p{L}{3,5}\d{4}$|^(?:प्रिय|आप|तपा|यहाँ|आदरणीय|মান্যবর|প্রিয়|আপন|অনুগ্রহ|उपलब्ध|உங்கள்|தங்கள்|అయ్యా|మీ |ನಿಮ್ಮ|ತಮ್ಮ|നിങ്ങ|താങ്ക|ਤੁਹਾ|ତୁମ|ଆପଣ|ඔබ|તમાર|આપન|تمہار|آپ)|님|\*\d|\d\*|@|:\/\/|^\p{L}\*\p{L}{1,2}$|^\d+개월/iu;
const DOMAIN = /^(?=.*[a-z])[\w-]+\.[A-Za-z]{2,3}(?:\/|$)/;
/** Where a card was used, as card messages of the Far East print it in brackets. */
const ABROAD =
  /^(?:미국|일본|중국|대만|홍콩|마카오|싱가포르|베트남|태국|필리핀|인도네시아|말레이시아|영국|독일|프랑스|이탈리아|스페인|네덜란드|아일랜드|스웨덴|스위스|룩셈부르크|캐나다|호주|뉴질랜드|美国|美國|日本|韩国|韓國|台湾|台灣|香港|新加坡|泰国|泰國|英国|英國|アメリカ|中国|台湾)$/;
/** The short names by which Korean banks and card firms sign. */
const ISSUER =
  /^(?:농협|수협|신협|축협|국민|신한|우리|하나|기업|삼성|현대|롯데|비씨|씨티|카카오|토스)(?:카드|은행|체크)?$/;
const MAX_NAME = 40;
const MASKED_DIGITS = /(?:\+?\d[\d-]{1,11})?[*•·]+-?[*\d-]{0,16}\d\d|[xX]+\d{2,}|#+\d{4,}/g;
/** What is said to or of the owner, and no name. */
const ADDRESSED =
  /^(?:尊敬|[亲親]爱|[贵貴]户|[阁閣]下|[您你])|[您你]的|\s[您你]$|通知$|알림$|안내$|お知らせ$|^(?:nd|noi dung|dien giai|完了|成功|완료|零钱|零錢|余额|餘額)$/i;

const INSIDE_NAMES: ReadonlySet<string> = new Set(['card', 'wallet', 'party', 'contact', 'date']);

/** Structured messages name the shop without a preposition: it is what remains when all known parts are taken out. */
export function residueOf(reading: Reading, amount: Money): Stretch | undefined {
  const { text } = reading;
  const known = new Uint8Array(text.length);
  const take = (start: number, end: number): void => {
    known.fill(1, start, end);
  };
  // "PRE-PAGO" is one word.
  for (const { start, end } of reading.verbs)
    if (!/\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start)) && !isCapitalPart(reading, start, end))
      take(start, end);
  for (const { start, end, means } of reading.labels) {
    // "MIR" is a card in "MIR *1234" and a shop in "OOO MIR VKUSA".
    if (isCapitalPart(reading, start, end)) continue;
    if (!INSIDE_NAMES.has(means) || /^(?:\s?[*#xX:\d]|[\n;.,]|-\d{4})/.test(text.slice(end, end + 5)))
      take(start, end);
  }
  for (const { start, end, means } of reading.phrases) if (means !== 'promotion') take(start, end);
  for (const { start, end, means } of reading.places)
    if ((means === 'end' && end - start > 1 && !isUpper(text, start + 1)) || isLower(text, start))
      take(start, end);
  for (const { start, end } of reading.postpositions) if (isSmallWord(text, start)) take(start, end);
  for (const { start, end, means } of reading.places)
    if (means === 'end' && isSmallWord(text, start)) take(start, end);
  for (const { start, end } of reading.dates) take(start, end);
  for (const { start, end } of reading.times) take(start, end);
  for (const money of reading.money) if (money.currency || money === amount) take(money.start, money.end);
  for (const match of text.matchAll(MASKED_DIGITS)) take(match.index, match.index + match[0].length);
  let closing = -1;
  for (const match of text.matchAll(SEPARATOR)) {
    const { index } = match;
    if (match[0] === '(')
      closing = isFirmMark(text, index) ? index + 2 : (branchEnd(reading, index) ?? 0) - 1;
    if (closing < 0 || (match[0] !== '(' && index !== closing)) take(index, index + match[0].length);
  }
  let best: { stretch: Stretch; score: number } | undefined;
  for (let start = 0; start < text.length; start++) {
    if (known[start]) continue;
    let end = start;
    while (end < text.length && !known[end]) end++;
    const stretch = tidy(reading, start, end);
    const bank = stretch && isBank(reading, stretch);
    const score =
      !stretch || (bank && start < 3) ? 0 : worth(reading, stretch, amount) - (bank ? OWN_BANK : 0);
    if (stretch && score > 0 && (!best || score > best.score)) best = { stretch, score };
    start = end;
  }
  return best?.stretch;
}

/** A bank's name is usually that of the sender. */
const OWN_BANK = 60;
/** How far the head of a message reaches. */
const HEAD = 24;

function isBank({ origin, text }: Reading, { start, end }: Stretch): boolean {
  // "농협하나로마트" is a shop.
  return origin.banks.some(
    (bank) => bank.start < end && start < bank.end && !(bank.end < end && isDense(text, bank.end)),
  );
}

function isDense(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x2e80;
}

function isUpper(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(at));
}

function isLower(text: string, at: number): boolean {
  return /\p{Ll}/u.test(text.charAt(at));
}

/** A word of its own in a script that has blanks but no capitals: "से", "থেকে", "உங்கள்". */
function isSmallWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x900 && code < 0xe00 && !/[\p{L}\p{M}]/u.test(text.charAt(at - 1));
}

function worth(reading: Reading, { start, end }: Stretch, amount: Money): number {
  const { text } = reading;
  const name = text.slice(start, end);
  if (end - start > MAX_NAME || NO_NAME.test(name) || CURRENCIES.has(name)) return 0;
  if (DOMAIN.test(name) && text.slice(end).trim().length < 2) return 0;
  // "[Card]" and "Bank:" at the head name the sender.
  if ((start < HEAD && /[[【]/.test(text.charAt(start - 1))) || (start < 3 && text.charAt(end) === ':'))
    return 0;
  if (ABROAD.test(name) || ADDRESSED.test(name) || ISSUER.test(name)) return 0;
  // "삼성2286승인": the card of an issuer, with its word of movement.
  if (/\d{4}$/.test(name) && reading.verbs.some((verb) => verb.start === end)) return 0;
  // "Citi(1*9*)" names the card and its holder.
  if (/^\(\d?[\d*]+\*/.test(text.slice(end, end + 8))) return 0;
  // "from Smart a/c..008814": the product that the user's account is.
  if (/^\s(?:a\/c|acc|acct|account|card)\b[\s:]?[*xX.\d]{2}/i.test(text.slice(end, end + 12))) return 0;
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2 || letters < name.length / 3) return 0;
  // Shop names are written in capitals or in a script without case; lower-case leftovers are prose.
  if (/^\p{Ll}+(?!\p{L})/u.test(name)) return 0;
  const distance = start >= amount.end ? start - amount.end : (amount.start - end) * 1.5;
  return 100 - Math.min(distance, 90) + (letters > 3 ? 5 : 0);
}
