import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kafka as Client, logLevel } from 'kafkajs';
import { type Exit, readyOrEnded, startChild } from './child.ts';
import { isAlive } from './paths.ts';
import { claimPort } from './ports.ts';
import { javaCommand, requireJava } from './requirements.ts';
import type { Supervised } from './supervise.ts';

/** A running broker; stopped cleanly it closes its logs, so that the next start needs no recovery. */
export interface Kafka extends Supervised {
  /** Addresses for a client, `host:port` each. */
  brokers: string[];
}

interface KafkaOptions {
  /** The folder of the broker's data; made and formatted when it is empty. */
  dir: string;
  /** The port for clients. */
  port: number;
  /** The port on which it talks to itself. */
  controllerPort: number;
  /** The port that clients are told to use once they have asked, where it is not that one but a proxy's. */
  advertised?: number | undefined;
  log: string;
  /** The folder of Kafka's jars. */
  home: string;
  signal?: AbortSignal | undefined;
}

// One compiler tier and the serial collector: this broker starts often and never gets hot.
const jvm = [
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-Xms64m',
  '-Xmx160m',
  '-Xss256k',
  '-XX:MaxMetaspaceSize=128m',
  '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
  '-Dorg.slf4j.simpleLogger.showDateTime=true',
  "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
];

/** Starts a one-node broker on loopback and waits until it answers; throws a `StackError` if it does not. */
export async function startKafka(options: KafkaOptions): Promise<Kafka> {
  const { dir, port, controllerPort, advertised = port, log, home, signal } = options;
  const [java] = await Promise.all([requireJava(), claimPort(port, 'Kafka', 'KAFKA_PORT')]);
  await format(dir);
  const settings = join(dir, 'server.properties');
  const ports = { client: port, controller: controllerPort, advertised };
  await writeFile(settings, properties(join(dir, 'data'), ports));

  const jars = (await readdir(home)).filter((name) => name.endsWith('.jar')).sort();
  const archive = await classArchive(home, jars, java);
  const classpath = jars.map((name) => join(home, name)).join(process.platform === 'win32' ? ';' : ':');
  const child = await startChild({
    name: 'kafka',
    command: javaCommand(),
    args: [...jvm, ...archive.flags, '-cp', classpath, 'kafka.Kafka', settings],
    log,
  });
  const brokers = [`127.0.0.1:${port}`];
  await readyOrEnded(child, {
    port,
    answers: () => answers(brokers),
    timeoutMs: 60_000,
    signal,
  });
  let stopping = false;
  return {
    ...child,
    brokers,
    async stop(how = 'cleanly') {
      // The archive is written when the JVM ends of its own accord: worth one clean stop of a test's broker.
      const clean = how === 'cleanly' || (archive.missing && !stopping);
      stopping = true;
      const exit = await child.stop(clean ? 20_000 : 0);
      await archive.keep(exit);
      return exit;
    },
  };
}

// What kafka-storage.sh would write, without the second it takes; features get the release's defaults.
async function format(dir: string): Promise<void> {
  const file = join(dir, 'data', 'meta.properties');
  if (existsSync(file)) return;
  const id = () => `k${randomBytes(16).toString('base64url').slice(1)}`;
  await mkdir(join(dir, 'data'), { recursive: true });
  await writeFile(file, `version=1\nnode.id=1\ncluster.id=${id()}\ndirectory.id=${id()}\n`);
}

function properties(data: string, ports: { client: number; controller: number; advertised: number }): string {
  const table: Record<string, string | number | boolean> = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${ports.controller}`,
    listeners: `PLAINTEXT://127.0.0.1:${ports.client},CONTROLLER://127.0.0.1:${ports.controller}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${ports.advertised}`,
    'controller.listener.names': 'CONTROLLER',
    'log.dirs': data.replaceAll('\\', '/'),
    'auto.create.topics.enable': false,
    'num.partitions': 3,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 1,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'transaction.state.log.num.partitions': 4,
    'group.initial.rebalance.delay.ms': 0,
    'group.min.session.timeout.ms': 1000,
    // A broker that was killed is let in again only when its former session is over: 9 s, and a look every 2 s, otherwise.
    'broker.session.timeout.ms': 3000,
    'broker.heartbeat.interval.ms': 500,
    // The rest is memory: the cleaner's buffer alone is 128 MB unless told otherwise.
    'log.cleaner.dedupe.buffer.size': 8 * 1024 * 1024,
    'num.network.threads': 2,
    'num.io.threads': 4,
    'background.threads': 2,
  };
  return Object.entries(table)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/**
 * The JVM's archive of loaded classes halves the start. It holds for one runtime and one class path, and the
 * first broker of those writes it as it ends.
 */
async function classArchive(home: string, jars: string[], java: string) {
  const key = createHash('sha256').update(java).update(home).update(jars.join()).digest('hex').slice(0, 12);
  const file = join(home, `classes-${key}.jsa`);
  const missing = !existsSync(file);
  const draft = `${file}.${process.pid}`;
  for (const name of await readdir(home)) {
    const pid = /^classes-.*\.jsa\.(\d+)$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(home, name), { force: true });
  }
  return {
    missing,
    flags: missing
      ? [`-XX:ArchiveClassesAtExit=${draft}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off']
      : [`-XX:SharedArchiveFile=${file}`, '-Xshare:auto'],
    async keep({ signal }: Exit) {
      // Ended by a signal it may not have come to the end of the archive.
      if (!signal && existsSync(draft)) await rename(draft, file);
    },
  };
}

async function answers(brokers: string[]): Promise<boolean> {
  const admin = new Client({ brokers, logLevel: logLevel.NOTHING, retry: { retries: 0 } }).admin();
  try {
    await admin.connect();
    return (await admin.describeCluster()).brokers.length > 0;
  } finally {
    await admin.disconnect();
  }
}
