import { foldForm } from '../text/fold.ts';

/** Separators, joining marks that vanish, and letters or digits, by code unit. */
const BREAK = 0;
const SILENT = 1;
const PART = 2;
/** A unit that is a word of its own, as scripts without blanks are written. */
const ALONE = 3;
const CLASS = new Uint8Array(0x10000);
for (let code = 0; code < CLASS.length; code++) CLASS[code] = classify(code);

function classify(code: number): number {
  // Apostrophes, accents and Arabic vowel signs come and go between one writing of a name and the next.
  if (code === 0x27 || code === 0x60 || code === 0x2019 || code === 0xb4 || code === 0x640) return SILENT;
  if ((code >= 0x300 && code < 0x370) || (code >= 0x64b && code < 0x660)) return SILENT;
  if (
    (code >= 0x3040 && code < 0xa000) ||
    (code >= 0xac00 && code < 0xd7b0) ||
    (code >= 0xe00 && code < 0xe80)
  )
    return ALONE;
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code)) ? PART : BREAK;
}

/** A name without its blanks and signs, and where its words start and end in what is left. */
export interface Key {
  readonly text: string;
  /** Offsets into `text`, ascending, the first 0 and the last its length. */
  readonly bounds: readonly number[];
}

/** Ends a word; "&" and the word that it stands for are left out, as half of all terminals do. */
function closed(text: string, bounds: number[]): string {
  const last = bounds[bounds.length - 1] ?? 0;
  if (text.length === last) return text;
  if (text.length - last === 3 && text.endsWith('and')) return text.slice(0, last);
  bounds.push(text.length);
  return text;
}

/** The form in which names are compared: `Marks & Spencer` and `MARKS AND SPENCER` are both `marksspencer`. */
export function keyOf(name: string): Key {
  const folded = foldForm(name);
  const bounds = [0];
  let text = '';
  let from = 0;
  let previous = BREAK;
  for (let i = 0; i <= folded.length; i++) {
    const kind = i < folded.length ? (CLASS[folded.charCodeAt(i)] ?? BREAK) : BREAK;
    if (kind === PART && previous === PART) continue;
    if (previous === PART) text += folded.slice(from, i);
    if (kind === PART) {
      if (previous === ALONE) text = closed(text, bounds);
      from = i;
    } else if (kind === ALONE) {
      text = closed(text, bounds) + folded.charAt(i);
    } else if (kind === BREAK) text = closed(text, bounds);
    // A silent mark joins what stands on its two sides.
    previous = kind === SILENT && previous === PART ? SILENT : kind;
  }
  return { text, bounds };
}

/** The key of a name in ASCII, without looking at its words; of any other name a stretch of its key. */
export function plainKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** The words of a key, in order. */
export function wordsOf({ text, bounds }: Key): string[] {
  const words: string[] = [];
  for (let i = 1; i < bounds.length; i++) words.push(text.slice(bounds[i - 1], bounds[i]));
  return words;
}
