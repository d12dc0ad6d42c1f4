import { expect } from 'chai';
import { accepted, refused, type Sent, send } from './support/http.ts';
import { metadata } from './support/probe.ts';
import { cases } from './support/suite.ts';
import { forge, glue, parts, signedWithPublicKey, strangersKey, strangersRsaKey } from './support/tokens.ts';
import { someUser } from './support/users.ts';

const GUARDED = '/auth/v1/whoami';

/** Asks who the caller is, with this authorization header. */
const ask = (authorization: string, more: Partial<Sent> = {}) =>
  send({ path: GUARDED, ...more, headers: { authorization } });

/** Expects the gateway to turn an authorization header away before any service sees it. */
async function turnsAway(authorization: string, message: string): Promise<void> {
  const answer = await ask(authorization);
  refused(answer, 401, 16, message);
  const challenge = message === 'Unauthorized' ? 'Bearer' : 'Bearer error="invalid_token"';
  expect(answer.headers['www-authenticate']).to.equal(challenge);
  expect(answer.headers).to.not.have.property('ratelimit-remaining');
}

cases('who is let in', [], () => {
  let token: string;
  let userId: string;
  before(async () => {
    ({ token, userId } = await someUser());
  });

  it('takes "Bearer" and "bearer"', async () => {
    for (const scheme of ['Bearer', 'bearer']) {
      expect(accepted(await ask(`${scheme} ${token}`)).user_id).to.equal(userId);
    }
  });

  it('takes no other spelling and no other scheme: Unauthorized', async () => {
    for (const header of ['', 'Bearer', 'Bearer ', `BEARER ${token}`, token, `Basic ${token}`]) {
      await turnsAway(header, 'Unauthorized');
    }
  });

  it('finds a token behind another scheme, which the service does not: 401 of the service', async () => {
    const answer = await ask(`Basic x, Bearer ${token}`);
    refused(answer, 401, 16, /^authorization: /);
    expect(answer.headers).to.not.have.property('www-authenticate');
  });

  it('takes no token from the query string, nor from a cookie', async () => {
    for (const name of ['jwt', 'token', 'access_token', 'authorization']) {
      refused(await send({ path: `${GUARDED}?${name}=${token}` }), 401, 16, 'Unauthorized');
    }
    const headers = { cookie: `jwt=${token}; authorization=Bearer ${token}` };
    refused(await send({ path: GUARDED, headers }), 401, 16, 'Unauthorized');
  });

  it('refuses two authorization headers, whatever they are: 400', async () => {
    const headers = [`Bearer ${token}`, 'Bearer garbage', 'Basic x'];
    for (const first of headers) {
      for (const second of headers) {
        const both = { authorization: [first, second] };
        refused(await send({ path: GUARDED, headers: both }), 400, 3, 'Bad request');
      }
    }
  });

  it('refuses what is no token, in the words of the JWT plugin', async () => {
    const { header, payload } = parts(token);
    const [head, claims, signature = ''] = token.split('.');
    const said: readonly [string, string][] = [
      ['garbage', 'invalid JSON'],
      ['abc.def.ghi', 'invalid JSON'],
      ['..', 'invalid JSON'],
      [`${head}.${claims}`, 'invalid JSON'],
      [glue('no json', payload, signature), 'invalid JSON'],
      [glue(header, 'no json', signature), 'invalid JSON'],
      [`${token}.x`, 'invalid signature'],
      [`${token} x`, 'invalid signature'],
      [glue({ ...header, alg: 'none' }, payload, ''), 'invalid alg'],
      [glue({ ...header, alg: 'None' }, payload, signature), 'invalid alg'],
      [glue({ kid: header.kid }, payload, signature), 'invalid alg'],
    ];
    for (const [wrong, why] of said) await turnsAway(`Bearer ${wrong}`, `Bad token; ${why}`);
  });

  it('refuses a changed payload and a changed signature', async () => {
    const { header, payload } = parts(token);
    const [head = '', claims = '', signature = ''] = token.split('.');
    await turnsAway(`Bearer ${glue(header, { ...payload, sub: 'x' }, signature)}`, 'Invalid signature');
    await turnsAway(`Bearer ${head}.${claims}.${signature.slice(0, -4)}AAAA`, 'Invalid signature');
  });

  it('refuses a key that it does not know, by header or by claim', async () => {
    const key = strangersKey();
    const unknown = "No credentials found for given 'kid'";
    await turnsAway(`Bearer ${await forge(token, { key, header: { kid: 'unknown' } })}`, unknown);
    await turnsAway(`Bearer ${await forge(token, { key, claims: { kid: 'unknown' } })}`, unknown);
    await turnsAway(`Bearer ${await forge(token, { key, header: { kid: '' } })}`, "Invalid 'kid' in claims");
    const nameless = await forge(token, { key, header: { kid: undefined } });
    await turnsAway(`Bearer ${nameless}`, "No mandatory 'kid' in claims");
  });

  it('refuses a signature by another key under a known name', async () => {
    await turnsAway(`Bearer ${await forge(token, { key: strangersKey() })}`, 'Invalid signature');
  });

  it('refuses another algorithm', async () => {
    const rsa = await forge(token, { key: strangersRsaKey(), algorithm: 'RS256', header: { alg: 'RS256' } });
    await turnsAway(`Bearer ${rsa}`, 'Invalid algorithm');
  });

  it('does not look at tokens where none is asked for', async () => {
    accepted(await ask('Bearer garbage', { path: '/auth/v1/keys' }));
  });
});

