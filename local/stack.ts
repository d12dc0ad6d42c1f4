import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CertificateFiles } from '#mesh/rpc/certificates.ts';
import { CLI, GATEWAY } from '#mesh/rpc/peer.ts';
import { buildDir, buildPrograms, serviceProgram } from './build.ts';
import { certificateFiles } from './certificates.ts';
import type { StackError } from './errors.ts';
import type { Say } from './fetch.ts';
import { gatewayProgram, startGatewayProcess } from './gateway/process.ts';
import type { Limits } from './gateway/render.ts';
import { type Infrastructure, startInfrastructure } from './infrastructure.ts';
import { provision } from './provision.ts';
import { addressesOf, claimPorts } from './replicas.ts';
import { requireNode } from './requirements.ts';
import { environment, startService } from './service.ts';
import { services as allServices, certificatesFolder, type Service, signingKeysDir } from './services.ts';
import { type Supervised, type Supervisor, supervise } from './supervise.ts';
import { topics } from './topics.ts';

/** A running stack. */
export interface Stack extends Infrastructure {
  /** `host:port` of every service, of the first replica, by its name. */
  addresses: Record<string, string>;
  /** `host:port` of all replicas, by the name of their service. */
  replicas: Record<string, string[]>;
  /** What they are called with from outside. */
  cli: CertificateFiles;
  /** Where the same is to be had as JSON over HTTP, and what it shows the services. */
  gateway: { url: string; certificates: CertificateFiles };
  /** The URL of every service's database, by the service's name. */
  databaseUrls: Record<string, string>;
  /** The folder of the processes' logs, `<name>.log` each. */
  logsDir: string;
  /** What this stack started and runs at the moment: "auth", "auth-2" …, "gateway", "kafka", "mariadb". */
  children(): Supervised[];
  /** Ends one of them cleanly and starts it again, a service from another build if one is given; resolves when it is ready. */
  restart(name: string, buildDir?: string): Promise<void>;
  /** Settles with what happened when a process ends by itself time and again and is given up. */
  crashed: Promise<StackError>;
  /** Ends the services, then Kafka and the database. May be called again with 'at once'. */
  stop(how?: 'cleanly' | 'at once'): Promise<void>;
}

interface StackOptions {
  /** The folder of the data, the secrets and the logs; what is in it is used again. */
  dataDir: string;
  /** Ports by service name, and `gateway`, `kafka` and `db`; one that is missing or 0 is a free one. */
  ports?: Record<string, number>;
  services?: Service[];
  /** How many processes of each service; 1 unless told otherwise. */
  replicas?: number;
  /** A folder of the services' bundles, `<name>/main.js` each with its migrations, in place of those built here. */
  buildDir?: string;
  /** Further variables by the name of a service, or of a replica, whose ones count more. */
  variables?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** An engine's name, or mysql://admin:password@host:port of a server that runs already. */
  db?: string;
  /** Servers that run already, e.g. a testbed; nothing but services is started then. */
  infrastructure?: Infrastructure;
  /** The port that Kafka tells its clients, where it is not its own but a proxy's. */
  advertised?: number;
  /** What the gateway lets through; see kong/kong.yml. */
  limits?: Partial<Limits>;
  /** True for data that is removed after use. */
  throwAway?: boolean;
  /** Told each step as it ends, with the time it took; afterwards what crashed and what serves again. */
  progress?: Say;
  /** Told what serves again after a crash or `restart`, its new pid, and how long it was away in milliseconds. */
  onRestart?: (name: string, pid: number, downMs: number) => void;
}

/** A stack that is being started: `stop` gives up, and ends what has been started. */
export interface Starting {
  ready: Promise<Stack>;
  stop: Stack['stop'];
}

/** Starts the stack and waits until every service is SERVING; ends what it started when one fails. */
export function startStack(options: StackOptions): Promise<Stack> {
  return beginStack(options).ready;
}

