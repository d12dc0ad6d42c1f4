import { Kafka, logLevel } from 'kafkajs';
import { type Connection, createConnection } from 'mysql2/promise';
import type { Stack } from '../../local/stack.ts';
import type { FakeProvider } from '../../services/ds/model/fixtures/provider.ts';
import type { TcpProxy } from '../proxy/proxy.ts';

/** What stands between the services and what they use; each serves all replicas. */
export interface Proxies {
  readonly database: TcpProxy;
  readonly kafka: TcpProxy;
  /** In front of what services ask of each other, by the name of the one that is asked. */
  readonly peers: Readonly<Record<string, TcpProxy>>;
}

/** What was put in the way of a stack before it was started. */
export interface Between {
  readonly proxies: Proxies;
  /** The model that ds asks. */
  readonly model: FakeProvider;
}

/** What harm is done with, beyond a scene. */
export interface Tools extends Between {
  /** A client of its own. */
  readonly kafka: Kafka;
  /** A new connection of the database's administrator, past the proxy; end it. */
  admin(): Promise<Connection>;
}

const between = new WeakMap<Stack, Between>();

/** Says what was put in the way of a stack; `prepare` does. */
export function remember(stack: Stack, things: Between): void {
  between.set(stack, things);
}

/** The tools for a stack; throws for one that was started without `prepare`. */
export function toolsFor(stack: Stack): Tools {
  const things = between.get(stack);
  if (!things) throw new Error('this stack was started without prepare()');
  const kafka = new Kafka({
    clientId: 'harm',
    brokers: stack.brokers,
    logLevel: logLevel.NOTHING,
    retry: { initialRetryTime: 100, retries: 10, maxRetryTime: 1000 },
  });
  return { ...things, kafka, admin: () => createConnection({ ...stack.admin, connectTimeout: 5000 }) };
}
