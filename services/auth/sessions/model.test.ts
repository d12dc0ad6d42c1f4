import { expect } from 'chai';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import fc from 'fast-check';
import jwt from 'jsonwebtoken';
import type { TokenPair } from '#gen/tracker/auth/v1/auth_service.ts';
import type { Database } from '#mesh/sql/database.ts';
import { endedSessions } from '#mesh/sql/tables.ts';
import { addAccounts, authDatabase } from '../../../test/support/accounts.ts';
import { FROM, sessionsOn, type TestSessions, type TestUser } from '../../../test/support/sessions.ts';
import { refreshTokens, users } from '../schema.ts';

/** Histories that are tried, and how many of them at once; each has users of its own. */
const RUNS = process.env.CI ? 10_000 : 1_000;
const LANES = 16;
const GRACE_MS = 10_000;
const ACCESS_TOKEN_MS = 900_000;
const DAY_MS = 86_400_000;

/** A step of a history. Numbers name one of what there is, counted from the newest, modulo how many there are. */
type Step =
  | { readonly do: 'log in'; readonly user: number }
  | { readonly do: 'refresh'; readonly session: number; readonly token: number }
  | { readonly do: 'log out'; readonly session: number; readonly token: number }
  | { readonly do: 'revoke'; readonly session: number; readonly byOwner: boolean }
  | { readonly do: 'revoke all'; readonly user: number; readonly but: number | null }
  | { readonly do: 'disable'; readonly user: number }
  | { readonly do: 'enable'; readonly user: number }
  | { readonly do: 'wait'; readonly ms: number };

const user = fc.nat(1);
const session = fc.nat(3);
// 0 is the newest token, 1 its parent, 2 its grandparent.
const token = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(0, 1, 1, 2) }, fc.nat(9));
const is = <K extends Step['do']>(name: K) => fc.constant(name);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: is('refresh'), session, token }) },
  { weight: 3, arbitrary: fc.record({ do: is('log in'), user }) },
  { weight: 3, arbitrary: fc.record({ do: is('wait'), ms: fc.constantFrom(5000, 10_000, 10_001, DAY_MS) }) },
  { weight: 1, arbitrary: fc.record({ do: is('wait'), ms: fc.constantFrom(30 * DAY_MS - 1, 30 * DAY_MS) }) },
  { weight: 1, arbitrary: fc.record({ do: is('log out'), session, token }) },
  { weight: 1, arbitrary: fc.record({ do: is('revoke'), session, byOwner: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: is('revoke all'), user, but: fc.option(session) }) },
  { weight: 1, arbitrary: fc.record({ do: is('disable'), user }) },
  { weight: 1, arbitrary: fc.record({ do: is('enable'), user }) },
);
const histories = fc.array(step, { minLength: 1, maxLength: 10 });

interface ModelSession {
  readonly sessionId: string;
  readonly owner: number;
  readonly until: number;
  /** The refresh tokens, the newest first, and when each was replaced. */
  readonly tokens: { readonly text: string; replacedAt: number }[];
  ended: boolean;
}

/** What should be, kept beside what is. */
function createModel(clock: () => Date) {
  const sessions: ModelSession[] = [];
  const disabled = [false, false];
  const now = () => clock().getTime();
  const live = (one: ModelSession) => !one.ended && one.until > now();
  // Its access tokens may not have expired yet.
  const open = (one: ModelSession) => !one.ended && one.until > now() - ACCESS_TOKEN_MS;
  return {
    sessions,
    disabled,
    live,
    at: (session: number) => sessions.toReversed()[session % Math.max(1, sessions.length)],
    /** What a refresh with a token should give: another token, the one that is the newest already, or nothing. */
    refresh(one: ModelSession, nth: number): 'another' | 'the newest' | 'nothing' {
      if (!live(one) || disabled[one.owner]) return 'nothing';
      if (nth === 0) return 'another';
      if (nth === 1 && now() - (one.tokens[1]?.replacedAt ?? 0) <= GRACE_MS) return 'the newest';
      one.ended = true;
      return 'nothing';
    },
    end(one: ModelSession): void {
      one.ended ||= open(one);
    },
    endAll(owner: number, but?: ModelSession): number {
      const ending = sessions.filter((one) => one.owner === owner && one !== but && open(one));
      const count = ending.filter(live).length;
      for (const one of ending) one.ended = true;
      return count;
    },
  };
}

const idOf = ({ sessionId }: { sessionId: string }) => sessionId;

type Model = ReturnType<typeof createModel>;

