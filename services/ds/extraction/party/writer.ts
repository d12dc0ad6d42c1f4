import { brandOf } from '../category/category.ts';
import { ADDRESSES, SALUTATIONS } from '../data/no-names.ts';
import { THANKS, THANKS_WITHIN, WISHES, WISHES_BEFORE } from '../data/own-words.ts';
import { VALEDICTIONS } from '../data/valedictions.ts';
import type { Reading } from '../grammar.ts';
import { latest } from '../text/latest.ts';
import { lexicon } from '../text/lexicon.ts';
import { anyOf } from '../text/pattern.ts';
import { isHolder } from '../words/language.ts';
import type { Candidate } from './candidate.ts';
import { isKnown, isOverCue } from './known.ts';
import { tidy } from './name/tidy.ts';

/** Less than a name that a preposition introduces, more than one that is left over. */
const SCORE = 3.8;

const THANK = `(?:${anyOf(THANKS)}|${anyOf(THANKS_WITHIN)})`;
const WORD = String.raw`(?:[^\s.!?:,]|\.(?=\S)){1,24}`;
/** A name of up to four words, none of them in small letters but of a brand that stands alone. */
const NAME = String.raw`((?=[\p{Lu}\p{Lo}\d]|\p{Ll}{1,2}\p{Lu})${WORD}(?:\s(?=[\p{Lu}\p{Lo}&])${WORD}){0,3})`;
/** "Free vous remercie", "Vietjet Air kính chúc". */
const WISHING = new RegExp(String.raw`(?:^|[.!]\s)${NAME}\s${anyOf(WISHES)}(?!\p{L})`, 'u');
/** "God resa önskar SJ!". */
const WISHED = new RegExp(String.raw`\s${anyOf(WISHES_BEFORE)}\s${NAME}[.!]?\s*$`, 'u');
/** The town behind it. */
const PLACE = String.raw`(?:[,،]\s[^.!?\n,]{2,24}){0,2}`;
/** Where a message names whoever writes it. */
const WRITERS = [
  // "CFE: …", "【中国电信】…".
  new RegExp(String.raw`^(?:【([^】]{2,20})】|${NAME}\s?:\s)`, 'u'),
  // "Grazie, iliad", "Thank you - Thornbury".
  new RegExp(
    String.raw`${THANK}(?:[^.!?\n,:–-]{0,10}[,–-]\s?)([^\s.!?:,]{2,24}(?:\s[^\s.!?:,]{2,24}){0,2})[.!]?\s*$`,
    'iu',
  ),
  WISHING,
  WISHED,
  // "… Thank you. Tata Power-DDL".
  new RegExp(String.raw`(?:[.!।]\s+|\s[-–—]\s?|\n)${NAME}${PLACE}[.!]?\s*$`, 'u'),
];
const HEADINGS = [
  new RegExp(String.raw`^(?:【([^】]{2,24})】|${NAME}\s?(?:[:：]|\s[–—-])\s)`, 'u'),
  // "… Nova Cinemas".
  new RegExp(String.raw`(?:[.!।]\s+|\s[-–—]\s?)(?=\p{Lu})${NAME}${PLACE}[.!]?\s*$`, 'u'),
  WISHING,
  WISHED,
];
const THANKED = new RegExp(THANK, 'iu');
/** "Gracias por usar kolbi.", "Obrigado por viajar com a 99!": what a thanking sentence ends with. */
const THANKED_FOR = new RegExp(
  String.raw`^[^.!?\n,:\d]{3,40}?\s[«“\x22]?(?:${NAME}|(\p{Ll}{3,}))[»”\x22]?(?=[.!,\n]|\s?\p{Extended_Pictographic}|$)`,
  'u',
);
const HEADING_SCORE = 1.9;
/** "Warm wishes, ⏎ Nell ⏎ Bramble & Fig, The Old Dairy": what a letter closes with, and what leads on to its signature. */
const closings = latest(lexicon([{ means: true, words: VALEDICTIONS }]));
const OPENS_LINE = /(?:^|[.!?,]\s*|\n\s*)$/;
const LEADS_ON = /^[\s,.!:]*/;
/** A name on its own, up to where it is. */
const SIGNATURE = /^[\p{Lu}\p{Lo}\d„"«][^\n,;·|]{1,44}/u;
/** Who is greeted, and how a message is headed. */
export const GREETED = new RegExp(
  String.raw`^(?:${anyOf(ADDRESSES)}|${anyOf(SALUTATIONS)}|good news|freemsg|alert|aviso|info|note)(?!\p{Ll})`,
  'iu',
);
const THANKING = new RegExp(`^${THANK}`, 'iu');

/** Whoever thanks for a payment was paid: no bank, but who writes. */
export function biller(reading: Reading): Candidate | undefined {
  return signer(reading) ?? named(reading, WRITERS, SCORE);
}

/** "EasyPark: your parking has ended": whoever heads a message that shows no account and no balance took the money themselves. */
export function heading(reading: Reading): Candidate | undefined {
  if (showsAccount(reading)) return undefined;
  return named(reading, HEADINGS, HEADING_SCORE) ?? signer(reading) ?? thanking(reading);
}

function thanking(reading: Reading): Candidate | undefined {
  const { text, languages } = reading;
  const thanks = THANKED.exec(text);
  // German writes every noun with a capital.
  if (!thanks || languages[0] === 'de') return undefined;
  const from = thanks.index + thanks[0].length;
  const found = THANKED_FOR.exec(text.slice(from));
  const name = found?.[1] ?? found?.[2];
  const isName = found?.[1] !== undefined || brandOf(name ?? '') !== undefined;
  return found && name && isName
    ? candidateAt(reading, from + found[0].lastIndexOf(name), name, HEADING_SCORE)
    : undefined;
}

/** Whoever signs a letter; the firm, where a person does so for it. */
function signer(reading: Reading): Candidate | undefined {
  const { text, folded } = reading;
  const closing = closings(folded).findLast(({ start }) =>
    OPENS_LINE.test(text.slice(Math.max(0, start - 3), start)),
  );
  if (!closing) return undefined;
  let at = closing.end + (LEADS_ON.exec(text.slice(closing.end))?.[0].length ?? 0);
  for (const line of text.slice(at).split('\n', 3)) {
    const name = SIGNATURE.exec(line.trim())?.[0].replace(/[.!\s]+$/, '');
    const from = name === undefined ? -1 : text.indexOf(name, at);
    at += line.length + 1;
    if (name === undefined) continue;
    // "Nell", and the next line says for whom.
    if (!name.includes(' ') && at < text.length) continue;
    return candidateAt(reading, from, name, SCORE);
  }
  return undefined;
}

function named(reading: Reading, writers: readonly RegExp[], score: number): Candidate | undefined {
  for (const writer of writers) {
    const found = writer.exec(reading.text);
    const name = found?.slice(1).find((group) => group !== undefined);
    const candidate =
      found && name && candidateAt(reading, found.index + found[0].lastIndexOf(name), name, score);
    if (candidate) return candidate;
  }
  return undefined;
}

function showsAccount({ labels, origin }: Reading): boolean {
  return (
    origin.banks.length > 0 ||
    labels.some(
      ({ means }) => means === 'balance' || means === 'limit' || (isHolder(means) && means !== 'card'),
    )
  );
}

function candidateAt(reading: Reading, from: number, name: string, score: number): Candidate | undefined {
  const to = from + name.length;
  const closes = closings(reading.folded).some(({ start, end }) => start === from && end === to);
  if (closes || GREETED.test(name) || THANKING.test(name) || isOverCue(reading, from, to)) return undefined;
  const stretch = tidy(reading, from, to);
  return stretch && !isKnown(reading, stretch) ? { stretch, score } : undefined;
}
