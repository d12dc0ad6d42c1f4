import type { IncomingMessage } from 'node:http';
import { Refusal } from './exchange.ts';

/** As nginx_http_client_max_body_size of docker-compose.yml says. */
export const MAX_BODY_BYTES = 1024 * 1024;
/** As long as nginx waits for the next part of a body. */
const PATIENCE_MS = 60_000;

/** How long and for how much of a refused body the gateway goes on listening. */
const LINGER_MS = 5000;
const LINGER_BYTES = 16 * MAX_BODY_BYTES;

/** The whole body; rejects with a `Refusal` when it is too large, stalls or breaks off. */
export function readBody(request: IncomingMessage): Promise<Buffer> {
  if (request.headers['content-length'] === undefined && request.headers['transfer-encoding'] === undefined) {
    return Promise.resolve(NOTHING);
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.setTimeout(PATIENCE_MS, () => reject(new Refusal(408, 'Request timeout')));
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY_BYTES) {
        request.removeAllListeners('data').resume();
        reject(new Refusal(413, 'Payload too large'));
      } else chunks.push(chunk);
    });
    request.on('end', () => {
      request.setTimeout(0);
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    request.on('close', () => reject(new Refusal(499, 'the client went away')));
  });
}

/** Reads what is left of a body and forgets it; settles when all of it came, or too much, or for too long. */
export function drain(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let size = 0;
    const timer = setTimeout(resolve, LINGER_MS);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > LINGER_BYTES) done();
    });
    request.once('end', done).once('close', done).resume();
  });
}

const NOTHING = Buffer.alloc(0);
