import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { type Conditions, createConditions } from './conditions.ts';

/** Where a proxy forwards to. */
export interface Target {
  readonly host: string;
  readonly port: number;
}

interface ProxyOptions {
  /** Asked at each connection: tried in turn, so that connections spread and one that is away is passed over. */
  targets(): readonly Target[];
  /** A free one where left out. */
  readonly port?: number;
}

/** A TCP proxy on loopback that can be as bad as a network. */
export interface TcpProxy extends Omit<Conditions, 'pass' | 'open' | 'refusing'> {
  readonly port: number;
  /** How many connections are open through it. */
  connections(): number;
  /** Resets all connections, or the one of them that `pick` says (an index is asked of it, given their number). */
  reset(pick?: (count: number) => number): void;
  close(): Promise<void>;
}

/** Both ends of a connection. */
type Pair = readonly [near: Socket, far: Socket | undefined];

/** Listens on loopback and forwards. Connections that come while it hangs are taken and get no answer. */
export async function startProxy({ targets, port = 0 }: ProxyOptions): Promise<TcpProxy> {
  const conditions = createConditions();
  const pairs = new Map<Socket, Pair>();
  let turn = 0;

  const drop = (near: Socket) => {
    const pair = pairs.get(near);
    pairs.delete(near);
    for (const socket of pair ?? []) socket?.resetAndDestroy();
  };

  async function forward(near: Socket): Promise<void> {
    await conditions.open();
    const list = targets();
    const start = turn++;
    const far = await firstOf(list.map((_, at) => list[(start + at) % list.length] as Target));
    // It may have been reset meanwhile.
    if (!pairs.has(near)) return void far?.destroy();
    if (!far) return drop(near);
    pairs.set(near, [near, far]);
    const passed = { bytes: 0 };
    await Promise.all([pump(near, far, conditions, passed), pump(far, near, conditions, passed)]);
    pairs.delete(near);
  }

  const server = createServer({ allowHalfOpen: true, noDelay: true }, (near) => {
    near.on('error', () => drop(near));
    if (conditions.refusing) return near.resetAndDestroy();
    pairs.set(near, [near, undefined]);
    forward(near).catch(() => drop(near));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  return {
    ...conditions,
    port: (server.address() as AddressInfo).port,
    connections: () => pairs.size,
    reset(pick) {
      const all = [...pairs.keys()];
      const chosen = pick && all.length > 0 ? [all[pick(all.length)] as Socket] : all;
      for (const near of chosen) drop(near);
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      conditions.heal();
      for (const near of [...pairs.keys()]) drop(near);
      await closed;
    },
  };
}

/** A connection to the first that accepts one. */
async function firstOf(targets: readonly Target[]): Promise<Socket | undefined> {
  for (const { host, port } of targets) {
    const socket = connect({ host, port, allowHalfOpen: true, noDelay: true });
    socket.on('error', () => {});
    const connected = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    if (connected) return socket;
  }
  return undefined;
}

async function pump(from: Socket, to: Socket, conditions: Conditions, passed: { bytes: number }) {
  // Of a socket one direction may have ended and the other not.
  for await (const chunk of from.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    await conditions.pass(chunk.length, passed.bytes);
    passed.bytes += chunk.length;
    if (to.destroyed) throw new Error('the other end is gone');
    if (!to.write(chunk)) await once(to, 'drain');
  }
  // An end is late as well.
  await conditions.pass(0, passed.bytes);
  to.end();
}
