import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:http2';
import { promisify } from 'node:util';
import { Client, credentials, status } from '@grpc/grpc-js';
import { expect } from 'chai';
import {
  ServerReflectionRequest,
  type ServerReflectionResponse,
  ServerReflectionService,
} from '#gen/grpc/reflection/v1/reflection.ts';
import { AuthServiceService, WhoAmIResponse } from '#gen/tracker/auth/v1/auth_service.ts';
import type { Caller } from '#mesh/identity/identity.ts';
import { createLog } from '#mesh/log.ts';
import { isServing } from '../../local/health.ts';
import { refused } from '../../test/support/calls.ts';
import { createClient } from './call.ts';
import { NotFound } from './errors.ts';
import { bind, type Call, type PublicCall } from './handle.ts';
import { type RunningServer, serve } from './serve.ts';

const CALLER: Caller = {
  userId: 'u1',
  username: 'ada',
  roles: ['USER'],
  scopes: new Set(['read']),
  personal: false,
  sessionId: 's1',
  expiresAt: new Date(0),
  token: 'T',
};
const EMPTY = WhoAmIResponse.fromPartial({});
const { whoAmI: WHO_AM_I, logOut: LOG_OUT } = AuthServiceService;
const DEFINITION = { whoAmI: WHO_AM_I, logOut: LOG_OUT };

