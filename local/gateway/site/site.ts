import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KongConfig } from '../config.ts';
import type { Contract } from '../contract.ts';
import { isPath, normalisePath, splitTarget } from '../uri.ts';
import { createApp } from './app.ts';
import { createDocs, DOCS_HEADERS } from './docs.ts';
import { sendPage } from './page.ts';

const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** What is never a page of the app. */
const OURS = /^\/(docs|openapi\.json|metrics|_expo|assets)(\/|$)/;

interface SiteOptions {
  readonly contract: Contract;
  readonly config: KongConfig;
  /** The folder of the app's web export, which may not be there yet. */
  readonly appDir?: string | undefined;
}

/** What the local gateway serves besides the API: the app, the API's description, and its metrics. */
export function createSite({ contract, config, appDir }: SiteOptions) {
  const docs = createDocs({ contract, config });
  const app = createApp(appDir);

  /** True when it answered. */
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    metrics: () => Promise<string>,
  ): Promise<boolean> => {
    const { method, url = '/', headers } = request;
    if (method !== 'GET' && method !== 'HEAD') return false;
    const { raw } = splitTarget(url);
    if (!isPath(raw)) return false;
    const path = normalisePath(raw);
    if (path === '/metrics') return sendMetrics(response, metrics);
    if (path === '/docs') {
      response.writeHead(302, { location: '/docs/' }).end();
      return true;
    }
    const page = docs(raw);
    if (page) {
      await sendPage(request, response, page, DOCS_HEADERS);
      return true;
    }
    // A program that asks for a route that is not there is told so; somebody with a browser sees the app.
    const wantsPage = !OURS.test(path) && String(headers.accept ?? '').includes('text/html');
    const found = await app(path, wantsPage);
    if (found) await sendPage(request, response, found.page, found.headers, found.status);
    return found !== undefined;
  };
}

async function sendMetrics(response: ServerResponse, metrics: () => Promise<string>): Promise<boolean> {
  try {
    const text = await metrics();
    response.writeHead(200, { 'content-type': METRICS_TYPE }).end(text);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
  return true;
}
