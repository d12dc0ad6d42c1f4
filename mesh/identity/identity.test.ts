import { generateKeyPairSync } from 'node:crypto';
import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { v7 as uuidv7 } from 'uuid';
import { type Access, authorize, SCOPES } from '#mesh/rpc/access.ts';
import { type Caller, createIdentity } from './identity.ts';

const RULES = { issuer: 'https://tracker.test', audience: 'tracker' };
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const KID = 'k1';
const keyFor = async (kid: string) => (kid === KID ? publicKey : undefined);

/** Claims that make a valid access token, and with a scope a valid personal one. */
function claims(): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1000);
  const sid = uuidv7();
  // The same, as in a personal token; that of a session may have another.
  const ids = { sub: uuidv7(), sid, jti: sid };
  const times = { iat: now, nbf: now, exp: now + 900 };
  return { iss: RULES.issuer, aud: RULES.audience, ...ids, ...times, roles: ['USER'], username: 'ada' };
}

/** Signs whatever the claims are, also what the library would not. */
function sign(payload: object, typ = 'at+jwt', kid = KID): string {
  const header = { alg: 'ES256', typ, kid };
  return `Bearer ${jwt.sign(JSON.stringify(payload), privateKey, { algorithm: 'ES256', header })}`;
}

const without = (name: string) =>
  Object.fromEntries(Object.entries(claims()).filter(([claim]) => claim !== name));

describe('the identity of a caller', () => {
  const identify = createIdentity(RULES, keyFor);
  const refusal = (authorization: string) =>
    identify(authorization).then(
      () => 'accepted',
      (error: Error) => {
        expect(error.name).to.equal('Unauthenticated');
        return error.message;
      },
    );

  it('is what a valid access token says', async () => {
    const payload = claims();
    const caller = await identify(sign(payload));
    expect(caller).to.include({ userId: payload.sub, sessionId: payload.sid, personal: false });
    expect([...caller.scopes]).to.deep.equal([...SCOPES]);
  });

  it('is what a valid personal token says, with no more than its scopes', async () => {
    const caller = await identify(sign({ ...claims(), scope: 'read ingest' }, 'pat+jwt'));
    expect(caller.personal).to.equal(true);
    expect([...caller.scopes]).to.deep.equal(['read', 'ingest']);
  });

  for (const claim of Object.keys(claims())) {
    it(`is unknown without the claim ${claim}`, async () => {
      expect(await refusal(sign(without(claim)))).to.equal('access token: not valid');
    });
  }

  it('may come from a machine whose clock is a little ahead', async () => {
    const ahead = Math.floor(Date.now() / 1000) + 4;
    expect(await refusal(sign({ ...claims(), iat: ahead, nbf: ahead }))).to.equal('accepted');
  });

  for (const [claim, value] of [
    ['iss', 'https://elsewhere.test'],
    ['aud', 'another'],
    ['sub', 'ada'],
    ['sid', 7],
    ['jti', ''],
    ['iat', 'now'],
    ['nbf', Math.floor(Date.now() / 1000) + 3600],
    ['exp', 'never'],
    ['exp', 1.5e15 + 0.5],
    ['roles', 'ADMIN'],
    ['username', ''],
  ] as const) {
    it(`is unknown with ${JSON.stringify(value)} as ${claim}`, async () => {
      expect(await refusal(sign({ ...claims(), [claim]: value }))).to.equal('access token: not valid');
    });
  }

  it('is unknown once the token has expired', async () => {
    const now = Math.floor(Date.now() / 1000);
    expect(await refusal(sign({ ...claims(), exp: now - 1 }))).to.equal('access token: expired');
  });

  it('is unknown for any other type of token', async () => {
    for (const typ of ['JWT', 'jwt', 'AT+JWT', 'at+jwt ', 'application/at+jwt', 'refresh+jwt', '']) {
      expect(await refusal(sign({ ...claims(), scope: 'read' }, typ)), typ).to.equal(
        'access token: not valid',
      );
    }
  });

  it('is unknown for a key that the issuer does not have', async () => {
    expect(await refusal(sign(claims(), 'at+jwt', 'k2'))).to.equal('access token: unknown key');
  });

  it('is unknown for a personal token whose scope is missing, empty or not known', async () => {
    for (const scope of [undefined, '', ' ', 'admin', 'read admin', 'read  write', 'READ', ['read']]) {
      const token = sign(scope === undefined ? claims() : { ...claims(), scope }, 'pat+jwt');
      expect(await refusal(token), String(scope)).to.equal('access token: not valid');
    }
  });

  it('is remembered no longer than the token is valid', async () => {
    const exp = Math.floor(Date.now() / 1000) + 2;
    const token = sign({ ...claims(), exp });
    await identify(token);
    await new Promise((resolve) => setTimeout(resolve, exp * 1000 - Date.now() + 5));
    expect(await refusal(token)).to.equal('access token: expired');
  });

  it('is refused once its session has ended, though the token was accepted before, and its use is told', async () => {
    const ended = new Set<string>();
    const used: string[] = [];
    const watch = {
      hasEnded: ({ sessionId }: Caller) => ended.has(sessionId),
      endedBefore: async () => expect.fail('was asked about a session'),
      used: ({ sessionId }: Caller) => used.push(sessionId),
    };
    const watched = createIdentity(RULES, keyFor, watch);
    const token = sign(claims());
    const { sessionId } = await watched(token);
    await watched(token);
    ended.add(sessionId);
    const error = await watched(token).catch((caught: Error) => caught);
    expect(error).to.include({ name: 'SessionEnded', message: 'access token: its session has ended' });
    expect(used).to.deep.equal([sessionId, sessionId]);
    expect(await watched(sign(claims()))).to.have.property('userId');
  });

  it('is refused where it is a personal one that ended before it was first seen, and asked about once', async () => {
    const asked: string[] = [];
    let ended = false;
    const watch = {
      hasEnded: () => false,
      endedBefore: async ({ sessionId }: Caller) => {
        asked.push(sessionId);
        return ended;
      },
      used: () => {},
    };
    const watched = createIdentity(RULES, keyFor, watch);
    const token = () => {
      const { jti, ...more } = claims();
      return sign({ ...more, jti, sid: jti, scope: 'read' }, 'pat+jwt');
    };
    const first = token();
    const { sessionId } = await watched(first);
    await watched(first);
    expect(asked).to.deep.equal([sessionId]);
    ended = true;
    const error = await watched(token()).catch((caught: Error) => caught);
    expect(error).to.include({ name: 'SessionEnded', message: 'access token: its session has ended' });
  });
});

