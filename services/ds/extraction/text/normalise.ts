import type { Span } from '../types.ts';
import { asciiDigits, fold, foldAscii, isAscii, unmix } from './fold.ts';

/** Longest message that is read, in UTF-16 code units; the rest is ignored. */
export const MAX_LENGTH = 4096;

/** A message as the grammar reads it, with the way back to the text as it was submitted. */
export interface Normal {
  /** NFKC, without invisible characters, every digit ASCII. */
  readonly text: string;
  /** `text` in lower case without accents; the same length, so offsets agree. */
  readonly folded: string;
  /** Direction overrides or control characters: somebody wants the text to look other than it is. */
  readonly tampered: boolean;
  /** Maps a range of `text` to the range of the original that it was read from. */
  original(start: number, end: number): Span;
}

/** Soft hyphen, zero-width, bidi controls, BOM, variation selectors and Arabic tatweel and vowel marks. */
const INVISIBLE =
  /[\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\u064b-\u0652]|[\ufe00-\ufe0f]|\u034f/;
/** Marks over digits change nothing about them. */
const MARKED_DIGIT = /[\d.,](?:\p{M}|\u20e3)/u;
const MARKED = /^[\d.,](?:\p{M}|\u20e3|\ufe0f)+$/u;
/** Raised digits are footnotes or cents, never the next digits of a number. */
const RAISED = /^[\u2070-\u2079\u2080-\u2089\u00b9\u00b2\u00b3]$/;
const HAS_RAISED = /[\u2070-\u2079\u2080-\u2089\u00b9\u00b2\u00b3]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const TAMPERED = /[\u202d\u202e\0-\x08\x0b\x0c\x0e-\x1f]|\udb40[\udc00-\udc7f]/;
/** "249:00 kr". */
const COLON_OF_ORE = /(?<=\d):(?=\d\d ?kr)/gi;
const TATWEEL = '\u0640';
const CLUSTER = /[\ud800-\udbff][\udc00-\udfff]\p{M}{0,8}|[\s\S]\p{M}{0,8}/gu;

/** Reads a message into the form that every later stage works on. */
export function normalise(message: string): Normal {
  // Exports write a line break as two characters.
  const head = message.slice(0, MAX_LENGTH);
  const unbroken = head.includes('\\n') ? head.replaceAll('\\n', ' \n') : head;
  const capped = /\d:\d\d ?kr/i.test(unbroken) ? unbroken.replace(COLON_OF_ORE, ',') : unbroken;
  const tampered = TAMPERED.test(capped);
  if (isAscii(capped)) return { text: capped, folded: foldAscii(capped), tampered, original: identity };
  if (!INVISIBLE.test(capped) && !MARKED_DIGIT.test(capped) && capped.normalize('NFKC') === capped) {
    const text = asciiDigits(capped);
    return { text, folded: unmix(fold(text)), tampered, original: identity };
  }
  return rewrite(capped, tampered);
}

function identity(start: number, end: number): Span {
  return { start, end };
}

/** The stroke that joins a prefix to a word of another script: "بـSAR 45". */
function joins(message: string, cluster: string, next: number): boolean {
  if (cluster !== TATWEEL) return false;
  let at = next;
  while (INVISIBLE.test(message.charAt(at)) && message.charAt(at) !== TATWEEL) at++;
  return /[A-Za-z\d]/.test(message.charAt(at));
}

/** The slow path: rewrites cluster by cluster and remembers where each unit came from. */
function rewrite(message: string, tampered: boolean): Normal {
  const raised = HAS_RAISED.test(message);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const match of message.matchAll(CLUSTER)) {
    // One character can expand to eighteen: the cap holds for what is read, not only for what was sent.
    if (text.length >= MAX_LENGTH) break;
    const from = match.index;
    const to = from + match[0].length;
    const visible = Array.from(match[0])
      .filter((char) => !INVISIBLE.test(char))
      .join('');
    const plain = joins(message, match[0], to)
      ? ' '
      : raised && RAISED.test(visible)
        ? visible
        : MARKED.test(visible)
          ? visible.charAt(0)
          : asciiDigits(visible.normalize('NFKC'));
    for (let i = 0; i < plain.length; i++) {
      starts.push(from);
      ends.push(to);
    }
    text += plain;
  }
  const original = (start: number, end: number): Span => ({
    start: starts[start] ?? message.length,
    end: end > start ? (ends[end - 1] ?? message.length) : (starts[start] ?? message.length),
  });
  return { text, folded: unmix(fold(text)), tampered, original };
}
