import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
// Not by its parts: what local/build.ts puts before every bundle declares a createRequire.
import nodeModule from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { KongConfig } from './config.ts';
import type { Contract } from './contract.ts';
import { describeApi } from './openapi/describe.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** What index.html of swagger-ui-dist asks for, but for the initializer, which is ours. */
const ASSETS = [
  'index.html',
  'index.css',
  'swagger-ui.css',
  'swagger-ui-bundle.js',
  'swagger-ui-standalone-preset.js',
  'favicon-16x16.png',
  'favicon-32x32.png',
];
// Without the standalone layout: its bar asks for the address of any other description. Without the validator: it is
// a remote service.
const INITIALIZER = `window.ui = SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  displayRequestDuration: true,
  validatorUrl: null,
});
`;

/** Keeps the pages to what this server has; Swagger UI sets styles on its elements, and draws with data: images. */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";
const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

const REDIRECTS: Readonly<Record<string, string>> = { '/': '/docs/', '/docs': '/docs/' };

type Page = { type: string; bytes: Buffer; tag: string };

/** What the local gateway serves besides the API: its description, pages to read and try it, and its metrics. */
export function createSite({ contract, config }: { contract: Contract; config: KongConfig }) {
  // In the bundle too this resolves to the checkout's node_modules, above it.
  const require = nodeModule.createRequire(import.meta.url);
  const swagger = dirname(require.resolve('swagger-ui-dist/package.json'));
  const sources = new Map<string, () => string | Buffer>([
    ['/openapi.json', () => JSON.stringify(describeApi(contract, config))],
    ['/docs/swagger-initializer.js', () => INITIALIZER],
    ...ASSETS.map((name) => [`/docs/${name}`, () => readFileSync(join(swagger, name))] as const),
  ]);
  const pages = new Map<string, Page>();

  function pageAt(path: string): Page | undefined {
    const name = path === '/docs/' ? '/docs/index.html' : path;
    const source = sources.get(name);
    const page = pages.get(name) ?? (source && makePage(name, source()));
    if (page) pages.set(name, page);
    return page;
  }

  return (request: IncomingMessage, response: ServerResponse, metrics: () => Promise<string>): boolean => {
    const { method, url = '/' } = request;
    if (method !== 'GET' && method !== 'HEAD') return false;
    const path = url.split('?', 1)[0] ?? '/';
    if (path === '/metrics') {
      sendMetrics(response, metrics);
      return true;
    }
    const elsewhere = REDIRECTS[path];
    const page = pageAt(path);
    if (elsewhere !== undefined) response.writeHead(302, { location: elsewhere }).end();
    else if (page) sendPage(request, response, page);
    return elsewhere !== undefined || page !== undefined;
  };
}

function makePage(name: string, content: string | Buffer): Page {
  const bytes = Buffer.from(content);
  const tag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
  return { type: TYPES[extname(name)] ?? 'application/octet-stream', bytes, tag };
}

function sendPage(request: IncomingMessage, response: ServerResponse, { type, bytes, tag }: Page): void {
  // Kept, but asked about every time: after a change of the contracts the next look is at the new ones.
  const headers = { etag: tag, 'cache-control': 'no-cache', 'content-security-policy': POLICY };
  if (request.headers['if-none-match'] === tag) response.writeHead(304, headers).end();
  else {
    response.writeHead(200, {
      ...headers,
      'content-type': type,
      'content-length': bytes.length,
      'x-content-type-options': 'nosniff',
    });
    // Node leaves the body of an answer to HEAD out.
    response.end(bytes);
  }
}

function sendMetrics(response: ServerResponse, metrics: () => Promise<string>): void {
  metrics().then(
    (text) => response.writeHead(200, { 'content-type': METRICS_TYPE }).end(text),
    (error) => {
      console.error(error);
      response.writeHead(500).end();
    },
  );
}
