import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { MAX_BODY_BYTES } from './body.ts';
import { Refusal } from './exchange.ts';
import { isPath } from './uri.ts';

/** One of nginx's buffers: a request line and every header must fit into one. */
const BUFFER_BYTES = 8192;
/** Nginx has four of them. */
export const MAX_HEADER_BYTES = 4 * BUFFER_BYTES;

/** A service takes 128 with those that the gateway adds, and breaks the call off where there are more. */
const MAX_HEADERS = 100;

const TOO_LARGE = 'Request header or cookie too large';

/**
 * Throws a `Refusal` for what nginx turns away before Kong sees it, and for more headers than a service takes. `raw` is
 * the path as it came.
 */
export function checkAtTheDoor(request: IncomingMessage, raw: string): void {
  const { method = '', url = '', rawHeaders } = request;
  if (method.length + url.length + ' HTTP/1.1\r\n'.length + 1 > BUFFER_BYTES)
    throw new Refusal(414, 'URI too long');
  if (rawHeaders.length > 2 * MAX_HEADERS) throw new Refusal(400, TOO_LARGE);
  let authorizations = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.toLowerCase() === 'authorization') authorizations++;
    const length = (rawHeaders[at]?.length ?? 0) + (rawHeaders[at + 1]?.length ?? 0) + ': \r\n'.length;
    if (length > BUFFER_BYTES) throw new Refusal(400, TOO_LARGE);
  }
  if (method === 'TRACE') throw new Refusal(405, 'Method not allowed');
  const hostless = request.httpVersion === '1.1' && request.headers.host === undefined;
  if (hostless || authorizations > 1 || !isPath(raw)) throw new Refusal(400, 'Bad request');
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) {
    throw new Refusal(413, 'Payload too large');
  }
}

type ParseError = NodeJS.ErrnoException & { rawPacket?: Buffer };

const isLongLine = (packet: Buffer | undefined): boolean =>
  packet !== undefined && /^[A-Z]+ [^\r\n]{8192}/.test(packet.toString('latin1', 0, 2 * BUFFER_BYTES));

const UNREADABLE: Readonly<Record<string, readonly [status: string, answer: object]>> = {
  HPE_HEADER_OVERFLOW: ['400 Bad Request', { code: 3, message: TOO_LARGE }],
  'URI too long': ['414 URI Too Long', { code: 2, message: 'URI too long' }],
  // In the middle of a body: without a code, as with one that is found too large there.
  HPE_INVALID_CHUNK_SIZE: ['400 Bad Request', { message: 'Bad request' }],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', { code: 2, message: 'Request timeout' }],
};

/** Answers a request for a tunnel. */
export function refuseTunnel(_request: IncomingMessage, socket: Duplex): void {
  end(socket, '405 Method Not Allowed', { code: 2, message: 'Method not allowed' });
}

/** Answers what is not HTTP, and ends the connection. */
export function answerUnreadable(error: ParseError, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const known = isLongLine(error.rawPacket) ? 'URI too long' : (error.code ?? '');
  const [status, answer] = UNREADABLE[known] ?? ['400 Bad Request', { code: 3, message: 'Bad request' }];
  end(socket, status, answer);
}

function end(socket: Duplex, status: string, answer: object): void {
  const body = JSON.stringify(answer);
  const headers = `content-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close`;
  socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`);
}
