import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { AuthServiceService, WhoAmIResponse } from '#gen/tracker/auth/v1/auth_service.ts';
import { createLog } from '#mesh/log.ts';
import { type Authority, createAuthority, issue } from '../../local/certificates.ts';
import { refused } from '../../test/support/calls.ts';
import { eventually } from '../../test/support/mesh.ts';
import { type ClientOptions, createClient } from './call.ts';
import type { Certificates } from './certificates.ts';
import { Unavailable } from './errors.ts';
import { bind } from './handle.ts';
import { serve } from './serve.ts';
import { channelCredentials } from './tls.ts';

const { whoAmI, logOut } = AuthServiceService;
const REQUEST = { refreshToken: '' };

describe('a client', () => {
  let authority: Authority;
  const closing: (() => unknown)[] = [];
  before(async () => {
    authority = await createAuthority();
  });
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((close) => close()));
  });

  async function certificate(name: string): Promise<Certificates> {
    const { cert, key } = await issue(authority, name);
    return {
      ca: Buffer.from(authority.certificate.toString('pem')),
      cert: Buffer.from(cert),
      key: Buffer.from(key),
    };
  }

  /** An auth whose every call counts, and ends as `answer` has it. */
  async function startServer(answer: (nth: number) => unknown = () => {}) {
    let asked = 0;
    const count = async () => answer(++asked);
    const server = await serve({
      host: '127.0.0.1',
      port: 0,
      certificates: await certificate('auth'),
      callers: { user: 'all' },
      identify: () => Promise.reject(new Error('not to be asked')),
      log: createLog('test', 'silent'),
      services: [
        bind(
          { whoAmI, logOut },
          { whoAmI: 'public', logOut: 'public' },
          {
            whoAmI: () => count().then(() => WhoAmIResponse.fromPartial({})),
            logOut: () => count().then(() => ({})),
          },
        ),
      ],
    });
    closing.push(server.stop);
    return { port: server.port, stop: server.stop, asked: () => asked };
  }

  async function clientOf(addresses: string, options?: ClientOptions<typeof AuthServiceService>) {
    const credentials = channelCredentials(await certificate('user'));
    const client = createClient(AuthServiceService, addresses, credentials, options);
    closing.unshift(client.close);
    return client;
  }

  const fail = () => {
    throw new Unavailable('not now');
  };

  describe('of a peer that is not reached at first', () => {
    const twice = (nth: number) => (nth <= 2 ? fail() : undefined);

    it('tries again what is safe', async () => {
      const server = await startServer(twice);
      const client = await clientOf(`127.0.0.1:${server.port}`, { safe: ['whoAmI'] });
      await client.whoAmI({});
      expect(server.asked()).to.equal(3);
    });

    it('leaves to its caller what is not', async () => {
      const server = await startServer(twice);
      const client = await clientOf(`127.0.0.1:${server.port}`, { safe: ['whoAmI'] });
      expect(await refused(client.logOut(REQUEST), status.UNAVAILABLE)).to.equal('not now');
      expect(server.asked()).to.equal(1);
    });

    it('stops trying again when its budget is spent', async () => {
      const server = await startServer(fail);
      const client = await clientOf(`127.0.0.1:${server.port}`, { safe: ['whoAmI'] });
      const attempts: number[] = [];
      for (let nth = 0; nth < 3; nth++) {
        const before = server.asked();
        await refused(client.whoAmI({}), status.UNAVAILABLE);
        attempts.push(server.asked() - before);
      }
      expect(attempts).to.deep.equal([3, 2, 1]);
    });
  });

  describe('of a peer that goes on failing', () => {
    it('spares it, and is back when one call gets through', async () => {
      let works = false;
      const server = await startServer(() => (works ? undefined : fail()));
      const client = await clientOf(`127.0.0.1:${server.port}`);
      for (let nth = 0; nth < 5; nth++) await refused(client.logOut(REQUEST), status.UNAVAILABLE);
      const spared = await refused(client.logOut(REQUEST), status.UNAVAILABLE);
      expect(spared).to.equal('auth: cannot be reached, try again');
      expect(server.asked()).to.equal(5);
      works = true;
      await eventually(() => client.logOut(REQUEST));
      expect(server.asked()).to.equal(6);
    });

    it('does not take it for one where it was a caller who left it no time', async () => {
      const server = await startServer((nth) => (nth > 8 ? undefined : new Promise(() => {})));
      const client = await clientOf(`127.0.0.1:${server.port}`);
      const parent = { requestId: 'r', traceparent: '', address: '', userAgent: '' };
      for (let nth = 0; nth < 8; nth++) {
        const hurried = { parent: { ...parent, deadline: Date.now() + 100 } };
        await refused(client.logOut(REQUEST, hurried), status.DEADLINE_EXCEEDED);
      }
      await client.logOut(REQUEST);
    });

    it('lets everything else go on while calls are refused, however soon they come again', async () => {
      const server = await startServer(fail);
      const client = await clientOf(`127.0.0.1:${server.port}`);
      for (let nth = 0; nth < 5; nth++) await refused(client.logOut(REQUEST), status.UNAVAILABLE);
      let turns = 0;
      const others = setInterval(() => turns++, 0);
      for (let nth = 0; nth < 1000; nth++) await refused(client.logOut(REQUEST), status.UNAVAILABLE);
      clearInterval(others);
      expect(turns).to.be.above(0);
    });

    it('lets one call find out whether it is back, and no other wait for that', async () => {
      let answer = (): unknown => fail();
      const server = await startServer(() => answer());
      const client = await clientOf(`127.0.0.1:${server.port}`);
      for (let nth = 0; nth < 5; nth++) await refused(client.logOut(REQUEST), status.UNAVAILABLE);
      let release = () => {};
      answer = () =>
        new Promise<void>((resolve) => {
          release = resolve;
        });
      const found: Promise<unknown>[] = [];
      await eventually(async () => {
        found.push(client.logOut(REQUEST).catch(() => {}));
        expect(server.asked()).to.equal(6);
      });
      await refused(client.logOut(REQUEST), status.UNAVAILABLE);
      expect(server.asked()).to.equal(6);
      answer = () => {};
      release();
      await Promise.all(found);
      await client.logOut(REQUEST);
    });
  });

  describe('of several addresses', () => {
    for (const names of [
      ['127.0.0.1', '127.0.0.1'],
      ['localhost', '127.0.0.1'],
    ] as const) {
      it(`spreads its calls, and goes on when one is gone: ${names.join()}`, async () => {
        const servers = await Promise.all([startServer(), startServer()]);
        const client = await clientOf(servers.map(({ port }, nth) => `${names[nth]}:${port}`).join());
        await eventually(async () => {
          await client.whoAmI({});
          for (const { asked } of servers) expect(asked()).to.be.above(0);
        });
        const [first, second] = servers;
        await first?.stop();
        const before = second?.asked() ?? 0;
        for (let nth = 0; nth < 50; nth++) await client.whoAmI({});
        expect(second?.asked()).to.equal(before + 50);
      });
    }

    it('does without one that there is no such host of', async () => {
      const { port } = await startServer();
      const client = await clientOf(`nowhere.invalid:1,127.0.0.1:${port}`);
      await client.whoAmI({});
    });
  });

  it('gives up a link over which nothing comes back, and takes another', async () => {
    const { port } = await startServer();
    const link = await startLink(port);
    closing.push(link.close);
    const client = await clientOf(`127.0.0.1:${link.port}`);
    await client.whoAmI({});
    link.cut();
    await refused(client.whoAmI({}, { timeoutMs: 200 }), status.DEADLINE_EXCEEDED);
    await eventually(() => client.whoAmI({}, { timeoutMs: 500 }), 15_000);
  });
});

/** A TCP connection to a port that can be cut so that neither side hears of it. */
async function startLink(port: number) {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    for (const socket of [near, far]) sockets.add(socket.on('error', () => {}));
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      for (const socket of sockets) socket.unpipe().pause();
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
