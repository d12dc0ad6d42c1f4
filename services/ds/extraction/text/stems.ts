/** Scripts whose words are not set apart by blanks. */
const DENSE = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]/;
const WORD = /[\p{L}\p{M}]+|\d+|[!?]/gu;
const NUMBER = /^\d/;
/** Endings begin behind so many letters in most languages. */
const STEM = 6;

/**
 * The words of a folded text, each once: cut to six letters, every number as 0, and in pairs of signs where a script
 * sets no words apart.
 */
export function stemsOf(folded: string): Set<string> {
  const stems = new Set<string>();
  for (const word of folded.match(WORD) ?? []) {
    if (NUMBER.test(word)) stems.add('0');
    else if (word.length === 1 || !DENSE.test(word)) stems.add(word.slice(0, STEM));
    else for (let at = 0; at + 1 < word.length; at++) stems.add(word.slice(at, at + 2));
  }
  return stems;
}
