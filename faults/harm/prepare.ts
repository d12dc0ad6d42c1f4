import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../../local/ports.ts';
import { services } from '../../local/services.ts';
import type { Stack } from '../../local/stack.ts';
import type { Behaviour } from '../../services/ds/model/fixtures/behaviour.ts';
import { startProvider } from '../../services/ds/model/fixtures/provider.ts';
import { startProxy, type Target, type TcpProxy } from '../proxy/proxy.ts';
import { type Between, remember } from './tools.ts';

/** Model deadlines that a trial can wait for. */
const MODEL = {
  MODEL_NAME: 'fake',
  MODEL_PROFILE: 'compatible',
  MODEL_TIMEOUT_MS: '1000',
  MODEL_DEADLINE_S: '5',
} as const;

/** Settles nothing: what the grammar leaves to a person stays with them. */
export const reserved: Behaviour = () => ({
  verdict: 'transaction',
  amount: 'none',
  direction: 'none',
  merchant: 'none',
  category: 'none',
});

/**
 * Puts proxies between the services and the database, Kafka and each other, and a model beside ds. Start the stack with
 * `options` and the same `dataDir`, call `attach` once it is ready and `close` after it has stopped.
 */
export async function prepare(dataDir: string) {
  const ports: Record<string, number> & { kafka: number; db: number } = {
    kafka: await freePort(),
    db: await freePort(),
  };
  for (const { name } of services) ports[name] = await freePort();
  const local = (port: number): Target => ({ host: '127.0.0.1', port });
  let stack: Stack | undefined;
  const before = async (targets: () => readonly Target[]): Promise<TcpProxy> =>
    startProxy({ targets, port: await freePort() });
  const [database, kafka] = [await before(() => [local(ports.db)]), await before(() => [local(ports.kafka)])];
  const peers: Record<string, TcpProxy> = {};
  for (const { name } of services) {
    // Services look for each other while the stack is still starting.
    peers[name] = await before(() => stack?.replicas[name]?.map(targetOf) ?? [local(ports[name] ?? 0)]);
  }
  const model = await startProvider('ok', reserved);
  const things: Between = { proxies: { database, kafka, peers }, model };

  const common: Record<string, string> = { KAFKA_BROKERS: `127.0.0.1:${kafka.port}` };
  for (const { name, addressVariable } of services) {
    common[addressVariable] = `127.0.0.1:${peers[name]?.port}`;
  }
  const urls = await databaseUrls(dataDir, database.port);
  const variables = Object.fromEntries(
    services.map(({ name }) => [
      name,
      {
        ...common,
        DATABASE_URL: urls[name] ?? '',
        ...(name === 'ds' && { ...MODEL, MODEL_BASE_URL: model.url }),
      },
    ]),
  );
  return {
    options: { ports, advertised: kafka.port, variables },
    attach(started: Stack): void {
      stack = started;
      remember(started, things);
    },
    async close(): Promise<void> {
      await Promise.all([database, kafka, ...Object.values(peers)].map((proxy) => proxy.close()));
      await model.close();
    },
  };
}

/** Makes the passwords before the stack would, which takes those that are there: the services' URLs are needed now. */
async function databaseUrls(dataDir: string, port: number): Promise<Record<string, string>> {
  const secretsDir = join(dataDir, 'secrets');
  await mkdir(secretsDir, { recursive: true, mode: 0o700 });
  const urls: Record<string, string> = {};
  for (const { name, database, databaseUser } of services) {
    const password = randomBytes(24).toString('hex');
    await writeFile(join(secretsDir, `${databaseUser}.password`), password, { mode: 0o600 });
    urls[name] = `mysql://${databaseUser}:${password}@127.0.0.1:${port}/${database}`;
  }
  return urls;
}

function targetOf(address: string): Target {
  const [host = '', port] = address.split(':');
  return { host, port: Number(port) };
}