describe('access', () => {
  const caller: Caller = {
    userId: 'u1',
    username: 'ada',
    roles: ['USER'],
    scopes: new Set(SCOPES),
    personal: false,
    sessionId: 's1',
    expiresAt: new Date(0),
    token: 'T',
  };
  const admin = { ...caller, roles: ['USER', 'ADMIN'] };
  const personal = { ...caller, personal: true };
  const RULED = ['any', ...SCOPES, 'session', 'admin'] as const satisfies Access[];
  const open = (who: Caller) =>
    RULED.filter((access) => {
      try {
        authorize(access, who);
        return true;
      } catch (error) {
        expect(error).to.have.property('name', 'PermissionDenied');
        return false;
      }
    });

  it('of a session is all but what takes the role ADMIN', () => {
    expect(open(caller)).to.deep.equal(['any', ...SCOPES, 'session']);
    expect(open(admin)).to.deep.equal(RULED);
  });

  it('of a personal token is what its scopes say, whatever the roles of its owner', () => {
    for (const scope of SCOPES) {
      expect(open({ ...personal, scopes: new Set([scope]) })).to.deep.equal(['any', scope]);
    }
    expect(open({ ...personal, roles: admin.roles })).to.deep.equal(['any', ...SCOPES]);
  });
});

describe('a token that was verified before', () => {
  it('is refused when its key has left the set, and taken when it is back', async () => {
    const keys = new Map([[KID, publicKey]]);
    const identify = createIdentity(RULES, async (kid) => keys.get(kid));
    const token = sign(claims());
    const outcome = () =>
      identify(token).then(
        ({ username }) => username,
        (error: Error) => error.message,
      );
    expect(await outcome()).to.equal('ada');
    keys.delete(KID);
    expect(await outcome()).to.equal('access token: unknown key');
    keys.set(KID, publicKey);
    expect(await outcome()).to.equal('ada');
  });
});
