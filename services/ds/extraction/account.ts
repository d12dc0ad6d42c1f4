import type { Reading } from './grammar.ts';
import type { Account, Direction, Field } from './types.ts';

/** A run with a mask in it: `XX1234`, `4232***0581`, `*1023`, `#6277`, `4042 XXXX XXXX 9707`. */
const MASKED = /(?:[xX•*#]|\d(?=[\d.-]{0,8}[xX•*#]))(?:[\dxX•*#=.-]|\s(?=[xX*]{3,4})|(?<=[xX*#])\s(?=\d))*/g;
const VISIBLE_TAIL = /[xX•*#][-.\s]*(\d[\d=]{1,11})[-.]*$/;
/** `4.4998`: the card's first digit and its last four. */
const DOTTED = /(?<![\d.,])\d\.(\d{4})(?![\d.,])/g;
const BRAND_GLUED = /\b(?:VISA|MIR|ECMC|MC|Card|MAESTRO|ac|a\/c)[\s.:#]{0,2}(\d{4,6})(?![\dxX*•#.])/gi;
const PLAIN_AFTER_LABEL =
  /^[\s:.#=\-"']{0,4}(?:(?:no|number|num|ending|end|in|with|numarali|terminada|terminato|terminant|final|en|par|por|con|nr|endet|auf|رقم|المنتهية|ب|n|namba)[\s.:#°º-]{1,2}){0,4}(?:[a-z]{2,3}(?=\d))?(\d{3,20})(?![\dxX*•#,:]|\.\d)/i;
/** An account reached by these words is the other party's, depending on which way the money went. */
const OTHERS_SIDE: Readonly<Record<Direction, RegExp>> = {
  debit:
    /(?:\bto|kwenda|towards|credited to|and|vers|на карту|на счет|na kartu|na schet|favor|linked to|для|получатель)\b(?! your)[^\n;.]{0,28}$/i,
  credit: /(?:\bfrom|\bby|as neft|sender|kutoka|linked to|от|со счета)\b(?! your)[^\n;.]{0,28}$/i,
};
/** The user's own side, named after the other one: "to X A/c *11 from your A/c *22". */
const OWN_SIDE: Readonly<Record<Direction, RegExp>> = {
  debit: /\b(?:from|using|your|со счета|с карты|s karty)\b[^\n;]{0,14}$/i,
  credit: /\b(?:in|into|to|your|на карту|на счет)\b[^\n;]{0,14}$/i,
};

interface Found {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly score: number;
}

function fromMasks(reading: Reading, direction: Direction): Found[] {
  const found: Found[] = [];
  for (const pattern of [MASKED, BRAND_GLUED, DOTTED]) {
    for (const match of reading.text.matchAll(pattern)) {
      const tail = pattern === MASKED ? VISIBLE_TAIL.exec(match[0]) : match;
      if (!tail?.[1] || isLetterX(reading.text, match)) continue;
      const digits = tail[1];
      const end =
        match.index +
        (pattern === MASKED ? tail.index + tail[0].lastIndexOf(digits) + digits.length : match[0].length);
      const labelled = reading.labels.some(
        ({ means, start, end: labelEnd }) =>
          isHolder(means) && start < end && match.index - labelEnd < 16 && labelEnd <= match.index + 4,
      );
      const others = isOthers(reading, match.index, direction);
      if (pattern === DOTTED && !labelled) continue;
      if (
        reading.labels.some(
          (label) => label.means === 'reference' && label.end <= match.index && match.index - label.end < 4,
        )
      )
        continue;
      if (reading.money.some((money) => money.currency && money.start < end && match.index < money.end))
        continue;
      found.push({ start: end - digits.length, end, digits, score: (labelled ? 4 : 2) - (others ? 3 : 0) });
    }
  }
  return found;
}

/** The X of "MAX2020" is no mask. */
function isLetterX(text: string, { 0: run, index }: RegExpExecArray): boolean {
  return (
    /^[xX]\d/.test(run) &&
    /[A-Za-z]/.test(text.charAt(index - 1)) &&
    !/(?:a\/c|ac|acct|card|no)$/i.test(text.slice(0, index))
  );
}

function isOthers(reading: Reading, at: number, direction: Direction): boolean {
  const before = reading.text.slice(Math.max(0, at - 40), at);
  return OTHERS_SIDE[direction].test(before) && !OWN_SIDE[direction].test(before);
}

function isHolder(label: string): boolean {
  return label === 'card' || label === 'account' || label === 'wallet';
}

function fromLabels(reading: Reading, direction: Direction): Found[] {
  const found: Found[] = [];
  for (const { means, end } of reading.labels) {
    if (!isHolder(means)) continue;
    const match = PLAIN_AFTER_LABEL.exec(reading.text.slice(end, end + 44));
    const digits = match?.[1];
    if (!match || !digits) continue;
    const tailEnd = end + match[0].length;
    const inside = ({ start, end: to }: { start: number; end: number }): boolean =>
      start < tailEnd && tailEnd - digits.length < to;
    if (reading.dates.some(inside) || reading.money.some((money) => money.currency && inside(money)))
      continue;
    const others = isOthers(reading, end, direction);
    found.push({ start: tailEnd - digits.length, end: tailEnd, digits, score: 3 - (others ? 3 : 0) });
  }
  return found;
}

function typeOf(reading: Reading, at: number): Account['type'] {
  const near = reading.labels.findLast(({ means, end }) => isHolder(means) && end <= at + 2 && at - end < 30);
  return near ? (near.means as Account['type']) : 'unknown';
}

/** The tail of the account that the message is about: the user's own one where it shows several. */
export function accountOf(reading: Reading, direction: Direction = 'debit'): Field<Account> | undefined {
  const found = [...fromMasks(reading, direction), ...fromLabels(reading, direction)].sort(
    (a, b) => b.score - a.score || a.start - b.start,
  );
  const [best] = found;
  if (!best || best.score < 0) return undefined;
  const tail = best.digits.replace('=', '').slice(-4);
  const rival = found.find(
    ({ digits, score }) => score === best.score && digits.slice(-4) !== best.digits.slice(-4),
  );
  return {
    value: { tail, type: typeOf(reading, best.start) },
    confidence: best.score < 2 ? 0.5 : rival ? 0.7 : 0.9,
    stage: 'grammar',
    span: reading.original(best.end - Math.min(best.digits.length, 4), best.end),
  };
}
