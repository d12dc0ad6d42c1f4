import { phrasesOf } from '../data/note-phrases.ts';
import { PAID } from '../data/note-unmoved.ts';
import { latest } from '../text/latest.ts';
import { type Cue, lexicon } from '../text/lexicon.ts';

/** What says that something was paid, or has come in. */
export const paidIn = latest(
  lexicon([
    { means: true, words: PAID },
    { means: true, words: phrasesOf('done') },
  ]),
);

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

/** "buy milk, 12 eggs", "nog 15 euro aan tom betalen": what opens or closes a note and asks for something to be done. */
export function toDoAround(folded: string): Cue<'to do'> | undefined {
  const cues = toDoIn(folded);
  return cues.find((cue) => opens(folded, cue)) ?? cues.findLast((cue) => closes(folded, cue));
}
