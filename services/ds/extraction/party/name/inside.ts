import { PARTICLES } from '../../data/particles.ts';
import type { Reading } from '../../grammar.ts';
import { setOf } from '../../text/pattern.ts';
import type { Stretch } from './stretch.ts';

const particles = setOf(PARTICLES);
/** The preposition in "FIRMA SP. Z O.O.". */
const LEGAL_FORM = /^z\s?o\./i;
const CAPITAL_BEFORE = /\p{Lu}\.?\s$/u;
const VALUE_AFTER = /^\s?[:\d*#;]|^\s?[.,-]\s?[\d*#]|^$/;
const PROSE = /\p{Ll}{3}/u;

/** Whether a word, in small letters, joins the parts of a name: "de", "bin", "of". */
export function isParticle(word: string): boolean {
  return particles.has(word);
}

/** "JOSE A DA SILVA", "PAK N SAVE": in a text of small letters, a word in capitals after one that is no word of the grammar. */
export function isCapitalPart(reading: Reading, start: number, end: number): boolean {
  const { text } = reading;
  if (text.charAt(start) !== text.charAt(start).toUpperCase()) return false;
  const word = text.slice(start, end);
  if (word !== word.toUpperCase() || word === word.toLowerCase()) return false;
  if (!CAPITAL_BEFORE.test(text.slice(Math.max(0, start - 3), start))) return false;
  if (VALUE_AFTER.test(text.slice(end, end + 4)) || isBeforeSum(reading, end) || !PROSE.test(text))
    return false;
  const { verbs, labels, phrases, places } = reading;
  return !(
    followsWord(text, verbs, start) ||
    followsWord(text, labels, start) ||
    followsWord(text, phrases, start) ||
    followsWord(text, places, start)
  );
}

function isBeforeSum({ money }: Reading, end: number): boolean {
  for (const one of money) if (one.currency && one.start >= end && one.start - end < 3) return true;
  return false;
}

/** Whether one of the cues, and no particle of a name, stands right before. */
function followsWord(text: string, cues: readonly Stretch[], at: number): boolean {
  for (const { start, end } of cues)
    if (end <= at && at - end <= 1 && start < at && end - start > 1)
      if (!isParticle(text.slice(start, end).toLowerCase())) return true;
  return false;
}

/** The name Ali, which folds to the preposition "on"; before a word of the grammar it is the preposition, as Egypt writes it. */
export function isAli({ text, labels, verbs }: Reading, start: number, end: number): boolean {
  if (text.charAt(start) !== 'ع' || text.slice(start, end) !== 'علي') return false;
  return !labels.some((one) => one.start === end + 1) && !verbs.some((one) => one.start === end + 1);
}

/** "RAJU PAN SHOP": a word in capitals between others is part of the name, whatever it means elsewhere. */
export function isBetweenCapitals(text: string, from: number, start: number): boolean {
  return (
    /\p{Lu}{2} $/u.test(text.slice(from, start)) &&
    /^\p{Lu}{2,} \p{Lu}{2}/u.test(text.slice(start, start + 16))
  );
}

/** "Mall of Emirates": a particle between capitalised words, the first of them at or after `from`. */
export function isJoining(text: string, from: number, start: number, end: number): boolean {
  return (
    isParticle(text.slice(start, end)) &&
    /^ \p{Lu}/u.test(text.slice(end, end + 2)) &&
    /\p{Lu}\S* $/u.test(text.slice(from, start))
  );
}

/** The letter of a legal form, or that after the mark of an abbreviation: "Z O.O.", בע"מ. */
export function isOfAbbreviation(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) === '"' && /\p{L}/u.test(text.charAt(start - 2))) return true;
  return end - start === 1 && LEGAL_FORM.test(text.slice(start, start + 5));
}
