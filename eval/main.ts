import { extract } from '../services/ds/extraction/extract.ts';
import type { Extraction, MessageInput } from '../services/ds/extraction/types.ts';
import { idsIn, namedIn, OWN_CORPUS, OWN_PATHS, readCorpus } from './corpus.ts';
import { inputOf } from './input.ts';
import { report } from './report.ts';
import { type Scored, score } from './score.ts';
import { figuresOf } from './scorecard.ts';
import { microsecondsPerItem } from './timing.ts';

const DEFAULT_MISSES = 20;
const PROGRESS_EVERY_MS = 2000;

async function main(): Promise<void> {
  const named = namedIn(process.env.FILE);
  const paths = named ?? OWN_PATHS;
  const disputed = idsIn(process.env.ASIDE);
  const scored: Scored[] = [];
  const inputs: MessageInput[] = [];
  const aside: string[] = [];
  let shown = performance.now();
  let developed = 0;
  for (const path of paths) {
    for await (const row of readCorpus(path)) {
      if (disputed.delete(row.id)) {
        aside.push(row.id);
        continue;
      }
      const input = inputOf(row);
      const extraction: Extraction = extract(input);
      scored.push(score(row, extraction));
      inputs.push(input);
      if (OWN_CORPUS.development.includes(path)) developed++;
      if (performance.now() - shown < PROGRESS_EVERY_MS) continue;
      shown = performance.now();
      console.error(`${scored.length} messages …`);
    }
  }
  if (disputed.size > 0) throw new Error(`ASIDE: no message has the id ${[...disputed].join()}`);
  if (scored.length === 0) throw new Error(`FILE: ${paths.join()} holds no messages`);
  const perMessage = microsecondsPerItem(inputs, extract);
  const shownMisses = named ? scored : scored.slice(0, developed);
  console.log(report(scored, shownMisses, Number(process.env.MISSES || DEFAULT_MISSES)));
  if (aside.length > 0) console.log(`${aside.length} disputed messages not scored: ${aside.join(', ')}`);
  console.log(`${perMessage.toFixed(1)} µs a message on one core`);
  if (process.env.JSON === '1') {
    console.log(JSON.stringify({ ...figuresOf(scored), us_per_message: Number(perMessage.toFixed(1)) }));
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
