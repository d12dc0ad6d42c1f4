import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import { createPool, type Pool } from 'mysql2/promise';
import { services } from '../local/services.ts';
import { type Stack, startStack } from '../local/stack.ts';
import type { Stage } from './fault.ts';
import { prepare } from './harm/prepare.ts';
import { releaseBefore } from './harm/releases.ts';

/** A stack to do harm to, and what its state is read with. */
export interface World {
  readonly stack: Stack;
  /** The administrator's connections to all databases. */
  readonly pool: Pool;
  readonly kafka: Kafka;
  /** The folder of everything that the run writes. */
  readonly dir: string;
  readonly crashDirs: Readonly<Record<string, string>>;
  /** Ends everything at once and removes its data. */
  stop(): Promise<void>;
}

interface WorldOptions {
  readonly dir: string;
  readonly stage: Stage;
  /** The services' bundles, with crash points in them. */
  readonly buildDir: string;
  readonly say: (line: string) => void;
}

/** Nothing is refused for being frequent. */
const LIMITS = { callsPerMinute: 1_000_000, signInsPerMinute: 1_000_000 };

/** Starts the stack with two replicas of each service. */
export async function startWorld({ dir, stage, buildDir, say }: WorldOptions): Promise<World> {
  const dataDir = join(dir, 'data');
  // The release before knows one address of a peer, and the proxy in front of both is one.
  const prepared = stage === 'plain' ? undefined : await prepare(dataDir);
  const before = stage === 'release before' ? await releaseBefore() : undefined;
  const crashDirs = Object.fromEntries(services.map(({ name }) => [name, join(dir, 'crash', name)]));
  for (const crashDir of Object.values(crashDirs)) await mkdir(crashDir, { recursive: true });
  const { variables = {}, ...options } = prepared?.options ?? {};
  const own = (name: string) => ({
    CRASH_DIR: crashDirs[name] ?? '',
    ERASE_SWEEP_SECONDS: '2',
    LOG_LEVEL: 'warn',
  });
  const stack = await startStack({
    ...options,
    ...{ dataDir, replicas: 2, throwAway: true, buildDir: before ?? buildDir, limits: LIMITS },
    variables: Object.fromEntries(services.map(({ name }) => [name, { ...variables[name], ...own(name) }])),
    progress: say,
  });
  prepared?.attach(stack);
  const pool = createPool({ ...stack.admin, connectionLimit: 4, connectTimeout: 3000, charset: 'utf8mb4' });
  const retry = { retries: 2, initialRetryTime: 100, maxRetryTime: 500 };
  const kafka = new Kafka({
    ...{ clientId: 'faults', brokers: stack.brokers, logLevel: logLevel.NOTHING, retry },
    ...{ connectionTimeout: 2000, requestTimeout: 5000 },
  });
  return {
    ...{ stack, pool, kafka, dir, crashDirs },
    async stop() {
      // What is gone does not answer a farewell.
      await Promise.race([pool.end().catch(() => {}), sleep(1000)]);
      await stack.stop('at once');
      await prepared?.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