describe('the life of refresh tokens', function () {
  this.timeout(300_000);
  let database: Database;
  before(async () => {
    database = await authDatabase('model');
  });
  after(() => database.close());

  async function logIn(real: TestSessions, model: Model, owners: readonly TestUser[], owner: number) {
    const account = owners[owner] as TestUser;
    const open = database.withTx((tx) => real.open(tx, account, '', FROM));
    const opened = await open.catch((error: Error) => error);
    if (model.disabled[owner]) return expect(opened).to.have.property('name', 'AccountDisabled');
    const { accessToken, refreshToken: text } = opened as TokenPair;
    const { sid: sessionId } = jwt.decode(accessToken) as { sid: string };
    const until = real.clock().getTime() + 30 * DAY_MS;
    model.sessions.push({ sessionId, owner, until, tokens: [{ text, replacedAt: 0 }], ended: false });
  }

  async function refresh(real: TestSessions, model: Model, one: ModelSession, nth: number): Promise<void> {
    const [newest] = one.tokens;
    const should = model.refresh(one, nth);
    const answer = await real.refresh(one.tokens[nth]?.text ?? '').catch((error: Error) => error);
    if (should === 'nothing') expect(answer).to.have.property('name', 'RefreshTokenRefused');
    else if (should === 'the newest') expect(answer).to.equal(newest?.text);
    else {
      expect(answer).to.be.a('string');
      for (const { text } of one.tokens) expect(answer).to.not.equal(text);
      if (newest) newest.replacedAt = real.clock().getTime();
      one.tokens.unshift({ text: answer as string, replacedAt: 0 });
    }
  }

  async function take(step: Step, real: TestSessions, model: Model, owners: readonly TestUser[]) {
    const userId = (owner: number) => owners[owner]?.userId ?? '';
    if (step.do === 'wait') return real.pass(step.ms);
    if (step.do === 'log in') return logIn(real, model, owners, step.user);
    if (step.do === 'revoke all') {
      const but = step.but === null ? undefined : model.at(step.but);
      const ended = await real.revokeAll(userId(step.user), but && { except: but.sessionId });
      return expect(ended).to.equal(model.endAll(step.user, but));
    }
    if (step.do === 'disable' || step.do === 'enable') {
      const disabledAt = step.do === 'disable' ? real.clock() : null;
      await database.sql
        .update(users)
        .set({ disabledAt })
        .where(eq(users.userId, userId(step.user)));
      model.disabled[step.user] = step.do === 'disable';
      return;
    }
    const one = model.at(step.session);
    if (!one) return;
    if (step.do === 'revoke') {
      const should = step.byOwner && model.live(one);
      const revoked = await real.revoke(
        userId(step.byOwner ? one.owner : 1 - one.owner),
        one.sessionId,
        FROM,
      );
      expect(revoked).to.equal(should);
      one.ended ||= should;
      return;
    }
    const nth = step.token % one.tokens.length;
    if (step.do === 'refresh') return refresh(real, model, one, nth);
    await real.end(one.tokens[nth]?.text ?? '', FROM);
    model.end(one);
  }

  /** The database holds what the model says, and every family has one token that was not used. */
  async function compare(real: TestSessions, model: Model, owners: readonly TestUser[]): Promise<void> {
    if (model.sessions.length === 0) return;
    const ids = model.sessions.map(idOf);
    const live = await Promise.all(owners.map(({ userId }) => real.live(userId)));
    for (const [owner, found] of live.entries()) {
      const should = model.sessions.filter((one) => one.owner === owner && model.live(one));
      expect(found.map(idOf)).to.have.members(should.map(idOf));
    }
    const unused = await database.sql
      .select({ sessionId: refreshTokens.sessionId })
      .from(refreshTokens)
      .where(and(inArray(refreshTokens.sessionId, ids), isNull(refreshTokens.replacedBy)));
    expect(unused.map(idOf)).to.have.members(ids);
    const told = await database.sql
      .select({ sessionId: endedSessions.sessionId })
      .from(endedSessions)
      .where(inArray(endedSessions.sessionId, ids));
    const ended = model.sessions.filter((one) => one.ended).map(idOf);
    expect(told.map(idOf)).to.have.members(ended);
  }

  it(`is what the model says, in ${RUNS} histories`, async () => {
    let runs = 0;
    const lane = (seed: number) => {
      const real = sessionsOn(database);
      const ready: TestUser[] = [];
      const property = fc.asyncProperty(histories, async (history) => {
        runs++;
        if (ready.length === 0) ready.push(...(await addAccounts(database, real.clock(), 100)));
        const owners = ready.splice(0, 2);
        const model = createModel(real.clock);
        await logIn(real, model, owners, 0);
        for (const step of history) await take(step, real, model, owners);
        await compare(real, model, owners);
      });
      return fc.assert(property, { numRuns: Math.ceil(RUNS / LANES), seed });
    };
    const first = fc.sample(fc.nat(2 ** 30), 1)[0] ?? 0;
    await Promise.all(Array.from({ length: LANES }, (_, nth) => lane(first + nth)));
    expect(runs).to.be.at.least(RUNS);
  });
});
