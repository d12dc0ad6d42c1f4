import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Child, readyOrEnded, startChild } from '../../local/child.ts';
import { type Mesh, NAMES, type ServiceName } from './mesh.ts';
import { testbed } from './testbed.ts';

const READY_MS = 60_000;

/** The services as processes of their own, in the place of the mesh's and under the same addresses. */
export interface Children {
  /** All that they have written so far, to either stream. */
  written(): Promise<string>;
  /** Ends them and lets the mesh's own serve again. */
  stop(): Promise<void>;
}

/** Replaces the services of the mesh by processes that differ in these variables. */
export async function asProcesses(mesh: Mesh, variables: Record<string, string>): Promise<Children> {
  const { dir } = await testbed();
  const addresses = Object.fromEntries(NAMES.map((name) => [`${name.toUpperCase()}_ADDR`, mesh.at(name)]));
  const portOf = (name: ServiceName) => Number(mesh.at(name).split(':')[1]);
  const start = async (name: ServiceName): Promise<Child> => {
    await mesh.stop(name);
    const own = { ...mesh.environments[name], ...addresses, ...variables, GRPC_PORT: String(portOf(name)) };
    const child = await startChild({
      name,
      command: process.execPath,
      args: ['--import=tsx', `services/${name}/main.ts`],
      log: join(dir, 'logs', `${name}-process.log`),
      env: { ...process.env, ...own },
    });
    await readyOrEnded(child, { port: portOf(name), answers: async () => true, timeoutMs: READY_MS });
    return child;
  };
  const children = await Promise.all(NAMES.map(start));
  await Promise.all(NAMES.map(mesh.reached));
  return {
    written: async () => (await Promise.all(children.map(({ log }) => readFile(log, 'utf8')))).join('\n'),
    async stop() {
      await Promise.all(children.map((child) => child.stop()));
      for (const name of NAMES) await mesh.start(name);
    },
  };
}
