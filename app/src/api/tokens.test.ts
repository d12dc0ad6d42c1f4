import { expect } from 'chai';
import type { StoredSession } from './envelope.ts';
import { ApiError, codes, Unreachable } from './errors.ts';
import { createTokens } from './tokens.ts';

const session = { userId: 'u1', username: 'ana', refreshToken: 'r0' };

/** A server whose access tokens are "a1", "a2", … and whose refresh tokens work once. */
function server(life = 900) {
  let stored: StoredSession | undefined = session;
  let clock = 0;
  let ended = 0;
  let issued = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const refreshed: string[] = [];
  const revoked = new Set<string>();
  const claims = btoa(JSON.stringify({ iat: 1000, exp: 1000 + life }));
  const pair = () => ({ access_token: `h.${claims}.a${++issued}`, refresh_token: `r${issued}` });
  const surroundings = {
    read: () => stored,
    keep: (next: StoredSession) => {
      stored = next;
    },
    refresh: async (token: string) => {
      refreshed.push(token);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return pair();
    },
    locked: <Result>(work: () => Promise<Result>): Promise<Result> => {
      const next = queue.then(work, work);
      queue = next.catch(() => {});
      return next;
    },
    onEnded: () => {
      ended++;
      stored = undefined;
    },
    now: () => clock,
  };
  return {
    surroundings,
    refreshed,
    revoked,
    pair,
    at: (ms: number) => {
      clock = ms;
    },
    store: (next: StoredSession | undefined) => {
      stored = next;
    },
    stored: () => stored,
    ended: () => ended,
    get: async (token: string) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return revoked.has(token)
        ? new Response('{"code":16,"message":"Unauthorized"}', { status: 401 })
        : new Response(token.slice(token.lastIndexOf('.') + 1));
    },
  };
}

const unauthenticated = () => new ApiError(codes.UNAUTHENTICATED, 'no such session', 401);
const bodies = (responses: Response[]) => Promise.all(responses.map((response) => response.text()));

