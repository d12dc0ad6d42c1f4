import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import { root } from '../../paths.ts';
import { readKongConfig } from '../config.ts';
import { readContract } from '../contract.ts';
import { filledIn, NO_CERTIFICATES } from '../fixtures/kong.ts';
import { type Gateway, startGateway } from '../server.ts';
import { POLICY } from './app.ts';
import { createSite } from './site.ts';

const BUNDLE = `_expo/static/js/web/entry-${'0a'.repeat(16)}.js`;
const SCRIPT = `console.log('${'x'.repeat(5000)}')`;
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

describe('the app on the local gateway', () => {
  let gateway: Gateway;
  let folder: string;
  let dist: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tracker-app-'));
    dist = join(folder, 'dist');
    const contract = readContract(readFileSync(join(root, 'gen', 'tracker.binpb')));
    const config = readKongConfig(filledIn());
    const site = createSite({ contract, config, appDir: dist });
    const at = { host: '127.0.0.1', port: 0 };
    gateway = await startGateway({ config, contract, certificates: NO_CERTIFICATES, ...at, site });
  });
  after(async () => {
    await gateway.stop();
    await rm(folder, { recursive: true });
  });
  beforeEach(() => build('first'));

  /** An export, put in its place as a whole. */
  async function build(title: string): Promise<void> {
    const next = join(folder, 'next');
    await mkdir(join(next, '_expo/static/js/web'), { recursive: true });
    await writeFile(join(next, 'index.html'), `<title>${title}</title>`);
    await writeFile(join(next, 'favicon.ico'), 'icon');
    await writeFile(join(next, BUNDLE), SCRIPT);
    await rm(dist, { recursive: true, force: true });
    await rename(next, dist);
  }

  /** A path is sent as it stands: fetch would resolve it. */
  function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = request(gateway.url, { path, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      });
      asked.once('error', reject).end();
    });
  }
  const NO_ROUTE = '{"message":"no Route matched with those values","code":5}';
  const textOf = async (path: string, headers = BROWSER) => (await get(path, headers)).body.toString();

  it('is what a browser sees at each of its pages, also where a name has a point in it', async () => {
    for (const path of [
      '/',
      '/ledger',
      '/expense/0190a7c8',
      '/merchant/Netflix.com',
      '/merchant/100%25?from=x',
    ]) {
      const { status, headers, body } = await get(path, BROWSER);
      expect([status, body.toString()], path).to.deep.equal([200, '<title>first</title>']);
      expect(headers['content-type']).to.equal('text/html; charset=utf-8');
      expect(headers['cache-control']).to.equal('no-cache');
    }
  });

  it('is no answer to a program that asks for a route that is not there', async () => {
    for (const path of ['/ledger', '/expense/v2/expenses', '/nothing']) {
      const { status, body } = await get(path, { accept: 'application/json' });
      expect([status, JSON.parse(body.toString())], path).to.deep.equal([404, JSON.parse(NO_ROUTE)]);
    }
    const posted = await get('/ledger', BROWSER, 'POST');
    expect(posted.status).to.equal(404);
  });

  it('hides nothing of the API, its description and its metrics, whoever asks', async () => {
    expect((await get('/expense/v1/expenses', BROWSER)).status).to.equal(401);
    expect((await get('/auth/v1/nothing', BROWSER)).status).to.equal(401);
    expect(await textOf('/docs/')).to.contain('swagger');
    expect(JSON.parse(await textOf('/openapi.json'))).to.have.property('openapi');
    expect(await textOf('/metrics')).to.contain('kong_http_requests_total');
    for (const path of ['/docs/nothing', '/metrics/x', '/_expo/static/js/web/entry-gone.js', '/assets/x.png'])
      expect((await get(path, BROWSER)).status, path).to.equal(404);
  });

  it('loads scripts, and asks, nowhere but here, and stands in no frame', async () => {
    for (const path of ['/', `/${BUNDLE}`]) {
      const { headers } = await get(path, BROWSER);
      expect(headers['content-security-policy'], path)
        .to.contain("script-src 'self'; ")
        .and.contain("connect-src 'self'; ")
        .and.contain("frame-ancestors 'none'")
        .and.match(/img-src 'self' https: data:/);
      expect(headers).to.include({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    }
  });

  it('is sent under the same policy by the server that stands behind Kong', () => {
    const config = readFileSync(join(root, 'app', 'nginx.conf'), 'utf8');
    expect(config).to.contain(`add_header Content-Security-Policy "${POLICY}";`).and.contain(NO_ROUTE);
  });

  it('is kept for ever where a name says what is in it, and asked about otherwise', async () => {
    expect((await get(`/${BUNDLE}`)).headers['cache-control']).to.equal(
      'public, max-age=31536000, immutable',
    );
    expect((await get('/favicon.ico')).headers['cache-control']).to.equal('no-cache');
  });

  it('is sent compressed, as the client takes it', async () => {
    const encoded = async (accepts: string) => {
      const { headers, body } = await get(`/${BUNDLE}`, { 'accept-encoding': accepts });
      expect(headers['content-length']).to.equal(String(body.length));
      expect(headers.vary).to.equal('accept-encoding');
      return [headers['content-encoding'], body] as const;
    };
    const [first, br] = await encoded('gzip, deflate, br');
    expect([first, brotliDecompressSync(br).toString()]).to.deep.equal(['br', SCRIPT]);
    const [second, gz] = await encoded('gzip, br;q=0');
    expect([second, gunzipSync(gz).toString()]).to.deep.equal(['gzip', SCRIPT]);
    const [none, plain] = await encoded('identity');
    expect([none, plain.toString()]).to.deep.equal([undefined, SCRIPT]);
  });

  it('is not sent again to who has it, each encoding for itself', async () => {
    const gzip = { 'accept-encoding': 'gzip' };
    const tags = [(await get(`/${BUNDLE}`)).headers.etag, (await get(`/${BUNDLE}`, gzip)).headers.etag];
    expect(new Set(tags).size).to.equal(2);
    const again = await get(`/${BUNDLE}`, { ...gzip, 'if-none-match': `"x", W/${tags[1]}` });
    expect([again.status, again.body.length]).to.deep.equal([304, 0]);
    expect((await get(`/${BUNDLE}`, { 'if-none-match': String(tags[1]) })).status).to.equal(200);
  });

  it('answers HEAD as GET, without the body', async () => {
    for (const path of ['/', '/ledger', `/${BUNDLE}`]) {
      const [whole, head] = [await get(path, BROWSER), await get(path, BROWSER, 'HEAD')];
      expect([head.status, head.body.length], path).to.deep.equal([200, 0]);
      expect(head.headers['content-length']).to.equal(String(whole.body.length));
    }
  });

  it('is nothing outside its folder, neither by a path nor by a link', async () => {
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await symlink(join(folder, 'secret.txt'), join(dist, 'linked.txt'));
    await symlink(folder, join(dist, 'out'));
    for (const path of [
      '/linked.txt',
      '/out/secret.txt',
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/_expo/../../secret.txt',
      '/..%2fsecret.txt',
      '/%5c..%5csecret.txt',
      '//etc/passwd',
    ]) {
      const { status, body } = await get(path);
      expect(status, path).to.be.oneOf([400, 404]);
      expect(body.toString()).to.not.contain('secret\n').and.not.equal('secret');
      expect(await textOf(path), path).to.not.equal('secret');
    }
  });

  it('is served from when it is there, and anew when it is built anew', async () => {
    await rm(dist, { recursive: true });
    expect(await textOf('/')).to.contain('make app');
    expect((await get('/ledger', BROWSER)).status).to.equal(404);
    await build('second');
    expect(await textOf('/ledger')).to.equal('<title>second</title>');
    await build('third');
    expect(await textOf('/')).to.equal('<title>third</title>');
  });
});
