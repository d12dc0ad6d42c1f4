import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { refused } from '../support/calls.ts';
import { eventually, type Mesh, sharedMesh } from '../support/mesh.ts';
import { ENDINGS } from './callers.ts';
import { CLOSED, call, faults, outcome } from './methods.ts';

/** What is promised: an access token outlives its session by at most this. */
const WITHIN_MS = 60_000;

const COLUMNS = Object.keys(ENDINGS).length;

describe(`tokens that ended before their time (${CLOSED.length} methods x ${COLUMNS} endings: ${CLOSED.length * COLUMNS} cells)`, function () {
  this.timeout(WITHIN_MS + 30_000);
  let mesh: Mesh;
  before(async () => {
    mesh = await sharedMesh();
  });

  /** One method of each service that a token of any kind opens. */
  const probes = [
    'AuthService.whoAmI',
    'UserService.getProfile',
    'DsService.listRules',
    'ExpenseService.listLinks',
  ];
  const oneOfEach = CLOSED.filter(({ name }) => probes.includes(name));

  for (const [name, begin] of Object.entries(ENDINGS)) {
    it(`of ${name} are refused by every closed method`, async () => {
      const { token, end } = await begin(mesh);
      for (const subject of oneOfEach) await call(mesh, subject, { token });
      await end();
      for (const subject of oneOfEach) {
        const asked = () => refused(call(mesh, subject, { token }), status.UNAUTHENTICATED);
        await eventually(asked, WITHIN_MS);
      }
      const open = await faults(CLOSED, async (subject) => {
        const came = await outcome(call(mesh, subject, { token }));
        return came === 'not authenticated' ? undefined : came;
      });
      expect(open).to.deep.equal([]);
    });
  }
});
