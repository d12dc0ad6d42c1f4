import { setTimeout as sleep } from 'node:timers/promises';
import type { World } from '../world.ts';
import { underWay } from './rest.ts';
import type { Violation } from './violation.ts';

const LOOK_MS = 200;

/** Waits until nothing is under way, twice in a row; what still is when the time is over is stuck. */
export async function settle(
  { pool, kafka }: Pick<World, 'pool' | 'kafka'>,
  until: number,
): Promise<Violation[]> {
  let quiet = 0;
  for (;;) {
    const left = await underWay(pool, kafka).catch((error: Error) => [`nobody can tell: ${error.name}`]);
    quiet = left.length === 0 ? quiet + 1 : 0;
    if (quiet === 2) return [];
    if (Date.now() > until && left.length > 0) {
      return left.map((what) => ({ kind: 'stuck', what, who: what.split(':')[0] ?? '' }));
    }
    await sleep(LOOK_MS);
  }
}
