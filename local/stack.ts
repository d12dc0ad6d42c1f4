import { mkdir } from 'node:fs/promises';
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
import { claimPort } from './ports.ts';
import { provision } from './provision.ts';
import { requireNode } from './requirements.ts';
import { environment, startService } from './service.ts';
import { services as allServices, certificatesFolder, type Service, signingKeysDir } from './services.ts';
import { type Supervised, type Supervisor, supervise } from './supervise.ts';
import { topics } from './topics.ts';

/** A running stack. */
export interface Stack extends Infrastructure {
  /** `host:port` of every service, by its name. */
  addresses: Record<string, string>;
  /** What they are called with from outside. */
  cli: CertificateFiles;
  /** Where the same is to be had as JSON over HTTP, and what it shows the services. */
  gateway: { url: string; certificates: CertificateFiles };
  /** The URL of every service's database, by the service's name. */
  databaseUrls: Record<string, string>;
  /** The folder of the processes' logs, `<name>.log` each. */
  logsDir: string;
  /** What this stack started and runs at the moment. */
  children(): Supervised[];
  /** Settles with what happened when a process ends that nobody asked to. */
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
  /** An engine's name, or mysql://admin:password@host:port of a server that runs already. */
  db?: string;
  /** Servers that run already, e.g. a testbed; nothing but services is started then. */
  infrastructure?: Infrastructure;
  /** What the gateway lets through; see kong/kong.yml. */
  limits?: Partial<Limits>;
  /** True for data that is removed after use. */
  throwAway?: boolean;
  /** Told each step as it ends, with the time it took. */
  progress?: Say;
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
  const supervisor = supervise();
  const ready = run(options, supervisor).catch(async (error) => {
    await supervisor.stop();
    throw error;
  });
  return { ready, stop: supervisor.stop };
}

async function run(options: StackOptions, supervisor: Supervisor): Promise<Stack> {
  const { dataDir, ports = {}, services = allServices, progress = () => {} } = options;
  const started = Date.now();
  const step = async <T>(what: string, work: Promise<T>): Promise<T> => {
    const result = await work;
    progress(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${what}`);
    return result;
  };

  requireNode();
  // Before anything is started: a taken port is known at once, not after the slow part.
  const claimed = await claimPorts(services, ports);
  const addresses = Object.fromEntries(services.map(({ name }) => [name, `127.0.0.1:${claimed[name]}`]));
  const logsDir = join(dataDir, 'logs');
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
        ports: { kafka: claimed.kafka ?? 0, db: claimed.db ?? 0 },
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
  const common = { brokers, addresses, secretsDir, dataDir, services };
  const serving = supervisor.start(
    ...services.map((service) => (signal: AbortSignal) => {
      const { name } = service;
      const env = environment(service, databaseUrls[name] ?? '', common);
      const main = join(buildDir, name, 'main.js');
      return startService({
        name,
        main,
        env,
        askedAs: filesOf(CLI),
        log: join(logsDir, `${name}.log`),
        signal,
      });
    }),
  );
  // A group of its own and the last one, so that it stops first; it waits for no service.
  const gateway = supervisor.start((signal) =>
    startGatewayProcess({
      port: claimed.gateway ?? 0,
      addresses,
      signingKeysDir: join(secretsDir, signingKeysDir),
      certificates: filesOf(GATEWAY),
      limits: options.limits ?? {},
      dataDir,
      log: join(logsDir, 'gateway.log'),
      signal,
    }),
  );
  await step(
    `serving: ${services.map(({ name }) => name).join(', ')} and the gateway`,
    Promise.all([serving, gateway]),
  );
  return {
    ...infrastructure,
    addresses,
    cli: filesOf(CLI),
    gateway: { url: `http://127.0.0.1:${claimed.gateway}`, certificates: filesOf(GATEWAY) },
    databaseUrls,
    logsDir,
    children: supervisor.children,
    crashed: supervisor.crashed,
    stop: supervisor.stop,
  };
}

async function claimPorts(services: Service[], ports: Record<string, number>) {
  const claimed: Record<string, number> = {};
  const variables = { gateway: 'GATEWAY_PORT', kafka: 'KAFKA_PORT', db: 'DB_PORT' };
  for (const [name, variable] of [
    ...services.map(({ name, portVariable }) => [name, portVariable] as const),
    ...Object.entries(variables),
  ]) {
    claimed[name] = await claimPort(ports[name] ?? 0, name, variable);
  }
  return claimed;
}
