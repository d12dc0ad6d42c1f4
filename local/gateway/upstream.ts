import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from 'node:http2';
import type { Certificates } from '#mesh/rpc/certificates.ts';
import { type Exchange, Refusal } from './exchange.ts';

/** What came back from a service. */
interface Answer {
  /** The metadata that came before the message, but for gRPC's own. */
  headers: Record<string, string>;
  /** The gRPC status that came with the headers, i.e. without any message. */
  early: { status: number; message: string | undefined } | undefined;
  /** The gRPC frames. */
  frames: Buffer;
  /** The gRPC status that came at the end, and the metadata with it. */
  late: Record<string, string> | undefined;
}

type WhenAbandoned = Exchange['whenAbandoned'];

export interface Balancer {
  /** One gRPC call; rejects with a `Refusal` in Kong's words when no target answers. */
  call(
    path: string,
    headers: Readonly<Record<string, string>>,
    message: Uint8Array,
    whenAbandoned: WhenAbandoned,
  ): Promise<Answer>;
  close(): void;
}

interface BalancerOptions {
  targets: readonly string[];
  /** What the targets are shown, and the name that must stand in their certificates; undefined for none of it. */
  tls: Tls | undefined;
  /** How often a call that reached no target is tried again, at the next one. */
  retries: number;
  connectMs: number;
  readMs: number;
  /** More than this of an answer and it is refused. */
  maxBytes: number;
}

type Tls = Certificates & { servername: string };

/** The call never reached the service: trying elsewhere cannot do it twice. */
class NotReached extends Error {}

/** Spreads calls over the targets in turn, each over one HTTP/2 connection. */
export function createBalancer(options: BalancerOptions): Balancer {
  const { targets, tls, retries, connectMs, readMs, maxBytes } = options;
  const peers = targets.map((target) => createPeer(target, tls, connectMs));
  let turn = 0;
  return {
    async call(path, headers, message, whenAbandoned) {
      const first = turn++;
      for (let attempt = 0; attempt <= retries; attempt++) {
        const peer = peers[(first + attempt) % peers.length];
        if (!peer) break;
        try {
          const stream = await peer.open({ ...headers, [constants.HTTP2_HEADER_PATH]: path });
          return await exchange(stream, message, { readMs, maxBytes, whenAbandoned });
        } catch (error) {
          if (!(error instanceof NotReached)) throw error;
        }
      }
      throw new Refusal(502, 'An invalid response was received from the upstream server');
    },
    close() {
      for (const peer of peers) peer.close();
    },
  };
}

/** So that a page of entries comes without being asked for in parts. */
const WINDOW_BYTES = 1024 * 1024;
const SETTINGS = { enablePush: false, initialWindowSize: WINDOW_BYTES };
const SESSION_MEGABYTES = 64;
/** The connection went away between choosing it and using it. */
const CLOSED = new Set([
  'ERR_HTTP2_INVALID_SESSION',
  'ERR_HTTP2_GOAWAY_SESSION',
  'ERR_HTTP2_OUT_OF_STREAMS',
  'ERR_HTTP2_SESSION_ERROR',
]);

function createPeer(target: string, tls: Tls | undefined, connectMs: number) {
  let session: Promise<ClientHttp2Session> | undefined;
  let open: ClientHttp2Session | undefined;

  function start(): Promise<ClientHttp2Session> {
    const opening = connect(`${tls ? 'https' : 'http'}://${target}`, {
      ...tls,
      maxSessionMemory: SESSION_MEGABYTES,
      settings: SETTINGS,
    });
    const started = new Promise<ClientHttp2Session>((resolve, reject) => {
      const timer = setTimeout(() => opening.destroy(new Error('connect timeout')), connectMs);
      opening.once('connect', () => {
        clearTimeout(timer);
        opening.setLocalWindowSize(WINDOW_BYTES);
        open = opening;
        resolve(opening);
      });
      const gone = () => {
        clearTimeout(timer);
        if (session === started) session = undefined;
        if (open === opening) open = undefined;
        reject(new NotReached(target));
      };
      opening.on('error', gone).once('close', gone).once('goaway', gone);
    });
    return started;
  }

  return {
    async open(headers: Record<string, string>): Promise<ClientHttp2Stream> {
      if (!open) {
        session ??= start();
        await session;
      }
      if (!open) throw new NotReached(target);
      try {
        return open.request(headers);
      } catch (cause) {
        if (CLOSED.has((cause as NodeJS.ErrnoException).code ?? '')) throw new NotReached(target, { cause });
        throw cause;
      }
    },
    close() {
      open?.destroy();
    },
  };
}

interface Limits {
  readMs: number;
  maxBytes: number;
  whenAbandoned: WhenAbandoned;
}

function exchange(stream: ClientHttp2Stream, message: Uint8Array, limits: Limits): Promise<Answer> {
  const { readMs, maxBytes, whenAbandoned } = limits;
  return new Promise((resolve, reject) => {
    const answer: Answer = { headers: {}, early: undefined, frames: NOTHING, late: undefined };
    const chunks: Buffer[] = [];
    let size = 0;
    let responded = false;
    const fail = (error: Error) => {
      reject(error);
      stream.close(constants.NGHTTP2_CANCEL);
    };
    const answered = whenAbandoned(() => fail(new Refusal(499, 'the client went away')));
    stream.setTimeout(readMs, () => fail(new Refusal(504, 'The upstream server is timing out')));
    stream.on('response', (headers) => {
      responded = true;
      for (const name of Object.keys(headers)) {
        if (!OWN_HEADERS.has(name)) answer.headers[name] = String(headers[name]);
      }
      const status = headers['grpc-status'];
      if (status !== undefined) {
        answer.early = { status: Number(status), message: headers['grpc-message']?.toString() };
      }
    });
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes)
        fail(new Refusal(502, 'An invalid response was received from the upstream server'));
      else chunks.push(chunk);
    });
    stream.on('trailers', (trailers) => {
      answer.late = Object.fromEntries(
        Object.entries(trailers).map(([name, value]) => [name, String(value)]),
      );
    });
    stream.on('error', () => {});
    stream.on('close', () => {
      answered();
      const whole = stream.rstCode === constants.NGHTTP2_NO_ERROR || answer.late !== undefined;
      if (responded && whole) {
        answer.frames = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
        resolve(answer);
      } else if (stream.rstCode === constants.NGHTTP2_REFUSED_STREAM) reject(new NotReached());
      else reject(new Refusal(502, 'An invalid response was received from the upstream server'));
    });
    const frame = Buffer.allocUnsafe(FRAME_HEADER + message.length);
    frame[0] = 0;
    frame.writeUInt32BE(message.length, 1);
    frame.set(message, FRAME_HEADER);
    stream.end(frame);
  });
}

const OWN_HEADERS = new Set([
  ':status',
  'content-type',
  'date',
  'grpc-accept-encoding',
  'grpc-encoding',
  'grpc-message',
  'grpc-status',
]);
const NOTHING = Buffer.alloc(0);
const FRAME_HEADER = 5;

/** The message in the first whole gRPC frame, as the range of its bytes. */
export function unframe(frames: Buffer): { start: number; end: number } | undefined {
  if (frames.length < FRAME_HEADER) return undefined;
  const end = FRAME_HEADER + frames.readUInt32BE(1);
  return end <= frames.length ? { start: FRAME_HEADER, end } : undefined;
}
