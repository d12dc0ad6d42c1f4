import { createSocket } from 'node:dgram';
import { connect, createServer } from 'node:net';
import { StackError } from './errors.ts';

/** True when nothing listens on this loopback port. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** True when a server accepts connections on this loopback port. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

// Below every system's ephemeral range, so that no outgoing connection takes the port before its server does.
const lowest = 20_000;
const highest = 32_000;
const anyPort = () => lowest + Math.floor(Math.random() * (highest - lowest));

/**
 * A loopback port that nothing listens on, and that no other process of ours is given while this one lives: a
 * server may take seconds until it binds its port. Throws after 100 taken ones.
 */
export async function freePort(pick = anyPort): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = pick();
    if ((await reserve(port)) && (await isFree(port))) return port;
  }
  throw new StackError(`no free port was found between ${lowest} and ${highest}.`);
}

/** Holds the UDP port of that number, which is in nobody's way and ends with this process; false where it is held. */
function reserve(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4').unref();
    socket.once('error', () => {
      socket.close();
      resolve(false);
    });
    socket.bind({ port, address: '127.0.0.1', exclusive: true }, () => resolve(true));
  });
}

/** The given port when it is free, or a free one for 0; throws a `StackError` naming the variable to set. */
export async function claimPort(port: number, what: string, variable: string): Promise<number> {
  if (port === 0) return freePort();
  if (await isFree(port)) {
    await reserve(port);
    return port;
  }
  throw new StackError(
    `port ${port} (${what}) is taken: stop what uses it, or set ${variable} to another port.`,
  );
}
