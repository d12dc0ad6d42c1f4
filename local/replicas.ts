import { StackError } from './errors.ts';
import { claimPort } from './ports.ts';
import type { Service } from './services.ts';

/** One of the processes that a service is run as. */
export interface Replica {
  service: Service;
  /** "auth" for the first one, then "auth-2", "auth-3" … */
  name: string;
  /** `host:port` that it listens on. */
  address: string;
}

/** What a stack listens on. */
export interface Claimed {
  gateway: number;
  kafka: number;
  db: number;
  /** Those of a service follow each other. */
  replicas: Replica[];
}

/** The name of a service's first, second … replica, counted from 0. */
export const replicaName = (service: string, at: number) => (at === 0 ? service : `${service}-${at + 1}`);

/** More are no use on one machine. */
const MOST = 8;

/** How many processes of each service REPLICAS asks for, 1 where it is not set; throws a `StackError` for nonsense. */
export function replicasFrom({ REPLICAS }: NodeJS.ProcessEnv): number {
  const count = Number(REPLICAS || 1);
  if (Number.isInteger(count) && count >= 1 && count <= MOST) return count;
  throw new StackError(`REPLICAS=${REPLICAS} is not a whole number from 1 to ${MOST}.`);
}

/** Finds the ports: the given ones for what has one, also the first replica of a service, free ones for the rest. */
export async function claimPorts(
  services: readonly Service[],
  ports: Readonly<Record<string, number>>,
  count: number,
): Promise<Claimed> {
  const replicas: Replica[] = [];
  for (const service of services) {
    for (let at = 0; at < count; at++) {
      const name = replicaName(service.name, at);
      const port = await claimPort(at === 0 ? (ports[name] ?? 0) : 0, name, service.portVariable);
      replicas.push({ service, name, address: `127.0.0.1:${port}` });
    }
  }
  return {
    replicas,
    gateway: await claimPort(ports.gateway ?? 0, 'gateway', 'GATEWAY_PORT'),
    kafka: await claimPort(ports.kafka ?? 0, 'kafka', 'KAFKA_PORT'),
    db: await claimPort(ports.db ?? 0, 'db', 'DB_PORT'),
  };
}

/** The addresses of all replicas, by the name of their service. */
export function addressesOf(replicas: readonly Replica[]): Record<string, string[]> {
  const names = new Set(replicas.map(({ service }) => service.name));
  const of = (name: string) => replicas.filter(({ service }) => service.name === name);
  return Object.fromEntries([...names].map((name) => [name, of(name).map(({ address }) => address)]));
}
