import { v7 as uuidv7 } from 'uuid';
import { openDatabase } from '#mesh/sql/database.ts';
import { startProvider } from '../../services/ds/model/fixtures/provider.ts';
import { replica } from '../../services/ds/model/fixtures/replica.ts';
import { eraseUser } from '../../services/ds/store.ts';
import { quantile, rangeOf } from '../load.ts';
import type { Measure } from '../measure.ts';

const WARM_UP = 500;
const SAMPLES = 200;
const BATCH = 10;
/** Longer than the ds that runs here, which has no model, lets anything wait for one. */
const DEADLINE_MS = 20 * 365 * 86_400_000;

/** What the stage adds to the model's own time, from taking a message off the queue until its outcome is stored. */
export const modelOverhead: Measure = async ({ stack, say }) => {
  const database = openDatabase(stack.databaseUrls.ds ?? '', 4);
  const provider = await startProvider();
  const ds = replica({ database, url: provider.url, deadlineMs: DEADLINE_MS });
  const userId = uuidv7();
  let nth = 0;

  /** Milliseconds for one call about so many messages, with and without the stage around it. */
  async function pair(count: number): Promise<number> {
    const texts = Array.from({ length: count }, () => `EUR ${++nth}.90 paid at Cafe ${nth}. EUR 12.30 paid.`);
    await ds.submit(userId, texts);
    provider.turn('ok');
    const started = performance.now();
    if (!(await ds.stage.turn())) throw new Error('nothing waited for the model');
    const whole = performance.now() - started;
    const body = JSON.stringify(provider.received[0]?.body);
    const bare = performance.now();
    await (await fetch(`${provider.url}/chat/completions`, { method: 'POST', body })).json();
    return whole - (performance.now() - bare);
  }

  try {
    say(`model_overhead_ms: ${WARM_UP} to warm up, then ${SAMPLES} samples`);
    for (let i = 0; i < WARM_UP; i++) await pair(1);
    const single: number[] = [];
    const batched: number[] = [];
    for (let i = 0; i < SAMPLES; i++) single.push(await pair(1));
    for (let i = 0; i < SAMPLES / BATCH; i++) batched.push((await pair(BATCH)) / BATCH);
    const detail = `one message a call; ${quantile(batched, 0.5).toFixed(2)} ms a message in calls of ${BATCH}`;
    return [{ key: 'model_overhead_ms', value: quantile(single, 0.5), range: rangeOf(single), detail }];
  } finally {
    await provider.close();
    // Sealed with a key of this process: a ds that is started after this would have to have it.
    await database.withTx((tx) => eraseUser(tx, userId));
    await database.close();
  }
};