cases('tokens of the right key', ['signingKey'], () => {
  let token: string;
  before(async () => {
    ({ token } = await someUser());
  });
  const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;

  it('are let in', async () => {
    accepted(await ask(`Bearer ${await forge(token)}`));
  });

  it('are refused once they have expired, or do not say when', async () => {
    await turnsAway(`Bearer ${await forge(token, { claims: { exp: seconds(-1) } })}`, 'token expired');
    await turnsAway(`Bearer ${await forge(token, { claims: { exp: undefined } })}`, 'must be a number');
  });

  it('are refused by another algorithm: the public key is no shared secret', async () => {
    await turnsAway(`Bearer ${await signedWithPublicKey(token)}`, 'Invalid algorithm');
  });

  const changes: Record<string, object> = {
    'another audience': { aud: 'else' },
    'another issuer': { iss: 'https://else.test' },
    'no subject': { sub: undefined },
    'no session': { sid: undefined },
    'a beginning that lies ahead': { nbf: Math.floor(Date.now() / 1000) + 86_400 },
  };
  for (const [what, claims] of Object.entries(changes)) {
    it(`with ${what} pass the gateway and are refused by the service`, async () => {
      const answer = await ask(`Bearer ${await forge(token, { claims })}`);
      refused(answer, 401, 16, /^access token: /);
      expect(answer.headers).to.not.have.property('www-authenticate');
      expect(answer.headers).to.have.property('ratelimit-remaining');
    });
  }

  it('of another type pass the gateway and are refused by the service', async () => {
    refused(
      await ask(`Bearer ${await forge(token, { header: { typ: 'JWT' } })}`),
      401,
      16,
      /^access token: /,
    );
  });
});

cases('what the service is told of the caller', ['probe', 'signingKey'], () => {
  const path = '/probe/v1/guarded/metadata';

  it('is the token itself, and the issuer as the consumer', async () => {
    const { token } = await someUser();
    const told = await metadata({ path, token });
    expect(told.authorization).to.deep.equal([`Bearer ${token}`]);
    expect(told['x-consumer-username']).to.deep.equal(['auth']);
    expect(told['x-credential-identifier']).to.deep.equal([parts(token).header.kid]);
  });

  it("is not what the client's own headers say", async () => {
    const { token } = await someUser();
    const names = ['id', 'username', 'custom-id'].map((name) => `x-consumer-${name}`);
    const claimed = [...names, 'x-credential-identifier', 'x-anonymous-consumer'];
    const headers = Object.fromEntries(claimed.map((name) => [name, 'forged']));
    const told = await metadata({ path, headers: { ...headers, authorization: `Bearer ${token}` } });
    expect(claimed.filter((name) => told[name]?.includes('forged'))).to.deep.equal([]);
    expect(told).to.not.have.any.keys('x-consumer-custom-id', 'x-anonymous-consumer');
  });

  it('is what they say on routes without a token, so no service may believe it', async () => {
    const told = await metadata({ headers: { 'x-consumer-username': 'forged', 'x-user-id': 'forged' } });
    expect(told['x-consumer-username']).to.deep.equal(['forged']);
    expect(told['x-user-id']).to.deep.equal(['forged']);
  });
});
