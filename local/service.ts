import { join } from 'node:path';
import type { CertificateFiles } from '#mesh/rpc/certificates.ts';
import { certificateFiles } from './certificates.ts';
import { readyOrEnded, startChild } from './child.ts';
import { isServing } from './health.ts';
import { localDir, root } from './paths.ts';
import { certificatesFolder, passedOn, type Service } from './services.ts';
import type { Supervised } from './supervise.ts';

/** The part of a service's environment that all services have in common. */
export interface Common {
  brokers: string[];
  /** `host:port` of every replica, by the name of its service. */
  replicas: Record<string, string[]>;
  secretsDir: string;
  dataDir: string;
  /** The rows that `replicas` is about. */
  services: Service[];
}

/** The part of a service's environment that is its own. */
export interface Own {
  /** `host:port` that it is to listen on. */
  address: string;
  databaseUrl: string;
}

/** All variables that a replica of a service is started with, what this process passes on included. */
export function environment(service: Service, own: Own, common: Common): Record<string, string | undefined> {
  const { address, databaseUrl } = own;
  const { brokers, replicas, secretsDir, dataDir, services } = common;
  const pathsIn = (dir: string, names: Record<string, string>) =>
    Object.fromEntries(Object.entries(names).map(([name, path]) => [name, join(dir, path)]));
  const [host, port] = address.split(':');
  return {
    // The broker is on the same machine: who does not answer is gone, and its partitions may move sooner.
    KAFKA_SESSION_TIMEOUT_MS: '3000',
    ...passedOn(service.name, process.env),
    GRPC_HOST: host,
    GRPC_PORT: port,
    DATABASE_URL: databaseUrl,
    KAFKA_BROKERS: brokers.join(','),
    ...Object.fromEntries(services.map((peer) => [peer.addressVariable, peerAddress(replicas[peer.name])])),
    TOKEN_ISSUER: 'https://tracker.local',
    TOKEN_AUDIENCE: 'tracker',
    REFLECTION_DESCRIPTOR: join(root, 'gen', 'tracker.binpb'),
    ...pathsIn(secretsDir, service.secretFiles),
    ...pathsIn(dataDir, service.folders ?? {}),
    ...certificateFiles(join(secretsDir, certificatesFolder), service.name),
    LOG_LEVEL: process.env.LOG_LEVEL || 'info',
    // Node.js 22 and newer keep compiled code there between starts; older ones ignore it.
    NODE_COMPILE_CACHE: join(localDir, 'compile-cache'),
  };
}

/** What a peer is found by: all of its replicas. */
const peerAddress = (all: string[] = []) => all.join(',');

interface StartServiceOptions {
  /** The replica's name, e.g. "auth-2". */
  name: string;
  /** The bundled entry point. */
  main: string;
  /** `host:port` that its health is asked at. */
  address: string;
  env: Record<string, string | undefined>;
  /** What its health is asked with. */
  askedAs: CertificateFiles;
  log: string;
  /** The names of what it cannot start without. */
  needs: readonly string[];
  signal?: AbortSignal | undefined;
}

/** Starts a service and waits until it is SERVING; if not, throws a `StackError` with the end of its log. */
export async function startService({
  name,
  main,
  address,
  env,
  askedAs,
  log,
  needs,
  signal,
}: StartServiceOptions): Promise<Supervised> {
  const child = await startChild({
    name,
    command: process.execPath,
    // Small young generations: four services on one machine, none of them with much to do.
    args: ['--max-semi-space-size=2', '--max-old-space-size=192', main],
    env,
    log,
  });
  await readyOrEnded(child, {
    port: Number(address.split(':')[1]),
    answers: () => isServing(address, askedAs),
    timeoutMs: 60_000,
    signal,
  });
  // A service gives itself ten seconds to end; killing it earlier would leave its Kafka group waiting for it.
  return { ...child, needs, stop: (how = 'cleanly') => child.stop(how === 'cleanly' ? 12_000 : 0) };
}
