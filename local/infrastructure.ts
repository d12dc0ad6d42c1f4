import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Admin, copyData, engineOf, externalAdmin, prepareData, startDatabase } from './database.ts';
import type { Engine } from './engine.ts';
import { fetchParts, type Say } from './fetch.ts';
import { startKafka } from './kafka.ts';
import { ownFolder } from './paths.ts';
import { freePort } from './ports.ts';
import type { Supervisor } from './supervise.ts';

/** What the services stand on. */
export interface Infrastructure {
  brokers: string[];
  admin: Admin;
}

interface InfrastructureOptions {
  supervisor: Supervisor;
  /** The folder of both servers' data, with their logs in `logs`. */
  dataDir: string;
  /** The name of an engine, or mysql://admin:password@host:port of a server that runs already. */
  db: string;
  /** 0 for a free one; servers that are started again keep theirs. */
  ports: { kafka: number; db: number };
  /** The port that Kafka tells its clients, where it is a proxy's. */
  advertised?: number | undefined;
  /** True for data that is removed after use: it starts from a copy and is not forced to disk. */
  throwAway?: boolean;
  say: Say;
}

/** Fetches what is missing, starts Kafka and the database; throws a `StackError` when one does not start. */
export async function startInfrastructure(options: InfrastructureOptions): Promise<Infrastructure> {
  const { supervisor, dataDir, db, advertised, throwAway = false, say } = options;
  const ports = {
    kafka: options.ports.kafka || (await freePort()),
    controller: await freePort(),
    db: options.ports.db || (await freePort()),
  };
  const logOf = (name: string) => join(dataDir, 'logs', `${name}.log`);
  const broker = (home: string) => (signal: AbortSignal) =>
    startKafka({
      dir: join(dataDir, 'kafka'),
      port: ports.kafka,
      controllerPort: ports.controller,
      advertised,
      log: logOf('kafka'),
      home,
      signal,
    });

  const external = externalAdmin(db);
  if (external) {
    const [home = ''] = await fetchParts(['kafka'], say, supervisor.signal);
    const [kafka] = await supervisor.start(broker(home));
    return { brokers: kafka.brokers, admin: external };
  }

  const engine = engineOf(db);
  const [kafkaHome = '', home = ''] = await fetchParts(['kafka', engine.name], say, supervisor.signal);
  const dir = join(dataDir, engine.name);
  const [kafka, database] = await supervisor.start(broker(kafkaHome), async (signal) => {
    if (throwAway && !existsSync(dir)) await copyData(await template(engine, home), dir);
    return startDatabase({ engine, dir, port: ports.db, log: logOf(engine.name), home, throwAway, signal });
  });
  return { brokers: kafka.brokers, admin: database.admin };
}

// The engine's empty data folder is made once a machine; throw-away servers serve copies of it.
async function template(engine: Engine, home: string): Promise<string> {
  const dir = join(home, 'template');
  if (existsSync(dir)) return dir;
  const draft = await ownFolder(home, 'template-');
  await prepareData({ engine, dir: draft, log: join(draft, 'log'), home });
  await rename(draft, dir).catch((error) => {
    if (!existsSync(dir)) throw error;
  });
  return dir;
}
