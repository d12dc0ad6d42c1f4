import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
/** What is not compressed in itself. */
const COMPRESSIBLE = /^(text\/|application\/(json|manifest)|image\/(svg|x-icon)|font\/ttf)/;
/** Below this a compressed body saves no packet. */
const WORTH_IT = 1024;

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
/** By what a client accepts, the best first. Not the strongest brotli: a bundle of megabytes would take it seconds. */
const ENCODINGS: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => brotli(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 7 } }),
  gzip: (bytes) => gzip(bytes),
};

/** A file as it is served. */
export interface Page {
  readonly type: string;
  readonly bytes: Buffer;
  readonly tag: string;
  /** Compressed once, when it is first asked for. */
  readonly encoded: Map<string, Promise<Buffer>>;
}

/** A page of this content, its type by its name. */
export function makePage(name: string, content: string | Buffer): Page {
  const bytes = Buffer.from(content);
  const tag = createHash('sha256').update(bytes).digest('base64url');
  return { type: TYPES[extname(name)] ?? 'application/octet-stream', bytes, tag, encoded: new Map() };
}

/** Sends a page, compressed where the client takes it, or says that the client has it already. */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  own: Readonly<Record<string, string>>,
  status = 200,
): Promise<void> {
  const { type, bytes, tag, encoded } = page;
  const compressible = COMPRESSIBLE.test(type) && bytes.length > WORTH_IT;
  const accepted = acceptedIn(String(request.headers['accept-encoding'] ?? ''));
  const encoding = compressible ? Object.keys(ENCODINGS).find((name) => accepted.has(name)) : undefined;
  const etag = `"${tag}${encoding ? `-${encoding}` : ''}"`;
  const headers = {
    ...own,
    etag,
    'x-content-type-options': 'nosniff',
    ...(compressible && { vary: 'accept-encoding' }),
  };
  if (status === 200 && isKnown(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = encoding ? await encode(encoded, encoding, bytes) : bytes;
  response.writeHead(status, {
    ...headers,
    'content-type': type,
    'content-length': body.length,
    ...(encoding && { 'content-encoding': encoding }),
  });
  // Node leaves the body of an answer to HEAD out.
  response.end(body);
}

function encode(encoded: Page['encoded'], encoding: string, bytes: Buffer): Promise<Buffer> {
  const done = encoded.get(encoding) ?? ENCODINGS[encoding]?.(bytes) ?? Promise.resolve(bytes);
  encoded.set(encoding, done);
  return done;
}

/** The codings that a client takes; those that it gives no weight are none. */
function acceptedIn(header: string): ReadonlySet<string> {
  const codings = header.split(',').map((one) =>
    one
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/),
  );
  return new Set(codings.flatMap(([name = '', weight = '1']) => (Number(weight) > 0 ? [name] : [])));
}

function isKnown(header: string | undefined, etag: string): boolean {
  const tags = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
