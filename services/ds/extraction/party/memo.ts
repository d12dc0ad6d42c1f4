import { MEMO_LABELS, MEMO_LABELS_OTHER, NARRATION_LABELS } from '../data/memo-words.ts';
import type { Reading } from '../grammar.ts';
import { anyOf } from '../text/pattern.ts';

const MEMO = new RegExp(String.raw`^(?:${anyOf(MEMO_LABELS)}\b|${anyOf(MEMO_LABELS_OTHER)}(?!\p{L}))`, 'u');
const NARRATION = new RegExp(String.raw`^${anyOf(NARRATION_LABELS)}\b`);

/** Whether a label, folded and with the character behind it, tells what a payment was for: no party, unless nothing else is there. */
export function isMemo(label: string): boolean {
  return MEMO.test(label);
}

/** Whether it tells what the bank or the payer wrote: a name, where nothing introduces one. */
export function isNarration(label: string): boolean {
  return NARRATION.test(label);
}

const COLON = /^\s?[:：]/;
const FIELD_END = /[\n;|]|[.!?]\s/;

/** "Mensaje: alcapurrias en Piñones": whether the payer wrote what stands there. */
export function isInMemo({ text, folded, labels }: Reading, at: number): boolean {
  return labels.some(
    ({ means, start, end }) =>
      means === 'party' &&
      end < at &&
      COLON.test(text.slice(end, end + 2)) &&
      isMemo(folded.slice(start, end + 1)) &&
      !FIELD_END.test(text.slice(end, at)),
  );
}
