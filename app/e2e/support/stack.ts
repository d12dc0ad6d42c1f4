import { join } from 'node:path';

/** What is used here of the stack in local/, which is typed with that project and not with the app. */
interface Local {
  paths: { localDir: string; ownFolder(parent: string): Promise<string> };
  stack: {
    startStack(options: {
      dataDir: string;
      throwAway: boolean;
      limits: { callsPerMinute: number; signInsPerMinute: number };
    }): Promise<{ gateway: { url: string }; stop(how: 'at once'): Promise<void> }>;
  };
}

const local = async <Name extends keyof Local>(name: Name): Promise<Local[Name]> =>
  import(join(import.meta.dirname, '../../../local', `${name}.ts`));

/** A running stack. */
export interface AppStack {
  /** Where the app and the API are. */
  url: string;
  /** Ends it and removes its data, where it is the suite's own. */
  stop(): Promise<void>;
}

/**
 * The real stack on free ports, with the web export of the app at its gateway; or the one that runs already at the
 * address in URL.
 */
export async function startAppStack(): Promise<AppStack> {
  const running = process.env.URL;
  if (running) return { url: running.replace(/\/$/, ''), stop: async () => {} };
  const [{ localDir, ownFolder }, { startStack }] = [await local('paths'), await local('stack')];
  const stack = await startStack({
    dataDir: await ownFolder(join(localDir, 'app-e2e')),
    throwAway: true,
    limits: { callsPerMinute: 100_000, signInsPerMinute: 10_000 },
  });
  return { url: stack.gateway.url, stop: () => stack.stop('at once') };
}
