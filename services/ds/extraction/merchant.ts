import type { Label } from './data/labels.ts';
import type { Place } from './data/places.ts';
import type { Reading } from './grammar.ts';
import type { Money } from './money.ts';
import { nameAt, type Stretch, tidy } from './name.ts';
import { residueOf } from './residue.ts';
import type { Direction, Field } from './types.ts';

/** How likely the word introduces the other party, by the direction money moved. */
const PREFERENCE: Readonly<Record<Direction, Readonly<Record<Place, number>>>> = {
  debit: { at: 5, to: 4, with: 2.5, for: 3, from: 2, end: 0 },
  credit: { from: 5, for: 2, at: 2.5, with: 1, to: 0.5, end: 0 },
};
/** "UPI/DR/602117126490/NAME/BANK": the name is the first segment in words. */
const RAIL =
  /\b(?:UPI|IMPS|NEFT|RTGS|NEFTINWARD|POS|ECOM|ACH|P2M|P2A|FPY)(?:[/\-:*]|\s(?=[A-Z]{4}\w*\d\w*\/))[^\n ]*(?:[ ][^\n/ ]+){0,5}/g;
const GLUED = /[\p{L}\d>]/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
/** A web shop or payment handle is written small. */
const HANDLE = /[.@]/;
const RAIL_CODE = /^(?:[A-Z]{2}|UPI|P2[AM]|[\dX*x]+|[A-Z]{3,5}\d\w*|\w*\d{5,}\w*)$/;

const MONEY: ReadonlySet<Label> = new Set(['amount', 'total', 'balance', 'limit', 'fee', 'reference']);

interface Candidate {
  readonly stretch: Stretch;
  readonly score: number;
}

function isOwnAccount(reading: Reading, { start, end }: Stretch): boolean {
  if (reading.places.some((place) => place.start === start && place.means === 'end' && place.end < end + 1))
    return true;
  if (reading.phrases.some((phrase) => phrase.start === start)) return true;
  return reading.labels.some(({ start: from, end: to, means }) => {
    if (from !== start) return false;
    if (means === 'contact' || means === 'date' || MONEY.has(means)) return true;
    return (
      (means === 'card' || means === 'account') &&
      (to >= end || /^[\s.:]?\s?[*xX#\d]/.test(reading.text.slice(to, to + 3)))
    );
  });
}

function introduced(reading: Reading, direction: Direction, amount: Money): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end, means } of reading.places) {
    const preference = PREFERENCE[direction][means];
    // The article of "A payment …" is no preposition.
    if (end - start === 1 && UPPER.test(reading.text.charAt(start))) continue;
    // A handle's @ and the country code in "GOMEL>BY" introduce nobody.
    if (preference === 0 || GLUED.test(reading.text.charAt(start - 1))) continue;
    const stretch = nameAt(reading, end);
    if (!stretch || isOwnAccount(reading, stretch)) continue;
    const far = start - amount.end > 120 ? 2 : 0;
    const lower =
      LOWER.test(reading.text.charAt(stretch.start)) &&
      !HANDLE.test(reading.text.slice(stretch.start, stretch.end + 1))
        ? 3.5
        : 0;
    found.push({ stretch, score: preference - far - lower });
  }
  return found;
}

function labelled(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end, means } of reading.labels) {
    if (means !== 'party') continue;
    const colon =
      /^\s{0,2}[:：\-–]/.test(reading.text.slice(end, end + 3)) || reading.text.charAt(end - 1) === ':';
    // Without a colon, "details at …" is prose; a native word such as 가맹점 is still a label.
    if (!colon && reading.text.charCodeAt(start) < 0x250) continue;
    const stretch = nameAt(reading, end, true);
    const terminal =
      stretch && /^[A-Z]{0,3}\d{4,}\w*,/.exec(reading.text.slice(stretch.start, stretch.end + 2));
    const after = terminal ? nameAt(reading, stretch.start + terminal[0].length, true) : undefined;
    const best = after ?? stretch;
    if (best) found.push({ stretch: best, score: 6 });
  }
  for (const { end } of reading.verbs) {
    if (reading.text.charAt(end) !== ':') continue;
    const stretch = nameAt(reading, end, true);
    if (stretch) found.push({ stretch, score: 4.5 });
  }
  return found;
}

function railed(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const match of reading.text.matchAll(RAIL)) {
    let at = match.index;
    for (const segment of match[0].split('/')) {
      const word = segment.trim();
      if (at > match.index && word.length > 2 && !RAIL_CODE.test(word) && /\p{L}{3}/u.test(word)) {
        const name = nameAt(reading, at);
        const stretch = name && tidy(reading, name.start, Math.min(name.end, at + segment.length));
        if (stretch) found.push({ stretch, score: 5.5 });
        break;
      }
      at += segment.length + 1;
    }
  }
  return found;
}

/** The other party of a movement, exactly as its text has it, tidied for display. */
export function merchantOf(reading: Reading, direction: Direction, amount: Money): Field<string> | undefined {
  const candidates = [...labelled(reading), ...railed(reading), ...introduced(reading, direction, amount)];
  let best: Candidate | undefined;
  for (const candidate of candidates) if (!best || candidate.score > best.score) best = candidate;
  if (!best || best.score < 1) {
    const stretch = residueOf(reading, amount);
    best = stretch ? { stretch, score: 1 } : undefined;
  }
  if (!best) return undefined;
  const { start, end } = best.stretch;
  const confidence = best.score >= 4 ? 0.9 : best.score >= 2 ? 0.75 : 0.6;
  return {
    value: display(reading.text.slice(start, end)),
    confidence,
    stage: 'grammar',
    span: reading.original(start, end),
  };
}

/** One line, single blanks. */
function display(name: string): string {
  return name.replace(/\s+/g, ' ');
}
