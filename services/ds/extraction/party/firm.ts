import { NAMES } from '../data/names.ts';
import type { Reading } from '../grammar.ts';
import { isUncapital, isUpper } from '../text/letters.ts';
import { type Cue, lexicon } from '../text/lexicon.ts';
import { overlaps } from '../text/spans.ts';
import type { Stretch } from './name/stretch.ts';

/** A name that is looked for anywhere in a text is no number, and no shorter. */
const LETTERS = /(?:\p{L}.*){4}/u;

let find: ((folded: string) => readonly Cue<true>[]) | undefined;

/** The names that are no plain words too; read when a text is first looked through. */
function firmsIn(folded: string): readonly Cue<true>[] {
  find ??= lexicon([
    {
      means: true,
      words: Object.values(NAMES)
        .flatMap((names) => names.split(/[|=\n]/))
        .map((name) => name.trim())
        .filter((name) => LETTERS.test(name) && !name.startsWith('?'))
        .join(' | '),
    },
  ]);
  return find(folded);
}

/** A firm that everybody knows, wherever a text names it: for want of a name that anything introduces. */
export function knownFirm({ text, folded, origin, labels, verbs, phrases }: Reading): Stretch | undefined {
  const firms = firmsIn(folded).filter(
    ({ start, end }) =>
      (isUpper(text, start) || (isUncapital(text, start) && !/[a-z]/i.test(text.charAt(start)))) &&
      ![origin.banks, labels, verbs, phrases].some((cues) => overlaps(cues, start, end)),
  );
  const firm = firms.reduce<Stretch | undefined>(
    (longest, one) => (longest && longest.end - longest.start >= one.end - one.start ? longest : one),
    undefined,
  );
  // "Kroger Fuel Center Dayton OH: $41.09 was charged": who writes, whole.
  const head = firm?.start === 0 ? HEAD.exec(text)?.[1] : undefined;
  return head && firm && head.length > firm.end ? { start: 0, end: head.length } : firm;
}

const HEAD = /^([\p{L}\d'’&.-]+(?: (?:\p{Lu}|\d|de |do |da |del |&)[\p{L}\d'’&.-]*){1,5}): /u;
