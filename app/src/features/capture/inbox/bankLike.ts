import { accountWords, codeWords, currencies, moneyWords, movement } from './bankWords.ts';

/** A text and who sent it, as far as that is known. */
export interface Sent {
  sender: string;
  text: string;
}

/**
 * What a text looks like, judged on the device: `bank` tells of money on an account; `code` carries a one-time code; `note` is
 * the user's own line with a number in it; `other` is none of these.
 */
export type Look = 'bank' | 'code' | 'note' | 'other';

const NOTE_LENGTH = 120;

/** Judges a text before anything of it leaves the device. What is in doubt is `other`. */
export function lookOf({ sender, text }: Sent): Look {
  if (hasCode(text)) return 'code';
  const kind = senderLook(sender);
  const tells = hasMoney(text) && begins(movementWord, text);
  if (tells && kind !== 'phone' && (kind !== 'name' || begins(accountWord, text) || MASKED.test(text)))
    return 'bank';
  if (kind === 'none' && DIGIT.test(text) && text.length <= NOTE_LENGTH && !/https?:\/\//i.test(text))
    return 'note';
  return 'other';
}

/** Whether a message may leave the device by itself: what is in doubt stays. */
export function bankLike(sent: Sent): boolean {
  return lookOf(sent) === 'bank';
}

/** How a text that the user typed or pasted is to be read: as a bank's message, or as the user's own words. */
export function kindOf(text: string): 'MESSAGE_KIND_SMS' | 'MESSAGE_KIND_NOTE' {
  const look = lookOf({ sender: '', text });
  const formal = begins(accountWord, text) || MASKED.test(text) || text.length > NOTE_LENGTH;
  return look === 'code' || (look === 'bank' && formal) ? 'MESSAGE_KIND_SMS' : 'MESSAGE_KIND_NOTE';
}

const DIGIT = /\p{Nd}/u;
/** A masked number of an account or card: "*1234", "XX1234", "...1234". */
const MASKED = /(?<!\p{L})(?:[*•]+|x{2,}|\.{2,})-?\d{2,6}(?!\d)/iu;
const CODE = /(?<!\p{Nd})(?:\p{Nd}{4,8}|\p{Nd}{3}[- ]\p{Nd}{3})(?!\p{Nd})/u;

/** Finds these words, or with `whole` false also those that begin so. */
function wordsOf(words: readonly string[], whole = true): RegExp {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  // Scripts without spaces between words: nothing is asked of what stands before.
  return new RegExp(
    `(?:^|[^\\p{L}]|(?<=[\\p{Script=Han}\\p{Script=Thai}\\p{Script=Hangul}\\p{Script=Hiragana}]))(?:${escaped.join('|')})${whole ? WORD_END : ''}`,
    'iu',
  );
}

const WORD_END = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Devanagari}])';
const movementWord = wordsOf(movement, false);
const accountWord = wordsOf(accountWords);
const codeWord = wordsOf(codeWords);

const NUMBER = "\\p{Nd}[\\p{Nd}.,٫٬'’\\u00a0\\u202f ]*";
const SIGN = `(?:\\p{Sc}|(?<!\\p{L})(?:${[...currencies.split(' '), ...moneyWords].map((word) => word.replace(/\./g, '\\.')).join('|')})(?!\\p{L})\\.?)`;
const MONEY = new RegExp(`${SIGN}\\s*[:=-]?\\s*[-+]?${NUMBER}|${NUMBER}\\s*${SIGN}`, 'iu');

function hasMoney(text: string): boolean {
  return MONEY.test(text);
}

/** Also a code for a payment is a code: it stays where it is. */
function hasCode(text: string): boolean {
  return begins(codeWord, text) && CODE.test(text) && !begins(MOVED, text);
}

/** Said only of what has happened: "your verified card was debited" is no code. */
const MOVED = wordsOf([
  'debited',
  'credited',
  'spent',
  'withdrawn',
  'списано',
  'списаны',
  'зачислено',
  'abgebucht',
]);

function begins(words: RegExp, text: string): boolean {
  return words.test(text);
}

/**
 * `id` is what a company sends under (at most eleven characters, in capitals or with digits), `short` a short code,
 * `phone` a number that may be anybody's, `name` whatever else.
 */
function senderLook(sender: string): 'none' | 'id' | 'short' | 'phone' | 'name' {
  const trimmed = sender.trim();
  if (trimmed === '') return 'none';
  const digits = trimmed.replace(/[\s()+.-]/g, '');
  if (/^\d+$/.test(digits)) return digits.length <= 6 && !trimmed.startsWith('+') ? 'short' : 'phone';
  if (/bank|card|pay|wallet|банк|بنك|مصرف|बैंक/iu.test(trimmed)) return 'id';
  return trimmed.length <= 11 && !/\p{Ll}/u.test(trimmed) && /[A-Z]/.test(trimmed) ? 'id' : 'name';
}
