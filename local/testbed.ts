import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Say } from './fetch.ts';
import { type Infrastructure, startInfrastructure } from './infrastructure.ts';
import { localDir, ownFolder } from './paths.ts';
import { createAppendOnly, createDatabase, type OwnDatabase } from './provision.ts';
import { type Supervisor, supervise } from './supervise.ts';
import { createTopics, topics } from './topics.ts';

/** A real broker and a real database server of one test process, both on free ports. */
export interface Testbed extends Infrastructure {
  /** A folder for whatever the tests write; it goes away with the testbed. */
  dir: string;
  /** A new, empty database with a user of its own, e.g. one a suite; `drop` it afterwards. */
  createDatabase(prefix?: string): Promise<OwnDatabase>;
  /** A second one, in which the user of the first can only read and add; returns its name. */
  createAppendOnly(database: OwnDatabase): Promise<string>;
  /** Ends both servers and removes their data. */
  stop(): Promise<void>;
}

let running: Promise<Testbed> | undefined;

/** The testbed of this process, started at the first call; DB=mysql8 selects the other engine. */
export function startTestbed(say: Say = (line) => console.error(line)): Promise<Testbed> {
  running ??= start(say).catch((error) => {
    running = undefined;
    throw error;
  });
  return running;
}

async function start(say: Say): Promise<Testbed> {
  const dir = await ownFolder(join(localDir, 'test'));
  const supervisor = supervise();
  const infrastructure = await startServers(supervisor, dir, say).catch(async (error) => {
    await supervisor.stop('at once');
    throw error;
  });

  let databases = 0;
  return {
    ...infrastructure,
    dir,
    createDatabase: (prefix = 'suite') =>
      createDatabase(infrastructure.admin, `${prefix}_${process.pid}_${++databases}`),
    async createAppendOnly({ name: user }) {
      const name = `${user}_log`;
      await createAppendOnly(infrastructure.admin, name, user);
      return name;
    },
    async stop() {
      running = undefined;
      await supervisor.stop('at once');
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function startServers(supervisor: Supervisor, dataDir: string, say: Say): Promise<Infrastructure> {
  const db = process.env.DB || 'mariadb';
  const ports = { kafka: 0, db: 0 };
  const infrastructure = await startInfrastructure({ supervisor, dataDir, db, ports, throwAway: true, say });
  await createTopics(infrastructure.brokers, topics);
  return infrastructure;
}
