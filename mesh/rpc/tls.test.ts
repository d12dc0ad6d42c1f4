import { once } from 'node:events';
import { type AddressInfo, connect as connectTcp } from 'node:net';
import { createServer } from 'node:tls';
import { type CallOptions, Client, status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { AuthServiceService, WhoAmIResponse } from '#gen/tracker/auth/v1/auth_service.ts';
import type { Identify } from '#mesh/identity/identity.ts';
import { createLog } from '#mesh/log.ts';
import { createAuthority, issue } from '../../local/certificates.ts';
import { refused } from '../../test/support/calls.ts';
import { createClient } from './call.ts';
import type { Certificates } from './certificates.ts';
import { bind, type PublicCall } from './handle.ts';
import { type RunningServer, serve } from './serve.ts';
import { channelCredentials } from './tls.ts';

const { whoAmI, logOut } = AuthServiceService;
const DEFINITION = { whoAmI, logOut };
const CALLERS = { gateway: 'all', user: ['logOut'] } as const;

describe('a server with certificates', () => {
  let ours: Awaited<ReturnType<typeof createAuthority>>;
  let server: RunningServer;
  let seen: PublicCall | undefined;
  const closing: (() => void)[] = [];

  before(async () => {
    ours = await createAuthority();
    server = await serveAs(await certificate('auth'));
  });
  after(async () => {
    for (const close of closing) close();
    await server.stop();
  });

  async function certificate(name: string, authority = ours, days?: number): Promise<Certificates> {
    const { cert, key } = await issue(authority, name, days);
    const ca = Buffer.from(ours.certificate.toString('pem'));
    return { ca, cert: Buffer.from(cert), key: Buffer.from(key) };
  }

  function serveAs(certificates: Certificates): Promise<RunningServer> {
    const identify: Identify = () => Promise.reject(new Error('not to be asked'));
    return serve({
      host: '127.0.0.1',
      port: 0,
      certificates,
      callers: CALLERS,
      identify,
      log: createLog('test', 'silent'),
      services: [
        bind(
          DEFINITION,
          { whoAmI: 'public', logOut: 'public' },
          {
            whoAmI: async () => WhoAmIResponse.fromPartial({}),
            logOut: async (_request, call) => {
              seen = call;
              return {};
            },
          },
        ),
      ],
    });
  }

  function clientAs(certificates: Certificates | undefined, port = server.port) {
    const client = createClient(AuthServiceService, `127.0.0.1:${port}`, channelCredentials(certificates));
    closing.push(() => client.close());
    return client;
  }
  const REQUEST = { refreshToken: '' };

  it('lets a listed peer call what it may, and nothing else', async () => {
    const user = clientAs(await certificate('user'));
    await user.logOut(REQUEST);
    expect(await refused(user.whoAmI({}), status.PERMISSION_DENIED)).to.equal('peer: user may not call this');
  });

  it('wants to hear from a peer how long it waits, and from the gateway only if it knows', async () => {
    const call = async (name: string, options: CallOptions) => {
      const credentials = channelCredentials(await certificate(name));
      const raw = new Client(`127.0.0.1:${server.port}`, credentials, {
        'grpc.ssl_target_name_override': 'auth',
      });
      closing.push(() => raw.close());
      return new Promise((resolve, reject) => {
        const { path, requestSerialize, responseDeserialize } = logOut;
        const done = (error: unknown, answer: unknown) => (error ? reject(error) : resolve(answer));
        raw.makeUnaryRequest(path, requestSerialize, responseDeserialize, REQUEST, options, done);
      });
    };
    const late = { deadline: Date.now() + 60_000 };
    for (const options of [{}, late]) {
      expect(await refused(call('user', options), status.INVALID_ARGUMENT)).to.equal(
        'deadline: is required, at most 30 s from now',
      );
      await call('gateway', options);
      expect(seen?.deadline).to.be.within(Date.now() + 20_000, Date.now() + 30_000);
    }
    await call('user', { deadline: Date.now() + 29_000 });
  });

  it('lets a peer that is not on the list call nothing', async () => {
    for (const name of ['expense', 'constructor']) {
      const peer = clientAs(await certificate(name));
      expect(await refused(peer.logOut(REQUEST), status.PERMISSION_DENIED)).to.equal(
        `peer: ${name} may not call this`,
      );
    }
  });

  it('turns away a client without a certificate', async () => {
    const { ca } = await certificate('gateway');
    const call = clientAs({ ca } as Certificates).logOut(REQUEST);
    expect(await refused(call, status.UNAVAILABLE)).to.contain('certificate required');
  });

  it('turns away the certificate of another CA', async () => {
    const stranger = await certificate('gateway', await createAuthority());
    await refused(clientAs(stranger).logOut(REQUEST), status.UNAVAILABLE);
  });

  it('turns away a certificate that has expired', async () => {
    await refused(clientAs(await certificate('gateway', ours, -1)).logOut(REQUEST), status.UNAVAILABLE);
  });

  it('turns away a client that speaks without TLS', async () => {
    await refused(clientAs(undefined).logOut(REQUEST), status.UNAVAILABLE);
    const socket = connectTcp(server.port, '127.0.0.1');
    socket.on('error', () => {}).end('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
    await once(socket, 'close');
  });

  it('is believed by no client when it is another service, a stranger or out of date', async () => {
    const gateway = await certificate('gateway');
    const impostors = [
      [await certificate('ds'), "auth. is not in the cert's altnames"],
      [await certificate('auth', await createAuthority()), 'unable to verify'],
      [await certificate('auth', ours, -1), 'certificate has expired'],
    ] as const;
    for (const [impostor, reason] of impostors) {
      const running = await serveAs(impostor);
      const call = clientAs(gateway, running.port).logOut(REQUEST);
      expect(await refused(call, status.UNAVAILABLE)).to.contain(reason);
      await running.stop();
    }
  });

  it('is spoken to over TLS 1.3 only', async () => {
    const { ca, cert, key } = await certificate('auth');
    const old = createServer({ ca, cert, key, maxVersion: 'TLSv1.2', ALPNProtocols: ['h2'] });
    const failed = once(old, 'tlsClientError');
    await once(old.listen(0, '127.0.0.1'), 'listening');
    const client = clientAs(await certificate('gateway'), (old.address() as AddressInfo).port);
    await refused(client.logOut(REQUEST), status.UNAVAILABLE);
    expect((await failed)[0]).to.have.property('code', 'ERR_SSL_UNSUPPORTED_PROTOCOL');
    old.close();
  });

  it('believes the gateway where a client is, and no other peer', async () => {
    const metadata = { 'x-real-ip': '192.0.2.7' };
    await clientAs(await certificate('gateway')).logOut(REQUEST, { metadata });
    expect(seen?.address).to.equal('192.0.2.7');
    await clientAs(await certificate('user')).logOut(REQUEST, { metadata });
    expect(seen?.address).to.equal('127.0.0.1');
  });
});