/** Like `startStack`, for a caller who may change their mind. */
export function beginStack(options: StackOptions): Starting {
  const { progress = () => {}, onRestart } = options;
  const supervisor = supervise({ say: progress, onRestart });
  const ready = run(options, supervisor).catch(async (error) => {
    await supervisor.stop();
    throw error;
  });
  return { ready, stop: supervisor.stop };
}

async function run(options: StackOptions, supervisor: Supervisor): Promise<Stack> {
  const { dataDir, services = allServices, progress = () => {} } = options;
  const started = Date.now();
  const step = async <T>(what: string, work: Promise<T>): Promise<T> => {
    const result = await work;
    progress(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${what}`);
    return result;
  };

  requireNode();
  // Before anything is started: a taken port is known at once, not after the slow part.
  const claimed = await claimPorts(services, options.ports ?? {}, options.replicas ?? 1);
  const replicas = addressesOf(claimed.replicas);
  const logsDir = join(dataDir, 'logs');
  // Logs are appended to, so that what a crash left stays readable; those of the last run go.
  await rm(logsDir, { recursive: true, force: true });
  await mkdir(logsDir, { recursive: true, mode: 0o700 });

  const programs = [...services.map(({ name }) => serviceProgram(name)), gatewayProgram];
  const built = step('services built', buildPrograms(programs));
  // Awaited below, after the infrastructure: a failure there must not go unhandled meanwhile.
  built.catch(() => {});
  const infrastructure =
    options.infrastructure ??
    (await step(
      'Kafka and the database answer',
      startInfrastructure({
        supervisor,
        dataDir,
        db: options.db ?? 'mariadb',
        ports: { kafka: claimed.kafka, db: claimed.db },
        advertised: options.advertised,
        throwAway: options.throwAway ?? false,
        say: progress,
      }),
    ));
  const { admin, brokers } = infrastructure;
  const secretsDir = join(dataDir, 'secrets');
  const { databaseUrls } = await step(
    'databases, topics, the signing keys and certificates are there',
    provision({ db: admin, brokers, secretsDir, services, topics }),
  );
  await built;
  const filesOf = (name: string) => certificateFiles(join(secretsDir, certificatesFolder), name);
  const common = { brokers, replicas, secretsDir, dataDir, services };
  const needs = supervisor.children().map(({ name }) => name);
  const bundles = new Map<string, string>();
  const serving = supervisor.start(
    ...claimed.replicas.map(({ service, name, address }) => (signal: AbortSignal) => {
      const databaseUrl = databaseUrls[service.name] ?? '';
      const env = {
        ...environment(service, { address, databaseUrl }, common),
        ...options.variables?.[service.name],
        ...options.variables?.[name],
      };
      const main = join(bundles.get(name) ?? options.buildDir ?? buildDir, service.name, 'main.js');
      const log = join(logsDir, `${name}.log`);
      return startService({ name, main, address, env, askedAs: filesOf(CLI), log, needs, signal });
    }),
  );
  // A group of its own and the last one, so that it stops first; it waits for no service.
  const gateway = supervisor.start((signal) =>
    startGatewayProcess({
      port: claimed.gateway,
      replicas,
      signingKeysDir: join(secretsDir, signingKeysDir),
      certificates: filesOf(GATEWAY),
      limits: options.limits ?? {},
      dataDir,
      log: join(logsDir, 'gateway.log'),
      signal,
    }),
  );
  await step(
    `serving: ${claimed.replicas.map(({ name }) => name).join(', ')} and the gateway`,
    Promise.all([serving, gateway]),
  );
  return {
    ...infrastructure,
    addresses: Object.fromEntries(Object.entries(replicas).map(([name, [first = '']]) => [name, first])),
    replicas,
    cli: filesOf(CLI),
    gateway: { url: `http://127.0.0.1:${claimed.gateway}`, certificates: filesOf(GATEWAY) },
    databaseUrls,
    logsDir,
    children: supervisor.children,
    async restart(name, from) {
      if (from) bundles.set(name, from);
      await supervisor.restart(name);
    },
    crashed: supervisor.crashed,
    stop: supervisor.stop,
  };
}
