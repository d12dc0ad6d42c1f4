import { readFileSync } from 'node:fs';
// Not by its parts: what local/build.ts puts before every bundle declares a createRequire.
import nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import type { KongConfig } from '../config.ts';
import type { Contract } from '../contract.ts';
import { describeApi } from '../openapi/describe.ts';
import { makePage, type Page } from './page.ts';

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

/** With what the pages of the description are sent. */
export const DOCS_HEADERS = {
  // Kept, but asked about every time: after a change of the contracts the next look is at the new ones.
  'cache-control': 'no-cache',
  // Keeps the pages to what this server has; Swagger UI sets styles on its elements, and draws with data: images.
  'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
};

/** The API's description and the pages to read and try it, by path; made when they are first asked for. */
export function createDocs({ contract, config }: { contract: Contract; config: KongConfig }) {
  // In the bundle too this resolves to the checkout's node_modules, above it.
  const require = nodeModule.createRequire(import.meta.url);
  const swagger = dirname(require.resolve('swagger-ui-dist/package.json'));
  const sources = new Map<string, () => string | Buffer>([
    ['/openapi.json', () => JSON.stringify(describeApi(contract, config))],
    ['/docs/swagger-initializer.js', () => INITIALIZER],
    ...ASSETS.map((name) => [`/docs/${name}`, () => readFileSync(join(swagger, name))] as const),
  ]);
  const pages = new Map<string, Page>();

  return (path: string): Page | undefined => {
    const name = path === '/docs/' ? '/docs/index.html' : path;
    const source = sources.get(name);
    const page = pages.get(name) ?? (source && makePage(name, source()));
    if (page) pages.set(name, page);
    return page;
  };
}
