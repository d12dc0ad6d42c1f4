import { connect, type Socket } from 'node:net';
import { gateway } from './gateway.ts';

/** An answer as it is read off a connection. */
interface RawAnswer {
  status: number;
  /** In lower case. */
  headers: Record<string, string>;
  text: string;
}

/** A connection to the gateway, written to byte by byte. */
export interface Line {
  write(bytes: string | Buffer): void;
  /** The next answer, which has no body where HEAD was asked; rejects when the connection ends before it is whole. */
  answer(to?: 'HEAD' | 'GET'): Promise<RawAnswer>;
  /** Resolves when the gateway has closed the connection. */
  closed: Promise<void>;
  /** Goes away without a word. */
  destroy(): void;
}

const PATIENCE_MS = 10_000;

export async function openLine(): Promise<Line> {
  const { hostname, port } = new URL((await gateway()).url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.setTimeout(PATIENCE_MS, () => socket.destroy());
  const reader = createReader(socket);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await new Promise((resolve) => socket.once('connect', resolve));
  return {
    write: (bytes) => void socket.write(bytes),
    answer: (to) => readAnswer(reader, to === 'HEAD'),
    closed,
    destroy: () => socket.destroy(),
  };
}

/** A request as text: without a host header of its own it gets one. */
export function head(line: string, headers: Readonly<Record<string, string | number>> = {}): string {
  const all = Object.entries({ host: 'gateway.test', ...headers });
  return `${line} HTTP/1.1\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

type Reader = ReturnType<typeof createReader>;

/** Takes a stream of bytes apart; one character a byte. */
function createReader(socket: Socket) {
  let pending = '';
  let ended = false;
  let wake = () => {};
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    pending += chunk;
    wake();
  });
  socket.on('close', () => {
    ended = true;
    wake();
  });
  async function until(enough: () => boolean): Promise<void> {
    while (!enough()) {
      if (ended) throw new Error(`the connection ended in the middle: ${JSON.stringify(pending)}`);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  function take(length: number): string {
    const taken = pending.slice(0, length);
    pending = pending.slice(length);
    return taken;
  }
  return {
    async upTo(mark: string): Promise<string> {
      await until(() => pending.includes(mark));
      return take(pending.indexOf(mark) + mark.length).slice(0, -mark.length);
    },
    async exactly(length: number): Promise<string> {
      await until(() => pending.length >= length);
      return take(length);
    },
    async rest(): Promise<string> {
      await until(() => ended);
      return take(pending.length);
    },
  };
}

async function readAnswer(reader: Reader, bodiless: boolean): Promise<RawAnswer> {
  const [first = '', ...lines] = (await reader.upTo('\r\n\r\n')).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...value] = line.split(': ');
      return [name.toLowerCase(), value.join(': ')];
    }),
  );
  const status = Number(first.split(' ')[1]);
  const text = bodiless || status < 200 ? '' : await readBody(reader, headers);
  return { status, headers, text: Buffer.from(text, 'latin1').toString('utf8') };
}

async function readBody(reader: Reader, headers: Record<string, string>): Promise<string> {
  if (headers['transfer-encoding'] !== 'chunked') {
    const length = headers['content-length'];
    return length === undefined ? reader.rest() : reader.exactly(Number(length));
  }
  let body = '';
  for (;;) {
    const size = Number.parseInt(await reader.upTo('\r\n'), 16);
    if (size === 0) break;
    body += await reader.exactly(size);
    await reader.upTo('\r\n');
  }
  // Trailers, and an empty line.
  while ((await reader.upTo('\r\n')) !== '') {}
  return body;
}
