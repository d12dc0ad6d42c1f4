import { quantile, rangeOf } from '../load.ts';
import type { Figure } from '../measure.ts';
import { type RunningStack, startBenchStack } from '../stack.ts';

const STARTS = 3;

/** Starts the stack on what an earlier run left, several times, and leaves the last one running. */
export async function startAgain(
  dataDir: string,
  first: RunningStack,
  say: (line: string) => void,
): Promise<{ stack: RunningStack; figure: Figure }> {
  const seconds: number[] = [];
  let stack = first;
  for (let start = 1; start <= STARTS; start++) {
    await stack.stop();
    stack = await startBenchStack(dataDir);
    seconds.push(stack.secondsToReady);
    say(`start_again_s: start ${start}/${STARTS}, ${stack.secondsToReady.toFixed(1)} s`);
  }
  const detail = `the first start took ${first.secondsToReady.toFixed(1)} s`;
  const figure: Figure = {
    key: 'start_again_s',
    value: quantile(seconds, 0.5),
    range: rangeOf(seconds),
    detail,
  };
  return { stack, figure };
}