describe('a served method', () => {
  let server: RunningServer;
  let whoAmI: (call: Call) => Promise<WhoAmIResponse>;
  let logOut: (call: PublicCall) => Promise<object>;
  let client: ReturnType<typeof createClient<typeof AuthServiceService>>;

  before(async () => {
    server = await serve({
      host: '127.0.0.1',
      port: 0,
      identify: async (authorization) => {
        if (authorization !== 'Bearer T') throw new Error('a fault in the identity itself');
        return CALLER;
      },
      log: createLog('test', 'silent'),
      reflectionDescriptor: 'gen/tracker.binpb',
      certificates: undefined,
      callers: {},
      services: [
        bind(
          DEFINITION,
          { logOut: 'public', whoAmI: 'any' },
          {
            logOut: (_request, call) => logOut(call),
            whoAmI: (_request, call) => whoAmI(call),
          },
        ),
      ],
    });
    client = createClient(AuthServiceService, `127.0.0.1:${server.port}`, credentials.createInsecure());
  });
  after(async () => {
    client.close();
    await server.stop();
  });

  it('knows its caller, request id, trace and deadline', async () => {
    let seen: Call | undefined;
    whoAmI = async (call) => {
      seen = call;
      return EMPTY;
    };
    const metadata = {
      'x-request-id': 'req-7',
      traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    };
    await client.whoAmI({}, { token: 'T', timeoutMs: 2000, metadata });
    expect(seen?.caller).to.equal(CALLER);
    expect(seen?.requestId).to.equal('req-7');
    expect(seen?.traceparent).to.contain('4bf92f3577b34da6a3ce929d0e0e4736');
    expect(seen?.deadline).to.be.within(Date.now(), Date.now() + 2000);
  });

  it('passes caller, trace, request id and deadline on to the peers it calls', async () => {
    let inner: PublicCall | undefined;
    let outer: Call | undefined;
    logOut = async (call) => {
      inner = call;
      return {};
    };
    whoAmI = async (call) => {
      outer = call;
      await client.logOut({ refreshToken: '' }, { parent: call, timeoutMs: 60_000 });
      return EMPTY;
    };
    await client.whoAmI({}, { token: 'T', timeoutMs: 1000 });
    expect(inner?.requestId).to.equal(outer?.requestId);
    expect(inner?.traceparent.slice(0, 35)).to.equal(outer?.traceparent.slice(0, 35));
    // Not the minute that was asked for; the wire rounds deadlines a little.
    expect(inner?.deadline).to.be.at.most((outer?.deadline ?? 0) + 1000);
  });

  it('tells the caller of a foreseen error what it says', async () => {
    whoAmI = () => Promise.reject(new NotFound('expense_id: there is no such expense – état'));
    expect(await refused(client.whoAmI({}, { token: 'T' }), status.NOT_FOUND)).to.equal(
      'expense_id: there is no such expense – état',
    );
  });

  it('is not called with bytes that are no message of the contract', async () => {
    const raw = new Client(`127.0.0.1:${server.port}`, credentials.createInsecure());
    // A text that is longer than the message.
    const bytes = Buffer.from([0x0a, 0x05, 0x61]);
    const call = new Promise((resolve, reject) => {
      const { path } = AuthServiceService.logOut;
      raw.makeUnaryRequest(
        path,
        () => bytes,
        (answer) => answer,
        {},
        (error, answer) => (error ? reject(error) : resolve(answer)),
      );
    });
    expect(await refused(call, status.INVALID_ARGUMENT)).to.equal(
      'request: must be a message of the contract',
    );
    raw.close();
  });

  it('tells nothing of an unforeseen one, thrown or rejected', async () => {
    whoAmI = () => Promise.reject(new Error('password hunter2'));
    expect(await refused(client.whoAmI({}, { token: 'T' }), status.INTERNAL)).to.equal('internal error');
    whoAmI = () => {
      throw new TypeError('secret');
    };
    expect(await refused(client.whoAmI({}, { token: 'T' }), status.INTERNAL)).to.equal('internal error');
    expect(await refused(client.whoAmI({}, { token: 'other' }), status.INTERNAL)).to.equal('internal error');
  });

  it('ends for the caller at the deadline, whatever the handler does', async () => {
    let release = () => {};
    whoAmI = () =>
      new Promise((resolve) => {
        release = () => resolve(EMPTY);
      });
    await refused(client.whoAmI({}, { token: 'T', timeoutMs: 100 }), status.DEADLINE_EXCEEDED);
    release();
  });

  it('is not called for a caller whose deadline is over when the call comes in', async () => {
    let called = 0;
    logOut = async () => {
      called++;
      return {};
    };
    const session = connect(`http://127.0.0.1:${server.port}`);
    const ask = async (timeout: string) => {
      const stream = session.request({
        ':method': 'POST',
        ':path': LOG_OUT.path,
        'content-type': 'application/grpc',
        'grpc-timeout': timeout,
        te: 'trailers',
      });
      stream.end(Buffer.alloc(5)).resume();
      const [headers] = await once(stream, 'response');
      await once(stream, 'close');
      return headers['grpc-status'];
    };
    expect(await ask('5S')).to.equal(undefined);
    expect(await ask('0m')).to.equal(String(status.DEADLINE_EXCEEDED));
    session.close();
    expect(called).to.equal(1);
  });

  it('says by health that it serves, and no more once it stops', async () => {
    const identify = async () => CALLER;
    const log = createLog('test', 'silent');
    const nobody = { services: [], certificates: undefined, callers: {} };
    const short = await serve({ host: '127.0.0.1', port: 0, ...nobody, identify, log });
    const address = `127.0.0.1:${short.port}`;
    expect(await isServing(address)).to.equal(true);
    const stopping = short.stop();
    expect(await isServing(address)).to.equal(false);
    await stopping;
    expect(await isServing(address).catch(() => false)).to.equal(false);
  });

  it('sends errors as trailers only, which the REST gateway depends on', async () => {
    whoAmI = () => Promise.reject(new NotFound('gone'));
    const session = connect(`http://127.0.0.1:${server.port}`);
    const stream = session.request({
      ':method': 'POST',
      ':path': AuthServiceService.whoAmI.path,
      'content-type': 'application/grpc',
      te: 'trailers',
      authorization: 'Bearer T',
    });
    stream.end(Buffer.alloc(5));
    const [headers] = await once(stream, 'response');
    session.close();
    expect(headers).to.include({ 'grpc-status': String(status.NOT_FOUND), 'grpc-message': 'gone' });
  });

  it('is described by reflection, imports and annotations included', async () => {
    const raw = new Client(`127.0.0.1:${server.port}`, credentials.createInsecure());
    const { requestSerialize, responseDeserialize } = ServerReflectionService.serverReflectionInfo;
    const ask = (version: string, messageRequest: ServerReflectionRequest['messageRequest']) =>
      new Promise<ServerReflectionResponse>((resolve, reject) => {
        const path = `/grpc.reflection.${version}.ServerReflection/ServerReflectionInfo`;
        const stream = raw.makeBidiStreamRequest(path, requestSerialize, responseDeserialize);
        stream.on('data', resolve).on('error', reject);
        stream.write(ServerReflectionRequest.fromPartial({ messageRequest }));
        stream.end();
      });
    for (const version of ['v1', 'v1alpha']) {
      const { messageResponse: list } = await ask(version, { $case: 'listServices', value: '' });
      const names =
        list?.$case === 'listServicesResponse' ? list.value.service.map((service) => service.name) : [];
      // What is described but served elsewhere is not listed.
      expect(names).to.have.members(['tracker.auth.v1.AuthService', 'grpc.reflection.v1.ServerReflection']);
      const symbol = 'tracker.expense.v1.ExpenseService';
      const { messageResponse: found } = await ask(version, { $case: 'fileContainingSymbol', value: symbol });
      const files = found?.$case === 'fileDescriptorResponse' ? found.value.fileDescriptorProto : [];
      expect(files.length).to.be.greaterThan(3);
      const { messageResponse: none } = await ask(version, {
        $case: 'fileContainingSymbol',
        value: 'not.There',
      });
      expect(none?.$case).to.equal('errorResponse');
    }
    raw.close();
  });

  it('writes log lines that hold nothing but the allowed fields', async () => {
    const script = `
      import { createLog } from '#mesh/log.ts';
      const error = Object.assign(new Error('text with CANARY'), { code: 'E_X', cause: new Error('CANARY') });
      createLog('test', 'info').error('event failed', { method: '/a/b', error, password: 'CANARY', text: 'CANARY' });
    `;
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import=tsx',
      '--input-type=module',
      '-e',
      script,
    ]);
    const line = JSON.parse(stdout);
    expect(line).to.include({
      service: 'test',
      msg: 'event failed',
      method: '/a/b',
      error: 'Error',
      error_code: 'E_X',
    });
    expect(stdout).to.not.contain('CANARY');
  });
});
