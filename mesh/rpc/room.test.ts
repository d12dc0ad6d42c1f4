import { once } from 'node:events';
import { type ClientHttp2Session, connect, constants } from 'node:http2';
import { setTimeout as sleep } from 'node:timers/promises';
import { credentials, status } from '@grpc/grpc-js';
import { expect } from 'chai';
import {
  AuthServiceService,
  type LogOutRequest,
  type LogOutResponse,
} from '#gen/tracker/auth/v1/auth_service.ts';
import { createLog } from '#mesh/log.ts';
import { isServing } from '../../local/health.ts';
import { refused } from '../../test/support/calls.ts';
import { createClient } from './call.ts';
import { bind } from './handle.ts';
import { type RunningServer, serve } from './serve.ts';

const ROOM = 2;
const { logOut: METHOD } = AuthServiceService;
const GIVEN = { refreshToken: '' };
/** An empty message in its gRPC frame. */
const FRAME = Buffer.alloc(5);

describe('the room of a server', () => {
  let server: RunningServer;
  let client: ReturnType<typeof createClient<typeof AuthServiceService>>;
  let work: () => Promise<LogOutResponse>;

  beforeEach(async () => {
    work = async () => ({});
    server = await serve({
      ...{ host: '127.0.0.1', port: 0, certificates: undefined, callers: {}, maxCalls: ROOM },
      identify: () => Promise.reject(new Error('nobody is asked for')),
      log: createLog('test', 'silent'),
      services: [
        bind({ logOut: METHOD }, { logOut: 'public' }, { logOut: (_request: LogOutRequest) => work() }),
      ],
    });
    client = createClient(AuthServiceService, `127.0.0.1:${server.port}`, credentials.createInsecure());
  });
  afterEach(async () => {
    client.close();
    await server.stop();
  });

  const noRoom = () => refused(client.logOut(GIVEN), status.RESOURCE_EXHAUSTED);

  /** Tries again while there is no room: it is given back a moment after its call is seen to end. */
  async function roomAgain(): Promise<void> {
    for (;;) {
      const error = await client.logOut(GIVEN).then(
        () => undefined,
        (reason) => reason,
      );
      if (!error) return;
      expect(error.code).to.equal(status.RESOURCE_EXHAUSTED);
      await sleep(10);
    }
  }

  /** A call over a connection of our own. */
  function begin(session: ClientHttp2Session) {
    const headers = {
      ':method': 'POST',
      ':path': METHOD.path,
      'content-type': 'application/grpc',
      te: 'trailers',
    };
    return session.request({ ...headers, 'grpc-timeout': '20S' }, { endStream: false });
  }

  it('is taken by calls that run, also where nobody waits for them: others are refused, with when to come back', async () => {
    const held: (() => void)[] = [];
    work = () => new Promise((resolve) => held.push(() => resolve({})));
    const running = client.logOut(GIVEN);
    await refused(client.logOut(GIVEN, { timeoutMs: 200 }), status.DEADLINE_EXCEEDED);
    expect(held).to.have.length(ROOM);

    const error = await client.logOut(GIVEN).catch((reason) => reason);
    expect(error).to.include({ code: status.RESOURCE_EXHAUSTED, details: 'server: too busy, try again' });
    expect(error.metadata.get('retry-after')).to.deep.equal(['1']);
    expect(await isServing(`127.0.0.1:${server.port}`)).to.equal(true);

    for (const release of held) release();
    await running;
    work = async () => ({});
    await roomAgain();
  });

  it('is taken by answers that have not left yet', async () => {
    // No byte of an answer may be sent to it until it says so.
    const session = connect(`http://127.0.0.1:${server.port}`, { settings: { initialWindowSize: 0 } });
    const slow = Array.from({ length: ROOM }, () => begin(session).end(FRAME));
    await Promise.all(slow.map((call) => once(call, 'response')));
    await noRoom();

    session.settings({ initialWindowSize: 65_535 });
    await Promise.all(slow.map((call) => once(call.resume(), 'end')));
    await roomAgain();
    session.close();
  });

  it('is given back by callers who go away before their answer has left', async () => {
    const session = connect(`http://127.0.0.1:${server.port}`, { settings: { initialWindowSize: 0 } });
    const slow = Array.from({ length: ROOM }, () => begin(session).end(FRAME));
    await Promise.all(slow.map((call) => once(call, 'response')));
    await noRoom();

    for (const call of slow) call.close(constants.NGHTTP2_CANCEL);
    await roomAgain();
    session.close();
  });

  it('is given back by calls that fail', async () => {
    work = () => Promise.reject(new Error('a fault of ours'));
    for (let nth = 0; nth < ROOM * 2; nth++) await refused(client.logOut(GIVEN), status.INTERNAL);
    work = async () => ({});
    await roomAgain();
  });
});
