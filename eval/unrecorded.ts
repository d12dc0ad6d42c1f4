import { rank } from '../services/ds/extraction/amount/roles.ts';
import { reportIn } from '../services/ds/extraction/extract.ts';
import { read } from '../services/ds/extraction/grammar.ts';
import { normalise } from '../services/ds/extraction/text/normalise.ts';
import { showsRecord } from '../services/ds/extraction/verdict/borne-out.ts';
import { type Sign, signsOf } from '../services/ds/extraction/verdict/signs.ts';
import { reject } from '../services/ds/extraction/verdict/verdict.ts';
import { type Row, readCorpus } from './corpus.ts';
import { inputOf } from './input.ts';

/**
 * A message of a corpus that shows no record of the movement it may report, whatever phrases it contains, since those of
 * another inbox are other phrases. One-time codes have rules of their own and are left out.
 */
export interface Example {
  readonly signs: readonly Sign[];
  /** Its text, folded. */
  readonly folded: string;
  readonly moved: boolean;
  /** The set it stands in: what is fitted is tried on sets that it was not fitted to. */
  readonly set: string;
  /** A phrase of no movement in it, so that neither signs nor words are asked. */
  readonly isRejected: boolean;
}

/** The examples of corpora; throws where there is none. */
export async function examplesOf(paths: readonly string[]): Promise<Example[]> {
  const examples: Example[] = [];
  for (const path of paths)
    for await (const row of readCorpus(path)) {
      const example = row.kind === 'note' ? undefined : exampleOf(row, path);
      if (example) examples.push(example);
    }
  if (examples.length === 0) throw new Error('FILE: no message without a record');
  return examples;
}

function exampleOf(row: Row, set: string): Example | undefined {
  const input = inputOf(row);
  const reading = read(normalise(row.text));
  const ranked = rank(reading);
  const report = reportIn(reading, ranked, input);
  const rejection = reject(reading, ranked);
  if (!report || rejection?.verdict === 'otp' || showsRecord(report.entry, reading)) return undefined;
  const signs = signsOf(report.entry, reading, report.best, report.movement);
  return { signs, folded: reading.folded, moved: row.transaction, set, isRejected: rejection !== undefined };
}
