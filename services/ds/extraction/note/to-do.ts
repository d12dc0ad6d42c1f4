import { phrasesOf } from '../data/note-phrases.ts';
import { latest } from '../text/latest.ts';
import { type Cue, lexicon } from '../text/lexicon.ts';

/** What says that something was paid, or has come in. */
export const paidIn = latest(lexicon([{ means: true, words: phrasesOf('done') }]));

const toDoIn = latest(
  lexicon([
    { means: 'to do' as const, words: phrasesOf('toDo') },
    { means: 'to do' as const, words: phrasesOf('infinitives') },
  ]),
);
const AROUND = /^[\s.,;:!¡¿"'*•()-]*$/u;

/** Whether nothing but signs stands before. */
export function opens(folded: string, { start }: Pick<Cue<unknown>, 'start'>): boolean {
  return start < 8 && AROUND.test(folded.slice(0, start));
}

/** Whether nothing but signs stands behind. */
function closes(folded: string, { end }: Pick<Cue<unknown>, 'end'>): boolean {
  return folded.length - end < 8 && AROUND.test(folded.slice(end));
}

/** Right before a number, with a word for it at most: "weight 78", "password: 4821", "budget for june". */
const NUMBER_NEXT = /^\s?(?:(?:is|was|of|for|no|nr)\s|[:=#-]\s?)?\p{Sc}?\d|^\s?:/u;
/** Words, or signs of a script without blanks. */
const SEVERAL =
  /[\p{L}\p{M}][\s'-]\p{L}|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]{2}/u;

/** Whether the number that a cue is about stands right behind it. */
export function isBeforeNumber(folded: string, { end }: Pick<Cue<unknown>, 'end'>): boolean {
  return NUMBER_NEXT.test(folded.slice(end));
}

/** Whether a cue means what it says: a word alone may begin the name of a thing, as in "street food 6". */
export function isPlain(folded: string, cue: Pick<Cue<unknown>, 'start' | 'end'>): boolean {
  return SEVERAL.test(folded.slice(cue.start, cue.end)) || isBeforeNumber(folded, cue);
}

/** "buy milk, 12 eggs", "nog 15 euro aan tom betalen": what opens or closes a note and asks for something to be done. */
export function toDoAround(folded: string): Cue<'to do'> | undefined {
  const cues = toDoIn(folded);
  return cues.find((cue) => opens(folded, cue)) ?? cues.findLast((cue) => closes(folded, cue));
}
