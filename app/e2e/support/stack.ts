import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { localDir, ownFolder } from '../../../local/paths.ts';
import { type Stack, startStack } from '../../../local/stack.ts';

/** The real stack on free ports, with the web export of the app at its gateway; `stop` removes its data. */
export async function startAppStack(): Promise<{ url: string; stack: Stack; stop(): Promise<void> }> {
  const dataDir = await ownFolder(join(localDir, 'app-e2e'));
  const stack = await startStack({
    dataDir,
    throwAway: true,
    limits: { callsPerMinute: 100_000, signInsPerMinute: 10_000 },
  });
  return {
    url: stack.gateway.url,
    stack,
    async stop() {
      await stack.stop('at once');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
