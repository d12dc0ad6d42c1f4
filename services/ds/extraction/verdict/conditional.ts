import { CONDITIONS } from '../data/request-words.ts';
import type { Reading } from '../grammar.ts';
import { isLower, isUpper } from '../text/letters.ts';
import { anyOf } from '../text/pattern.ts';

const CONDITIONAL = new RegExp(String.raw`(?:^|[^\p{L}])(${anyOf(CONDITIONS)})[^\p{L}][^.!?।]{0,40}$`, 'iu');
const CAPITAL_WORD = /\p{Lu}{2,} $/u;

/** "If the payment failed, call …" is advice under a payment that did not fail; "presso ZALANDO SE rifiutato" is none. */
export function isConditional({ text, languages }: Reading, to: number): boolean {
  const before = text.slice(0, to);
  const found = CONDITIONAL.exec(before);
  if (!found?.[1]) return false;
  // "s'ha anul·lat", "ha rimborsato": only in Hungarian is it an "if".
  if (found[1].toLowerCase() === 'ha' && !languages.includes('hu')) return false;
  const at = found.index + found[0].indexOf(found[1]);
  return !(isUpper(text, at + 1) && CAPITAL_WORD.test(before.slice(0, at)) && isLower(text, to));
}