describe('tokens', () => {
  it('are renewed once for ten requests that begin together', async () => {
    const { surroundings, refreshed, get } = server();
    const tokens = createTokens(surroundings);
    const responses = await Promise.all(Array.from({ length: 10 }, () => tokens.authorized(get, 'u1')));
    expect(await bodies(responses)).to.deep.equal(Array(10).fill('a1'));
    expect(refreshed).to.deep.equal(['r0']);
  });

  it('are renewed once for ten requests that are refused, and each is sent again', async () => {
    const { surroundings, refreshed, revoked, pair, get } = server();
    const tokens = createTokens(surroundings);
    const first = pair();
    tokens.begin(session, first);
    revoked.add(first.access_token);
    const responses = await Promise.all(Array.from({ length: 10 }, () => tokens.authorized(get, 'u1')));
    expect(responses.map(({ status }) => status)).to.deep.equal(Array(10).fill(200));
    expect(await bodies(responses)).to.deep.equal(Array(10).fill('a2'));
    expect(refreshed).to.deep.equal(['r1']);
  });

  it('are not renewed again for a refusal that comes after the new token', async () => {
    const { surroundings, refreshed, revoked, pair, get } = server();
    const tokens = createTokens(surroundings);
    const first = pair();
    tokens.begin(session, first);
    revoked.add(first.access_token);
    const slow = async (token: string) => {
      const response = await get(token);
      if (token === first.access_token) await new Promise((resolve) => setTimeout(resolve, 30));
      return response;
    };
    const [one, other] = await Promise.all([tokens.authorized(get, 'u1'), tokens.authorized(slow, 'u1')]);
    expect([one.status, other.status]).to.deep.equal([200, 200]);
    expect(refreshed).to.deep.equal(['r1']);
  });

  it('are renewed for a request only once', async () => {
    const { surroundings, refreshed } = server();
    const tokens = createTokens(surroundings);
    const response = await tokens.authorized(
      async () => new Response('{"code":16,"message":"no"}', { status: 401 }),
      'u1',
    );
    expect(response.status).to.equal(401);
    expect(refreshed).to.have.length(2);
  });

  it('are not renewed for a password that is not right', async () => {
    const { surroundings, refreshed, pair } = server();
    const tokens = createTokens(surroundings);
    tokens.begin(session, pair());
    const no = '{"code":16,"message":"current_password: not right"}';
    expect((await tokens.authorized(async () => new Response(no, { status: 401 }), 'u1')).status).to.equal(
      401,
    );
    expect(refreshed).to.deep.equal([]);
  });

  it('are renewed before they expire, by their own claims', async () => {
    const { surroundings, refreshed, pair, at, get } = server(900);
    const tokens = createTokens(surroundings);
    tokens.begin(session, pair());
    at(860_000);
    await tokens.authorized(get, 'u1');
    expect(refreshed).to.deep.equal([]);
    at(871_000);
    await tokens.authorized(get, 'u1');
    expect(refreshed).to.deep.equal(['r1']);
  });

  it('end the session where the refresh token is refused', async () => {
    const { surroundings, ended, get } = server();
    const tokens = createTokens({ ...surroundings, refresh: () => Promise.reject(unauthenticated()) });
    const error = await tokens.authorized(get, 'u1').catch((cause: unknown) => cause);
    expect(error).to.be.instanceOf(ApiError);
    expect(ended()).to.equal(1);
  });

  it('do not end the session where the server cannot be reached, and are asked for again at once', async () => {
    const { surroundings, ended, stored, get } = server();
    let attempts = 0;
    const refresh = () => {
      attempts++;
      return Promise.reject(new Unreachable());
    };
    const tokens = createTokens({ ...surroundings, refresh });
    expect(await tokens.authorized(get, 'u1').catch((cause: unknown) => cause)).to.be.instanceOf(Unreachable);
    expect([attempts, ended(), stored()]).to.deep.equal([2, 0, session]);
  });

  it('are not asked for with a token that another tab has used', async () => {
    const { surroundings, refreshed, store, get } = server();
    const locked = async <Result>(work: () => Promise<Result>) => {
      store({ ...session, refreshToken: 'r7' });
      return work();
    };
    await createTokens({ ...surroundings, locked }).authorized(get, 'u1');
    expect(refreshed).to.deep.equal(['r7']);
  });

  it('follow another tab that was faster where there are no locks', async () => {
    const { surroundings, store, ended, pair, get } = server();
    const refresh = async (token: string) => {
      if (token !== 'r0') return pair();
      store({ ...session, refreshToken: 'r7' });
      throw unauthenticated();
    };
    const response = await createTokens({ ...surroundings, refresh }).authorized(get, 'u1');
    expect([response.status, ended()]).to.deep.equal([200, 0]);
  });

  it('do not bring back a user who signed out while they were renewed', async () => {
    const { surroundings, store, stored, ended, pair, get } = server();
    const other = { userId: 'u2', username: 'ben', refreshToken: 's0' };
    const refresh = async () => {
      store(other);
      return pair();
    };
    const error = await createTokens({ ...surroundings, refresh })
      .authorized(get, 'u1')
      .catch((cause: unknown) => cause);
    expect(error).to.be.instanceOf(ApiError);
    expect([stored(), ended()]).to.deep.equal([other, 0]);
  });

  it('of a user who signed in in another tab send nothing of the one before', async () => {
    const { surroundings, store, refreshed, pair } = server();
    const tokens = createTokens(surroundings);
    tokens.begin(session, pair());
    store({ userId: 'u2', username: 'ben', refreshToken: 's0' });
    const sent: string[] = [];
    const send = async (token: string) => {
      sent.push(token);
      return new Response();
    };
    const error = await tokens.authorized(send, 'u1').catch((cause: unknown) => cause);
    expect(error).to.include({ code: codes.UNAUTHENTICATED });
    expect([sent, refreshed]).to.deep.equal([[], []]);
    expect((await tokens.authorized(send, 'u2')).status).to.equal(200);
  });

  it('of a user who signs in between a refusal and the repeat do not carry that', async () => {
    const { surroundings, pair } = server();
    const tokens = createTokens(surroundings);
    tokens.begin(session, pair());
    let sent = 0;
    const refused = async () => {
      sent++;
      tokens.begin({ userId: 'u2', username: 'ben' }, pair());
      return new Response('{"code":16,"message":"no"}', { status: 401 });
    };
    const error = await tokens.authorized(refused, 'u1').catch((cause: unknown) => cause);
    expect(error).to.be.instanceOf(ApiError);
    expect(sent).to.equal(1);
  });

  it('do not overwrite a session that the same user began in another tab meanwhile', async () => {
    const { surroundings, store, stored, pair, get } = server();
    const newer = { ...session, refreshToken: 'n0' };
    const refresh = async () => {
      store(newer);
      return pair();
    };
    const response = await createTokens({ ...surroundings, refresh }).authorized(get, 'u1');
    expect([response.status, stored()]).to.deep.equal([200, newer]);
  });
});
