import { type Forked, forkModule } from './child.ts';
import type { Ready } from './stack-process.ts';

/** The stack as the bench sees it: real processes, started the way `make run` starts them. */
export interface RunningStack extends Ready {
  /** From the start of its process until every service is SERVING. */
  readonly secondsToReady: number;
  stop(): Promise<void>;
}

/** Starts the whole stack on what `dataDir` holds, or on nothing. */
export async function startBenchStack(dataDir: string): Promise<RunningStack> {
  const started = performance.now();
  const { ready, stop }: Forked<Ready> = await forkModule(new URL('./stack-process.ts', import.meta.url), [
    dataDir,
  ]);
  return { ...ready, secondsToReady: (performance.now() - started) / 1000, stop };
}
