import { extract } from '../../services/ds/extraction/extract.ts';
import type { Entry } from '../../services/ds/extraction/types.ts';
import type { Share } from '../scorecard.ts';
import { type Expected, type Note, readNotes } from './corpus.ts';

/** What is counted of notes, in the order of the report. */
export const MEASURES = [
  'amount',
  'currency',
  'type',
  'date',
  'category',
  'merchant',
  'unnamed',
  'nothing',
] as const;
type Measure = (typeof MEASURES)[number];

/** One thing that was wanted of a note, and what was read. */
interface Judged {
  readonly measure: Measure;
  readonly right: boolean;
  readonly want: string;
  readonly got: string;
}

/** A note against what the engine made of it. */
export interface ScoredNote {
  readonly note: Note;
  readonly judged: readonly Judged[];
  /** Entries beyond those that it tells of. */
  readonly added: number;
}

/** Reads the notes of some files and compares each with its labels. What waits for review is scored by its drafts. */
export async function scoreNotes(paths: readonly string[]): Promise<ScoredNote[]> {
  const scored: ScoredNote[] = [];
  for (const path of paths) for await (const note of readNotes(path)) scored.push(scoreNote(note));
  return scored;
}

function scoreNote(note: Note): ScoredNote {
  const { text, home, entries } = note;
  const extraction = extract({
    text,
    kind: 'note',
    sender: '',
    receivedAt: new Date('2026-06-15T12:00:00Z'),
    timezone: 'UTC',
    homeCurrency: home,
  });
  const left: Partial<Entry>[] = extraction.outcome === 'ignored' ? [] : [...extraction.entries];
  if (entries.length === 0) {
    const got = left.map(({ amount }) => amount?.value).join(' + ') || 'nothing';
    return {
      note,
      judged: [{ measure: 'nothing', right: left.length === 0, want: 'nothing', got }],
      added: 0,
    };
  }
  const judged = entries.flatMap((want) => {
    const at = left.findIndex(({ amount }) => Number(amount?.value) === Number(want.amount));
    return judge(want, at < 0 ? {} : (left.splice(at, 1)[0] ?? {}), text);
  });
  return { note, judged, added: left.length };
}

function judge(want: Expected, got: Partial<Entry>, text: string): Judged[] {
  const { merchant } = got;
  const named = merchant?.span ? text.slice(merchant.span.start, merchant.span.end) : merchant?.value;
  const judged = [
    judgeOne('amount', want.amount, got.amount && want.amount),
    judgeOne('currency', want.currency, got.currency?.value),
    judgeOne('type', want.type, got.direction?.value),
    judgeOne('date', want.date, got.occurredOn?.value),
  ];
  if (want.category) judged.push(judgeOne('category', want.category, got.category?.value.split('.')[0]));
  // What no entry was read of names nobody either way.
  if (want.merchant) judged.push(judgeOne('merchant', want.merchant, named));
  else if (got.amount) judged.push(judgeOne('unnamed', 'nobody', named ?? 'nobody'));
  return judged;
}

function judgeOne(measure: Measure, want: string, got = 'nothing'): Judged {
  return { measure, right: want.toLowerCase() === got.toLowerCase(), want, got };
}

/** How many of each measure are right. */
export function shareOf(scored: readonly ScoredNote[], measure: Measure): Share {
  const all = scored.flatMap(({ judged }) => judged.filter((one) => one.measure === measure));
  return { right: all.filter(({ right }) => right).length, of: all.length };
}
