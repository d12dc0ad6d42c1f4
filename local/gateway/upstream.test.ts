import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { createLog } from '#mesh/log.ts';
import { bind } from '#mesh/rpc/handle.ts';
import { serve } from '#mesh/rpc/serve.ts';
import { createBalancer } from './upstream.ts';

const { logOut } = AuthServiceService;
const CONNECTION_AGE_MS = 100;
const LONG_MS = 250;
const FOR_MS = 2000;

describe('calls of the gateway to a service', () => {
  it('all succeed while the service closes connections for their age', async () => {
    const server = await serve({
      host: '127.0.0.1',
      port: 0,
      certificates: undefined,
      callers: {},
      connectionAgeMs: CONNECTION_AGE_MS,
      identify: () => Promise.reject(new Error('not to be asked')),
      log: createLog('test', 'silent'),
      services: [
        bind(
          { logOut },
          { logOut: 'public' },
          { logOut: async ({ refreshToken }) => (refreshToken === 'long' ? sleep(LONG_MS, {}) : {}) },
        ),
      ],
    });
    const balancer = createBalancer({
      targets: [`127.0.0.1:${server.port}`],
      ...{ tls: undefined, retries: 2, connectMs: 1000, readMs: 5000, maxBytes: 1000 },
    });
    const outcomes: string[] = [];
    const end = Date.now() + FOR_MS;
    const goOn = async (refreshToken: string) => {
      const message = logOut.requestSerialize({ refreshToken });
      while (Date.now() < end) {
        const call = balancer.call(logOut.path, HEADERS, message, () => () => {});
        outcomes.push(await call.then(({ late }) => late?.['grpc-status'] ?? '', String));
      }
    };
    await Promise.all([...Array.from({ length: 8 }, () => goOn('')), goOn('long'), goOn('long')]);
    balancer.close();
    await server.stop();
    expect(new Set(outcomes)).to.deep.equal(new Set(['0']));
  });
});

const HEADERS = { ':method': 'POST', 'content-type': 'application/grpc', te: 'trailers' };
