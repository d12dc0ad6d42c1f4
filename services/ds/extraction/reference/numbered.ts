import { NUMBERED, NUMBERED_BEHIND, NUMBERED_OTHERS } from '../data/document-words.ts';
import { quoted, type Reading } from '../grammar.ts';
import { latest } from '../text/latest.ts';
import { type Cue, lexicon } from '../text/lexicon.ts';
import { overlaps } from '../text/spans.ts';
import type { Field } from '../types.ts';
import { isHolder } from '../words/language.ts';

/** What a number is worth that a word for numbers or papers names, whatever it means: nothing else follows from it. */
const OF_SENTENCE = 0.6;

/** Words for numbers, codes and papers in a folded text, and those for what has other numbers. */
export const wordsForNumbers = latest(
  lexicon<'number' | 'other' | 'behind'>([
    { means: 'number', words: NUMBERED },
    { means: 'other', words: NUMBERED_OTHERS },
    { means: 'behind', words: NUMBERED_BEHIND },
  ]),
);

/** Behind its word, or two more: "Folio de pago 90217733", "reference number mo ay 5031882746610". */
const CODE_BEHIND =
  /(?:[\s.:]{1,2}\p{L}[\p{L}\p{M}'’]{0,16}(?=[\s.:#])){0,2}[#°º:.\s]{0,3}(?<![A-Za-z\d])((?=[A-Za-z\d/_.-]*\d)[A-Z\d](?:[A-Z\d]|[-/_.](?=[A-Za-z]?\d|[A-Z])){4,30}|[\da-f]{8})(?=[.,;|):]?(?:\s|$))/uy;
/** "… Wallet balance: USD 58.11. #WM88120446". */
const HASHED = /(?:^|[.;,\n]\s?|\p{L}\s)#((?=[A-Z\d]*\d{4})(?!\d*XX)[A-Z\d]{8,20})(?=[.,;]?(?:\s|$))/u;
/** Where a sentence, a field or a line begins, and up to two words of it. */
const OPENS = /(?:^|[.;,|։।。\n]\s?|\s{2,}|\s[-–]\s)(?:\p{L}[\p{L}\p{M}'’]{0,16}[\s.:]{1,2}){0,2}$/u;
/** In letters, what is looked at before a word. */
const BEFORE = 40;
/** In the middle of a sentence only a long number is one for sure. */
const LONG = /^(?=.*\d{4}).{8,}$/;
/** Right before a word that stands behind its number. */
const BEFORE_WORD = /(?<![\p{L}\d*.,-])(\d{6,20}|[A-Z]{1,4}-?\d{5,16}) $/u;
const DIGITS = /^\d+$/;
const FEWEST_DIGITS = 6;
/** "111-331-331", "0800123456": a telephone. */
const PHONE = /^(?:\d{3,4}(?:-\d{3,4}){1,3}|[018]800\d{4,})$/;
const MASKED = /XX|^\d{1,4}[/-]\d{1,2}[/-]\d/;
/** "e-receipt: RM17.00": no number of it. */
export const SUM = /^[A-Z]{0,3}\d[\d,]*(?:\.\d{2,3})+[A-Z]{0,3}$/;

/** "Nro 77184410.", "Code: T_7QXB41LMNA", "402218853 számú rendelésed": a number beside a word for one, where nothing better is known. */
export function numbered(reading: Reading): Field<string> | undefined {
  const { text, folded } = reading;
  const cues = wordsForNumbers(folded);
  for (const { means, start, end } of cues) {
    const before =
      means === 'behind' ? BEFORE_WORD.exec(text.slice(Math.max(0, start - BEFORE), start)) : null;
    if (before?.[1] && !isAccount(reading, end))
      return quoted(reading, start - before[1].length - 1, before[1], OF_SENTENCE);
  }
  const found = cues.flatMap((cue) => (cue.means === 'number' ? (codeBehind(reading, cue, cues) ?? []) : []));
  const hashed = found.length === 0 && text.includes('#') ? HASHED.exec(text)?.[1] : undefined;
  if (hashed) return quoted(reading, text.indexOf(`#${hashed}`) + 1, hashed, OF_SENTENCE);
  const best = found.find(({ isOpening }) => isOpening) ?? found.find(({ code }) => LONG.test(code));
  return best && quoted(reading, best.start, best.code, OF_SENTENCE);
}

/** "6299812 no'lu hesabınız". */
function isAccount({ labels }: Reading, at: number): boolean {
  return labels.some(({ means, start }) => isHolder(means) && start >= at && start - at < 4);
}

interface Code {
  readonly start: number;
  readonly code: string;
  /** Whether its words begin a sentence, a field or a line. */
  readonly isOpening: boolean;
}

function codeBehind(reading: Reading, cue: Cue<unknown>, cues: readonly Cue<unknown>[]): Code | undefined {
  const { text, dates, times, labels } = reading;
  CODE_BEHIND.lastIndex = cue.end;
  const found = CODE_BEHIND.exec(text);
  const code = found?.[1];
  if (!found || code === undefined) return undefined;
  const end = cue.end + found[0].length;
  const start = end - code.length;
  if (overlaps(dates, start, end) || overlaps(times, start, end)) return undefined;
  if (MASKED.test(code) || PHONE.test(code) || SUM.test(code)) return undefined;
  if (DIGITS.test(code) && code.length < FEWEST_DIGITS) return undefined;
  const before = OPENS.exec(text.slice(Math.max(0, cue.start - BEFORE), cue.start));
  const from = cue.start - (before?.[0].length ?? 0);
  // "Client no. 4410227", "Tel. 0800123456": a word says what else it is.
  const isOther =
    cues.some(({ means, start: at }) => means === 'other' && at >= from && at < start) ||
    labels.some(
      (label) =>
        label.start < start &&
        label.end > from &&
        label.means !== 'reference' &&
        label.means !== 'document' &&
        label.means !== 'party',
    );
  return isOther ? undefined : { start, code, isOpening: before !== null };
}
