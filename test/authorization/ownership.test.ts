import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { isCallError } from '#mesh/rpc/call.ts';
import { refused } from '../support/calls.ts';
import { type Mesh, sharedMesh } from '../support/mesh.ts';
import { createAdmin } from './callers.ts';
import { CLOSED, call, faults, SUBJECTS, type Subject } from './methods.ts';
import { createOwner, OWNERS } from './owner.ts';
import { NOTHING, type Things } from './rows.ts';

const NAMING = SUBJECTS.filter(({ names }) => names);
const OWN = CLOSED.filter(({ names, access, turn = 0 }) => !names && access !== 'admin' && turn < 8);

describe(`whose things are whose (${NAMING.length} methods that name a thing, ${OWN.length} about the caller)`, function () {
  this.timeout(60_000);
  let mesh: Mesh;
  let owner: Awaited<ReturnType<typeof createOwner>>;
  let stranger: { token: string; userId: string };
  let admin: { token: string; userId: string };
  let things: Things;

  before(async () => {
    mesh = await sharedMesh();
    owner = await createOwner(mesh);
    stranger = await mesh.newUser({ homeCurrency: 'INR' });
    admin = await createAdmin(mesh);
    const other = await mesh.newUser();
    things = { ...owner.things, otherUserId: other.userId };
    const limit = { currencyCode: 'EUR', amount: '5' };
    await mesh.expense.setBudget({ category: '', limit, today: '' }, { token: stranger.token });
  });

  const spoofed = () => ({
    'x-user-id': owner.userId,
    'x-consumer-username': owner.userId,
    'x-consumer-custom-id': owner.userId,
    sub: owner.userId,
    user_id: owner.userId,
  });

  for (const who of ['stranger', 'administrator']) {
    it(`answers ${who} NOT_FOUND for a thing of another user, as for one that does not exist`, async () => {
      const { token } = who === 'stranger' ? stranger : admin;
      const wrong = await faults(NAMING, async (subject) => {
        const ask = (named: Things, metadata = {}) =>
          refused(call(mesh, subject, { token, metadata }, named), status.NOT_FOUND);
        try {
          const said = await ask(things);
          if ((await ask(NOTHING)) !== said) return 'tells what exists from what does not';
          return (await ask(things, spoofed())) === said ? undefined : 'believes a header';
        } catch (error) {
          return (error as Error).message;
        }
      });
      expect(wrong).to.deep.equal([]);
    });
  }

  it('shows a caller nothing of another user, whatever identity headers say', async () => {
    const wrong = await faults(OWN, async (subject) => {
      const asked = call(mesh, subject, { token: stranger.token, metadata: spoofed() });
      const answer = await asked.then(JSON.stringify, (error: Error) => error.message);
      const secrets = [owner.userId, OWNERS.merchant, OWNERS.sum];
      return secrets.some((secret) => answer.includes(secret)) ? 'shows it' : undefined;
    });
    expect(wrong).to.deep.equal([]);
  });

  /** What an answer was instead of the one in the row. */
  const unanswered = async (subject: Subject, token?: string): Promise<string | undefined> => {
    const wanted = subject.answers ?? status.OK;
    try {
      await call(mesh, subject, { token }, things);
    } catch (error) {
      if (!isCallError(error)) throw error;
      return error.code === wanted ? undefined : error.message;
    }
    return wanted === status.OK ? undefined : `OK, should be ${status[wanted]}`;
  };

  it('shows the owner what is theirs', async () => {
    const { expenseId } = things;
    const { expense } = await mesh.expense.getExpense({ expenseId }, { token: owner.token });
    expect(expense?.merchant).to.equal(OWNERS.merchant);
  });

  it('answers an administrator on every method for administrators', async () => {
    const forAdmins = SUBJECTS.filter(({ access }) => access === 'admin');
    expect(await faults(forAdmins, (subject) => unanswered(subject, admin.token))).to.deep.equal([]);
  });

  it('answers the owner on every other method, and anybody on the public ones', async () => {
    const others = SUBJECTS.filter(({ access }) => access !== 'admin');
    const wrong = await faults(others, (subject) =>
      unanswered(subject, subject.access === 'public' ? undefined : owner.token),
    );
    expect(wrong).to.deep.equal([]);
  });
});
