import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../../paths.ts';
import { readKongConfig } from '../config.ts';
import { readContract } from '../contract.ts';
import { filledIn, NO_CERTIFICATES } from '../fixtures/kong.ts';
import { type Gateway, startGateway } from '../server.ts';
import { createSite } from './site.ts';

describe('what the local gateway serves besides the API', () => {
  let gateway: Gateway;
  const get = (path: string, init: RequestInit = {}) => fetch(new URL(path, gateway.url), init);

  before(async () => {
    const contract = readContract(readFileSync(join(root, 'gen', 'tracker.binpb')));
    const config = readKongConfig(filledIn());
    const site = createSite({ contract, config });
    gateway = await startGateway({
      config,
      contract,
      certificates: NO_CERTIFICATES,
      host: '127.0.0.1',
      port: 0,
      site,
    });
  });

  after(() => gateway.stop());

  it('is the description of the API, as JSON', async () => {
    const response = await get('/openapi.json');
    expect(response.headers.get('content-type')).to.equal('application/json');
    const { openapi, paths } = (await response.json()) as { openapi: string; paths: object };
    expect(openapi).to.match(/^3\.1\./);
    expect(paths).to.include.keys('/ds/v1/messages:preview');
  });

  it('is a page at /docs that loads everything it refers to from here', async () => {
    const page = await get('/docs');
    expect(page.status).to.equal(200);
    expect(page.headers.get('content-type')).to.equal('text/html; charset=utf-8');
    const references = [...(await page.text()).matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, reference = '']) => new URL(reference, page.url),
    );
    expect(references).to.have.length.above(4);
    for (const { href, origin } of references) {
      expect(origin).to.equal(gateway.url);
      const asset = await get(href);
      expect(asset.status, href).to.equal(200);
      expect(asset.headers.get('content-type'), href).to.match(
        /^(text\/(css|javascript); charset=utf-8|image\/png)$/,
      );
      expect((await asset.arrayBuffer()).byteLength, href).to.be.above(0);
    }
  });

  it('shows the description of this server, and lets pages load from nowhere else', async () => {
    expect(await (await get('/docs/swagger-initializer.js')).text()).to.contain("url: '/openapi.json'");
    const policy = (await get('/docs/')).headers.get('content-security-policy');
    expect(policy)
      .to.match(/^default-src 'self';/)
      .and.not.contain('http');
  });

  it('is the metrics of the API, which calls to it count and calls to the site do not', async () => {
    await get('/expense/v1/expenses');
    await get('/docs/');
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).to.match(/^text\/plain; version=0\.0\.4/);
    const counts = (await response.text())
      .split('\n')
      .filter((line) => line.startsWith('kong_http_requests_total{'));
    expect(counts).to.deep.equal([
      'kong_http_requests_total{service="expense",route="expense",code="401"} 1',
    ]);
  });

  it('begins with how to build the app where it is not built', async () => {
    const response = await get('/');
    const text = await response.text();
    expect(response.status).to.equal(404);
    expect(text).to.contain('make app').and.contain('href="/docs/"');
    expect(response.headers.get('content-security-policy')).to.contain("script-src 'self'");
  });

  it('is not sent again to who has it', async () => {
    const tag = (await get('/openapi.json')).headers.get('etag') ?? '';
    const again = await get('/openapi.json', { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).to.deep.equal([304, '']);
  });

  it('answers HEAD as GET, without the body', async () => {
    for (const path of ['/docs/', '/openapi.json', '/metrics']) {
      const response = await get(path, { method: 'HEAD' });
      expect([response.status, await response.text()], path).to.deep.equal([200, '']);
    }
  });

  it('is a list of files: no path leads out of it', async () => {
    for (const path of [
      '/docs/../package.json',
      '/docs/%2e%2e/package.json',
      '/docs//etc/passwd',
      '/docs/package.json',
    ]) {
      expect(await statusOf(gateway.url, path), path).to.equal(404);
    }
  });

  it('leaves everything else to the routes', async () => {
    const posted = await get('/openapi.json', { method: 'POST' });
    expect(posted.status).to.equal(404);
    expect(await (await get('/nothing')).json()).to.deep.equal({
      code: 5,
      message: 'no Route matched with those values',
    });
  });
});

/** Of a path sent as it stands: fetch would resolve it. */
function statusOf(url: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { path }, (response) => resolve(response.resume().statusCode));
    asked.once('error', reject).end();
  });
}
