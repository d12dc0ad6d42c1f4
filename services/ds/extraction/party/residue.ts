import type { Money } from '../amount/money.ts';
import { CURRENCIES } from '../data/currencies.ts';
import type { Reading } from '../grammar.ts';
import { isCapitalPart, type Stretch, tidy } from './name.ts';

const SEPARATOR = /[\n;()[\]|]|(?<![\s.]\p{Lu})\.\s|,\s|\/(?=[^A-Za-z]|$)|\s{3,}|\\n/gu;
const NO_NAME =
  /^(?:dear|hi|hello|your|you|sie|ihre?|vous|votre|voce|seu|su|tu|ваш\w*|web발신|уваж|пао|тел|tel|www|http|thank|please)(?![a-z])|^[\u3041-\u3096]|^[a-z]{0,6}\d{6}|^\p{L}{3,5}\d{4}$|^(?:प्रिय|आप|तपा|यहाँ|आदरणीय|মান্যবর|প্রিয়|আপন|অনুগ্রহ|उपलब्ध|உங்கள்|தங்கள்|అయ్యా|మీ |ನಿಮ್ಮ|ತಮ್ಮ|നിങ്ങ|താങ്ക|ਤੁਹਾ|ତୁମ|ଆପଣ|ඔබ|તમાર|આપન|تمہار|آپ)|님|\*\d|\d\*|@|:\/\/|^\p{L}\*\p{L}{1,2}$|^\d+개월/iu;
const DOMAIN = /^[\w-]+\.[a-z]{2,3}(?:\/|$)/i;
const MAX_NAME = 40;
const MASKED_DIGITS = /[*xX•·]+\d{2,}|#+\d{4,}/g;

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
  for (const match of text.matchAll(SEPARATOR)) take(match.index, match.index + match[0].length);
  let best: { stretch: Stretch; score: number } | undefined;
  for (let start = 0; start < text.length; start++) {
    if (known[start]) continue;
    let end = start;
    while (end < text.length && !known[end]) end++;
    const stretch = tidy(reading, start, end);
    const bank = stretch && isBank(reading, stretch);
    const score = !stretch || (bank && start < 3) ? 0 : worth(text, stretch, amount) - (bank ? OWN_BANK : 0);
    if (stretch && score > 0 && (!best || score > best.score)) best = { stretch, score };
    start = end;
  }
  return best?.stretch;
}

/** A bank's name is usually that of the sender. */
const OWN_BANK = 60;

function isBank({ origin }: Reading, { start, end }: Stretch): boolean {
  return origin.banks.some((bank) => bank.start < end && start < bank.end);
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

function worth(text: string, { start, end }: Stretch, amount: Money): number {
  const name = text.slice(start, end);
  if (end - start > MAX_NAME || NO_NAME.test(name) || CURRENCIES.has(name)) return 0;
  if (DOMAIN.test(name) && text.slice(end).trim().length < 2) return 0;
  // "[Card]" and "Bank:" at the head name the sender.
  if (text.charAt(start - 1) === '[' || (start < 3 && text.charAt(end) === ':')) return 0;
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
