import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { readCertificates } from '#mesh/rpc/certificates.ts';
import { CLI, GATEWAY } from '#mesh/rpc/peer.ts';
import { faultOf } from '../fuzz/answer.ts';
import type { Cast } from '../fuzz/cast.ts';
import { assemble, clientsOf } from '../fuzz/people.ts';
import { run, SIDES } from '../fuzz/run.ts';
import { methods, registry, type Target } from '../fuzz/target.ts';
import { fitted, watchPids } from '../fuzz/watch.ts';
import { readKongConfig } from '../local/gateway/config.ts';
import { httpRule, readContract } from '../local/gateway/contract.ts';
import { defaultLimits, renderKong } from '../local/gateway/render.ts';
import { type Gateway, startGateway } from '../local/gateway/server.ts';
import { publicKeys } from '../local/signing-keys.ts';
import type { Supervised } from '../local/supervise.ts';
import { changeAdmin } from '../services/auth/admin/command.ts';
import { type Mesh, sharedMesh, targetsOf } from './support/mesh.ts';

const SEED = 20_261_127;
const REQUESTS = 700;
const UNLIMITED = { callsPerMinute: 1_000_000, signInsPerMinute: 1_000_000 };

async function gatewayOf(mesh: Mesh): Promise<Gateway> {
  const targets = targetsOf(mesh);
  const issuerKeys = await publicKeys(mesh.signingKeysDir);
  const settings = { ...defaultLimits, ...UNLIMITED, targets, issuerKeys };
  return startGateway({
    config: readKongConfig(renderKong(await readFile('kong/kong.yml', 'utf8'), settings)),
    contract: readContract(await readFile('gen/tracker.binpb')),
    certificates: readCertificates(mesh.certificatesOf(GATEWAY)),
    ...{ host: '127.0.0.1', port: 0 },
  });
}

describe('generated requests', function () {
  this.timeout(120_000);
  let gateway: Gateway;
  let target: Target;
  let clients: ReturnType<typeof clientsOf>;
  let cast: Cast;
  before(async () => {
    const mesh = await sharedMesh();
    gateway = await gatewayOf(mesh);
    const certificates = { gateway: GATEWAY, cli: CLI };
    const [asGateway, asCli] = Object.values(certificates).map((name) =>
      readCertificates(mesh.certificatesOf(name)),
    );
    if (!asGateway || !asCli) throw new Error('no certificates');
    target = {
      addresses: {
        auth: mesh.at('auth'),
        user: mesh.at('user'),
        ds: mesh.at('ds'),
        expense: mesh.at('expense'),
      },
      url: gateway.url,
      certificates: { gateway: asGateway, cli: asCli },
      makeAdmin: async (username) => {
        await changeAdmin({ ...mesh.environments.auth, USERNAME: username });
      },
    };
    clients = clientsOf(target);
    cast = await assemble(target, clients);
  });
  after(async () => {
    clients?.close();
    await gateway?.stop();
  });

  for (const side of SIDES) {
    it(`are never answered as if it were our fault, over ${side}`, async () => {
      const tally = await run({ side, target, cast, seed: SEED, from: 0, requests: REQUESTS });
      const said = tally.faults.map(({ number, method, what }) => `${number} ${method}: ${what}`);
      expect(said).to.deep.equal([]);
      expect(tally.requests).to.equal(REQUESTS);
      // They reach the handlers, and what stands behind those.
      expect(Object.keys(tally.taken).length).to.be.at.least(25);
    });
  }

  it('ask for every method that there is', () => {
    expect(methods.length).to.be.at.least(60);
    expect(methods.filter((method) => httpRule(registry, method)).length).to.be.at.least(55);
  });
});

describe('an answer to a generated request', () => {
  const answer = { status: 'INVALID_ARGUMENT', message: '', ms: 1 };

  it('is at fault where it says that we are, comes late, or tells of the inside', () => {
    for (const status of ['INTERNAL', 'UNKNOWN', 'UNAVAILABLE', '500', '502']) {
      expect(faultOf({ ...answer, status }, false), status).to.equal(status);
    }
    expect(faultOf({ ...answer, ms: 60_000 }, false)).to.match(/^no answer within/);
    for (const message of [
      "You have an error in your SQL syntax; near 'SELECT a FROM b'",
      'TypeError: Cannot read properties of undefined',
      'boom\n    at handler (/app/mesh/rpc/handle.ts:93:7)',
      'connect ECONNREFUSED 127.0.0.1:3306',
    ]) {
      expect(faultOf({ ...answer, message }, false), message).to.equal('an error text tells of the inside');
    }
  });

  it('is none where it refuses, or was asked to give up', () => {
    expect(faultOf({ ...answer, message: 'from: must not be after "to"' }, false)).to.equal(undefined);
    expect(faultOf({ ...answer, status: 'DEADLINE_EXCEEDED' }, true)).to.equal(undefined);
    expect(faultOf({ ...answer, ms: 60_000 }, false, 1024 * 1024)).to.equal(undefined);
  });
});

describe('a process that ended', () => {
  const child = (name: string, pid: number): Supervised => ({
    ...{ name, pid, log: '' },
    ...{ exited: new Promise(() => {}), stop: () => new Promise(() => {}) },
  });

  it('is one that is away, or runs again under another pid', () => {
    let running = [child('auth', 1), child('user', 2), child('ds', 3)];
    const ended = watchPids(() => running);
    expect(ended()).to.deep.equal([]);
    running = [child('user', 4), child('ds', 3)];
    expect(ended()).to.deep.equal(['auth', 'user']);
  });
});

describe('memory', () => {
  it('is the line through what was seen', () => {
    expect(fitted([1, 2, 3, 4])).to.deep.equal({ before: 1, after: 4 });
    expect(fitted([5, 5, 5])).to.deep.equal({ before: 5, after: 5 });
    expect(fitted([])).to.deep.equal({ before: 0, after: 0 });
  });
});
