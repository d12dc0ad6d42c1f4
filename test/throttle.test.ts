import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { AuditAction, AuditOutcome, AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { createClient, isCallError } from '#mesh/rpc/call.ts';
import { readCertificates } from '#mesh/rpc/certificates.ts';
import { GATEWAY } from '#mesh/rpc/peer.ts';
import { openDatabase } from '#mesh/sql/database.ts';
import { readKongConfig } from '../local/gateway/config.ts';
import { readContract } from '../local/gateway/contract.ts';
import { defaultLimits, renderKong } from '../local/gateway/render.ts';
import { startGateway } from '../local/gateway/server.ts';
import { startAuth } from '../services/auth/main.ts';
import { refused } from './support/calls.ts';
import { type Mesh, NOBODY, sharedMesh, targetsOf } from './support/mesh.ts';

const WRONG = 'wrong horse battery';
let addresses = 0;
const newAddress = () => `203.0.113.${++addresses}`;

describe('failed logins', function () {
  this.timeout(60_000);
  let mesh: Mesh;
  before(async () => {
    mesh = await sharedMesh();
  });

  const logIn = (username: string, password: string, address: string, auth = mesh.auth) =>
    auth.logIn({ username, password, deviceName: 'tablet' }, { metadata: { 'x-real-ip': address } });

  it('are told apart from nothing: a known name and an unknown one get the same answers', async () => {
    const { username } = await mesh.newUser();
    const answersFor = async (name: string) => {
      const address = newAddress();
      const answers: string[] = [];
      for (let nth = 0; nth < 6; nth++) {
        const error = await logIn(name, WRONG, address).catch((error: unknown) => error);
        if (!isCallError(error)) throw error;
        const after = error.metadata.get('retry-after').join();
        answers.push(`${status[error.code]} ${error.details} ${after}`);
      }
      return answers;
    };
    const answers = await answersFor(username);
    expect(answers).to.deep.equal([
      ...Array(5).fill('UNAUTHENTICATED username or password: not right '),
      'RESOURCE_EXHAUSTED too many failed attempts: try again in 1 s 1',
    ]);
    expect(await answersFor(`u-${uuidv7()}`)).to.deep.equal(answers);
  });

  it('count against one address, and not against the same account elsewhere', async () => {
    const { username } = await mesh.newUser();
    const address = newAddress();
    for (let nth = 0; nth < 5; nth++) {
      await refused(logIn(username.toUpperCase(), WRONG, address), status.UNAUTHENTICATED);
    }
    await refused(logIn(username, NOBODY.password, address), status.RESOURCE_EXHAUSTED);
    await logIn(username, NOBODY.password, newAddress());
  });

  it('are looked at about five times out of 50 at once on two replicas', async () => {
    const { username } = await mesh.newUser();
    const environment = { ...mesh.environments.auth, GRPC_PORT: '0', USER_ADDR: mesh.at('user') };
    const replica = await startAuth(environment, (reason) => {
      throw new Error(reason);
    });
    const second = createClient(AuthServiceService, `127.0.0.1:${replica.port}`, mesh.credentials);
    const address = newAddress();
    try {
      const tries = Array.from({ length: 50 }, (_, nth) =>
        logIn(username, WRONG, address, nth % 2 ? second : mesh.auth),
      );
      const codes = (await Promise.allSettled(tries)).map((result) =>
        result.status === 'rejected' ? status[result.reason.code] : 'OK',
      );
      const looked = codes.filter((code) => code === 'UNAUTHENTICATED').length;
      // On a slow machine the first second of waiting, or the two after it, may be over before the last has come.
      expect(looked).to.be.within(5, 7);
      expect(codes.filter((code) => code === 'RESOURCE_EXHAUSTED')).to.have.length(50 - looked);
    } finally {
      second.close();
      await replica.stop();
    }
  });

  it('are in the audit log of the account, each with its end', async () => {
    const { username, token } = await mesh.newUser();
    const address = newAddress();
    for (let nth = 0; nth < 6; nth++) await logIn(username, WRONG, address).catch(() => {});
    const elsewhere = newAddress();
    await logIn(username, NOBODY.password, elsewhere);
    const { events, nextPageToken } = await mesh.auth.listAuditEvents(
      { pageSize: 7, pageToken: '' },
      { token },
    );
    const { LOG_IN, SIGN_UP } = AuditAction;
    const { SUCCEEDED, REFUSED, THROTTLED } = AuditOutcome;
    expect(
      events.map(({ action, outcome, address, deviceName }) => [action, outcome, address, deviceName]),
    ).to.deep.equal([
      [LOG_IN, SUCCEEDED, elsewhere, 'tablet'],
      [LOG_IN, THROTTLED, address, 'tablet'],
      ...Array(5).fill([LOG_IN, REFUSED, address, 'tablet']),
    ]);
    const last = await mesh.auth.listAuditEvents({ pageSize: 7, pageToken: nextPageToken }, { token });
    expect(last.events.map(({ action, outcome }) => [action, outcome])).to.deep.equal([[SIGN_UP, SUCCEEDED]]);
    expect(last.nextPageToken).to.equal('');
    const stranger = await mesh.newUser();
    const theirs = await mesh.auth.listAuditEvents({ pageSize: 0, pageToken: '' }, stranger);
    expect(theirs.events.map(({ action }) => action)).to.deep.equal([SIGN_UP]);
    await refused(
      mesh.auth.listAuditEvents({ pageSize: 0, pageToken: 'x' }, { token }),
      status.INVALID_ARGUMENT,
    );
  });

  it('leave no name, address or password in the database', async () => {
    const [username, address, password] = [`u-${uuidv7()}`, newAddress(), `canary ${uuidv7()}`];
    await refused(logIn(username, password, address), status.UNAUTHENTICATED);
    const log = mesh.environments.auth.AUDIT_DATABASE ?? '';
    const database = openDatabase(mesh.urls.auth, 1);
    try {
      const tables = ['throttles', 'users', 'sessions', 'outbox', `${log}.audit_log`];
      for (const table of tables) {
        const [rows] = await database.pool.query('SELECT * FROM ??', [table]);
        const dump = (rows as Record<string, unknown>[])
          .flatMap((row) => Object.values(row))
          .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
          .join('\n');
        for (const canary of [username, address, password]) expect(dump, table).to.not.contain(canary);
      }
    } finally {
      await database.close();
    }
  });

  describe('through the gateway', () => {
    let gateway: Awaited<ReturnType<typeof startGateway>>;
    before(async () => {
      const targets = targetsOf(mesh);
      const settings = {
        ...defaultLimits,
        signInsPerMinute: 1000,
        targets,
        issuerKeys: [mesh.signingKey],
      };
      gateway = await startGateway({
        config: readKongConfig(renderKong(await readFile('kong/kong.yml', 'utf8'), settings)),
        contract: readContract(await readFile('gen/tracker.binpb')),
        certificates: readCertificates(mesh.certificatesOf(GATEWAY)),
        host: '127.0.0.1',
        port: 0,
      });
    });
    after(() => gateway.stop());

    /** From another address of this machine, whatever the request says itself. */
    function post(username: string, password: string, localAddress: string) {
      const { hostname, port } = new URL(gateway.url);
      const body = JSON.stringify({ username, password });
      const headers = { 'content-length': body.length, 'x-real-ip': newAddress() };
      return new Promise<{ code: number; retryAfter: string | undefined; message: string }>(
        (resolve, reject) => {
          const sent = request(
            { hostname, port, localAddress, method: 'POST', path: '/auth/v1/login', headers, agent: false },
            (answer) => {
              let text = '';
              answer.on('data', (chunk) => (text += chunk));
              answer.on('end', () => {
                const { message = '' } = JSON.parse(text) as { message?: string };
                resolve({ code: answer.statusCode ?? 0, retryAfter: answer.headers['retry-after'], message });
              });
            },
          );
          sent.on('error', reject).end(body);
        },
      );
    }

    it('count for the address that the gateway saw, and are answered 429 with Retry-After', async () => {
      const { username } = await mesh.newUser();
      for (let nth = 0; nth < 5; nth++) {
        expect(await post(username, WRONG, '127.0.0.2')).to.have.property('code', 401);
      }
      expect(await post(username, NOBODY.password, '127.0.0.2')).to.deep.equal({
        code: 429,
        retryAfter: '1',
        message: 'too many failed attempts: try again in 1 s',
      });
      expect(await post(username, NOBODY.password, '127.0.0.3')).to.have.property('code', 200);
    });
  });
});
