import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readdir, readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { v7 as uuidv7 } from 'uuid';
import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { ListMessagesRequest } from '#gen/tracker/ds/v1/ds_service.ts';
import { ListExpensesRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import type { RunningService } from '#mesh/process.ts';
import { type Client, createClient } from '#mesh/rpc/call.ts';
import { rotateKeys } from '../local/rotation.ts';
import * as folder from '../local/signing-keys.ts';
import { startAuth } from '../services/auth/main.ts';
import { type GatewayUnderTest, gateway } from './conformance/support/gateway.ts';
import { refused } from './support/calls.ts';
import { type Load, startLoad } from './support/load.ts';
import { eventually, type Mesh, sharedMesh } from './support/mesh.ts';

const PATHS = ['/auth/v1/whoami', '/user/v1/me', '/ds/v1/messages', '/expense/v1/expenses'];
const CALL_EVERY_MS = 100;
/** The mesh asks for the key set, and auth looks at its folder, every second. */
const SETTLE_MS = 3000;

const FORGED: jwt.JwtHeader = { alg: 'ES256', typ: 'at+jwt' };

const kidOf = (token: string) => jwt.decode(token, { complete: true })?.header.kid ?? '';

describe('a rotation of the signing key', function () {
  this.timeout(120_000);
  let mesh: Mesh;
  let door: GatewayUnderTest;
  let second: RunningService;
  let replica: Client<typeof AuthServiceService>;
  let original: folder.NewKey;

  const rotate = (more: Partial<Parameters<typeof rotateKeys>[0]> = {}) =>
    rotateKeys({
      keysDir: mesh.signingKeysDir,
      gatewayUrl: door.url,
      reloadGateway: async () => door.reload?.(),
      settleMs: SETTLE_MS,
      say: () => {},
      ...more,
    });
  const servedKids = async () => (await mesh.auth.getKeySet({})).keys.map(({ kid }) => kid);

  /** One call to each service. */
  function directCallsOf(token: () => string): Record<string, () => Promise<unknown>> {
    const as = () => ({ token: token() });
    return {
      auth: () => mesh.auth.whoAmI({}, as()),
      'auth, the second replica': () => replica.whoAmI({}, as()),
      user: () => mesh.user.getProfile({}, as()),
      ds: () => mesh.ds.listMessages(ListMessagesRequest.fromPartial({}), as()),
      expense: () => mesh.expense.listExpenses(ListExpensesRequest.fromPartial({}), as()),
    };
  }

  /** One call to each service, and one through the gateway to each. */
  function callsOf(token: () => string): Record<string, () => Promise<unknown>> {
    const viaGateway = PATHS.map((path) => [`REST ${path}`, () => rest(path, token())]);
    return { ...directCallsOf(token), ...Object.fromEntries(viaGateway) };
  }

  async function rest(path: string, token: string): Promise<Response> {
    const response = await fetch(`${door.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (response.status !== 200) throw new Error(`HTTP ${response.status} ${await response.text()}`);
    await response.arrayBuffer();
    return response;
  }

  /** The private keys that lie anywhere in the folder. */
  async function privateKeys(): Promise<string[]> {
    const entries = await readdir(mesh.signingKeysDir, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const texts = await Promise.all(
      files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
    );
    return texts.filter((text) => text.includes('PRIVATE KEY'));
  }

  before(async function () {
    mesh = await sharedMesh();
    door = await gateway();
    if (!door.reload) this.skip();
    second = await startAuth({ ...mesh.environments.auth, GRPC_PORT: '0' }, () => {});
    replica = createClient(AuthServiceService, `127.0.0.1:${second.port}`, mesh.credentials);
    const privateKey = createPrivateKey(mesh.signingKey);
    const kid = await folder.signingKid(mesh.signingKeysDir);
    original = { kid, privateKey, publicKey: createPublicKey(mesh.signingKey) };
  });

  // Other suites keep tokens of theirs, and forge some with the mesh's first key.
  after(async () => {
    if (!original) return;
    const dir = mesh.signingKeysDir;
    await folder.filePublicKey(dir, original.publicKey);
    await folder.replaceSigningKey(dir, original);
    for (const kid of await folder.filedKids(dir)) {
      if (kid !== original.kid) await folder.unfilePublicKey(dir, kid);
    }
    await door.reload?.();
    await eventually(async () => expect(await servedKids()).to.deep.equal([original.kid]));
    const { token } = await mesh.newUser();
    for (const call of Object.values(callsOf(() => token))) await eventually(call);
    replica.close();
    await second.stop();
  });

  describe('under load', () => {
    let load: Load;
    let former: string;
    let formerPem: string;
    let kid: string;
    const sets = new Set<string>();
    const callsBy = new Map<string, number>();

    before(async () => {
      former = await folder.signingKid(mesh.signingKeysDir);
      formerPem = await readFile(join(mesh.signingKeysDir, 'signing.pem'), 'utf8');
      const [elder, user] = [await mesh.newUser(), await mesh.newUser()];
      let { token, refreshToken } = user;
      let turn = 0;
      const counted = Object.entries(callsOf(() => token)).map(
        ([name, call]) =>
          [
            `${name}, newest token`,
            async () => {
              const by = kidOf(token);
              await call();
              callsBy.set(`${name} ${by}`, (callsBy.get(`${name} ${by}`) ?? 0) + 1);
            },
          ] as const,
      );
      load = startLoad(CALL_EVERY_MS, {
        ...Object.fromEntries(counted),
        ...callsOf(() => elder.token),
        refresh: async () => {
          const { tokens } = await (turn++ % 2 === 0 ? mesh.auth : replica).refresh({ refreshToken });
          ({ accessToken: token = '', refreshToken = '' } = tokens ?? {});
        },
        'log in': async () => {
          const { username } = elder;
          await mesh.auth.logIn({ username, password: 'correct horse battery', deviceName: '' });
        },
        // So that no service may ask for a key that it does not know.
        'forged key ids': async () => {
          const token = jwt.sign({}, original.privateKey, {
            algorithm: 'ES256',
            keyid: uuidv7(),
            header: FORGED,
          });
          for (const call of Object.values(directCallsOf(() => token))) {
            await refused(call(), status.UNAUTHENTICATED);
          }
        },
        'the key set': async () => sets.add((await servedKids()).join(' ')),
      });
      kid = await rotate();
      // What comes after belongs to it: the replicas look at the folder one after the other.
      await eventually(async () => {
        const missing = Object.keys(callsOf(() => '')).filter((name) => !callsBy.has(`${name} ${kid}`));
        expect(missing).to.deep.equal([]);
      });
      await load.stop();
    });

    it('fails no call, whichever service, replica, gateway and token', () => {
      expect(load.failures).to.deep.equal([]);
      for (const [name, count] of Object.entries(load.answered)) expect(count, name).to.be.above(10);
    });

    it('serves both keys before the new one signs, and after', async () => {
      // The signing key is the first one.
      const before = [...sets].filter((set) => set.startsWith(former) && set.includes(kid));
      expect(before).to.not.deep.equal([]);
      const after = await servedKids();
      expect([after[0], after.includes(former)]).to.deep.equal([kid, true]);
    });

    it('leaves the former private key in no file', async () => {
      const [now = '', ...more] = await privateKeys();
      expect(more).to.deep.equal([]);
      expect(now).to.not.equal(formerPem);
      expect(await folder.signingKid(mesh.signingKeysDir)).to.equal(kid);
    });
  });

  it('that is broken off changes nothing', async () => {
    const before = [
      await folder.signingKid(mesh.signingKeysDir),
      await folder.filedKids(mesh.signingKeysDir),
    ];
    const failing = async () => {
      throw new Error('refused');
    };
    const error = await rotate({ reloadGateway: failing }).catch((caught: Error) => caught.message);
    expect(error).to.equal('refused');
    const after = [await folder.signingKid(mesh.signingKeysDir), await folder.filedKids(mesh.signingKeysDir)];
    expect(after).to.deep.equal(before);
    expect(await privateKeys()).to.have.length(1);
  });

  it('removes what one that was killed left behind, once nobody serves it', async () => {
    const stray = await folder.newKey();
    const file = join(mesh.signingKeysDir, 'public', `${stray.kid}.pem`);
    await folder.filePublicKey(mesh.signingKeysDir, stray.publicKey);
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    await utimes(file, longAgo, longAgo);
    await eventually(async () => expect(await servedKids()).to.not.include(stray.kid));
    // Nobody calls meanwhile.
    await rotate({ settleMs: 0 });
    expect(await folder.filedKids(mesh.signingKeysDir)).to.not.include(stray.kid);
  });

  it('keeps what the gateway has counted', async () => {
    const { token } = await mesh.newUser();
    const left = async () =>
      Number((await rest('/auth/v1/whoami', token)).headers.get('ratelimit-remaining'));
    const minute = () => Math.floor(Date.now() / 60_000);
    // The counts begin anew with every minute.
    await eventually(async () => {
      const [started, before] = [minute(), await left()];
      await door.reload?.();
      const after = await left();
      expect(minute()).to.equal(started);
      expect(after).to.equal(before - 1);
    });
  });

  it('does not begin where the key to drop is none of the folder', async () => {
    const error = await rotate({ drop: 'unknown' }).catch((caught: Error) => caught.message);
    expect(error).to.match(/^DROP=unknown is none of /);
  });

  it('that drops a key has all that it signed refused, also where it was verified before', async () => {
    const { token: old } = await mesh.newUser();
    for (const call of Object.values(callsOf(() => old))) await call();
    const dropped = kidOf(old);
    const kid = await rotate({ drop: dropped });
    expect(await servedKids()).to.not.include(dropped);
    for (const [name, call] of Object.entries(callsOf(() => old))) {
      if (name.startsWith('REST')) {
        const error = await call().catch((caught: Error) => caught.message);
        expect(error).to.match(/^HTTP 401 .*No credentials found for given 'kid'/);
      } else {
        const said = await eventually(() => refused(call(), status.UNAUTHENTICATED));
        expect(said, name).to.equal('access token: unknown key');
      }
    }
    const { token } = await mesh.newUser();
    expect(kidOf(token)).to.equal(kid);
    for (const call of Object.values(callsOf(() => token))) await call();
  });
});
