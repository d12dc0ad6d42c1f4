import type { Reading } from '../../grammar.ts';
import { endsAt } from '../../text/spans.ts';
import type { Stretch } from './stretch.ts';

/** "杨国福(科技园店)", "쿠팡(와우)": a branch in brackets glued to the name. */
const BRANCH =
  /^\((?=[^()]*[\u2e80-\ud7a3])[\p{L}\d·&. -]{1,12}(?:\)(?=$|[\s,。、】\])])|(?:[店点馆館城몰]|中心|[广廣]场|廣場)\))/u;
/** "(주)한빛", "(株)": the kind of firm, with its name right behind. */
const FIRM = /^\([주유재사株有]\)/;
const OF_NAME = /[\p{L}\d]/u;

/** Where the branch in brackets at `open` ends that belongs to the name before it; undefined where it says something else. */
export function branchEnd(reading: Reading, open: number): number | undefined {
  const { text, money, verbs, labels, phrases, places, dates, times, origin } = reading;
  const branch = BRANCH.exec(text.slice(open, open + 16));
  if (!branch || !OF_NAME.test(text.charAt(open - 1))) return undefined;
  if ([money, verbs, labels, dates, times].some((cues) => endsAt(cues, open))) return undefined;
  const end = open + branch[0].length;
  const known = [verbs, labels, phrases, places, origin.banks];
  return known.some((cues) => stand(cues, open, end)) ? undefined : end;
}

function stand(cues: readonly Stretch[], after: number, before: number): boolean {
  return cues.some(({ start, end }) => start > after && end < before);
}

/** Whether a bracket at `open` only says what kind of firm follows: "(주)한빛". */
export function isFirmMark(text: string, open: number): boolean {
  return text.charAt(open) === '(' && FIRM.test(text.slice(open, open + 3));
}
