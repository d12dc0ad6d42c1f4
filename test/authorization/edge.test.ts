import { expect } from 'chai';
import { type Answer, type Sent, send, sendOnce } from '../conformance/support/http.ts';
import { head, openLine } from '../conformance/support/socket.ts';
import { ruleOf } from '../support/contract.ts';
import { type Mesh, sharedMesh } from '../support/mesh.ts';
import { FORGERIES } from './forgeries/all.ts';
import { faults, ROUTED, requestOf, type Subject } from './methods.ts';
import { NOTHING } from './rows.ts';
import { changed, personal, type Real, realToken } from './tokens.ts';

/** What the gateway itself turns away, and in which words (those of Kong's JWT plugin). */
const AT_THE_GATEWAY = {
  'no token': 'Unauthorized',
  'an expired token': 'token expired',
  'another key': 'Invalid signature',
  'another key under a name that nobody knows': "No credentials found for given 'kid'",
  'algorithm none without a signature': 'Bad token; invalid alg',
  'HS256 with the public key in PEM': 'Invalid algorithm',
  'HS256 with the public key as a JWK': 'Invalid algorithm',
  'a key that is a path': "No credentials found for given 'kid'",
  'a key that is SQL': "No credentials found for given 'kid'",
  'an empty key name': "Invalid 'kid' in claims",
  'a role more than was signed': 'Invalid signature',
  'a signature of zeros': 'Invalid signature',
  'the refresh token': 'Bad token; invalid JSON',
  'headers that name a user': 'Unauthorized',
} as const;

/** All that has a route and is not for everybody. */
const CLOSED = ROUTED.filter(({ access }) => access !== 'public');

/** What only a service sees. */
const AT_THE_SERVICE = [
  'another audience',
  'another issuer',
  'type JWT',
  'a beginning in the future',
  'a personal token with an unknown scope',
] as const;

const COLUMNS = Object.keys(AT_THE_GATEWAY).length + AT_THE_SERVICE.length;

describe(`forged tokens over REST (${CLOSED.length} methods x ${COLUMNS} shapes: ${CLOSED.length * COLUMNS} cells)`, function () {
  this.timeout(100_000);
  let mesh: Mesh;
  let real: Real;
  before(async () => {
    mesh = await sharedMesh();
    real = realToken(mesh, await mesh.newUser());
  });

  /** The request of a row over REST; what it names does not exist. */
  const rest = (subject: Subject, headers: Record<string, string>): Sent => {
    const rule = ruleOf(subject.method);
    if (!rule) throw new Error(`${subject.name} has no REST route`);
    const named = requestOf(subject, NOTHING);
    const path = rule.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      return String(named[name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())]);
    });
    return { verb: rule.verb.toUpperCase(), path, headers, ...(rule.body ? { body: {} } : {}) };
  };
  const headersOf = (shape: string): Record<string, string> => {
    const header = FORGERIES[shape]?.(real) ?? expect.fail(`no such forgery: ${shape}`);
    return typeof header === 'string' ? { authorization: header } : header;
  };
  /** Calls that the gateway turns away for their token are not counted. */
  const counted = ({ headers }: Answer) => 'ratelimit-remaining' in headers;
  const said = ({ status, json }: Answer) => `${status} ${json?.code} ${json?.message}`;

  for (const [shape, message] of Object.entries(AT_THE_GATEWAY)) {
    it(`with ${shape} reach no service`, async () => {
      const wrong = await faults(CLOSED, async (subject) => {
        const answer = await send(rest(subject, headersOf(shape)));
        if (said(answer) !== `401 16 ${message}`) return said(answer);
        return counted(answer) ? 'reached the service' : undefined;
      });
      expect(wrong).to.deep.equal([]);
    });
  }

  for (const shape of AT_THE_SERVICE) {
    it(`with ${shape} are refused by the service`, async () => {
      const wrong = await faults(CLOSED, async (subject) => {
        const answer = await send(rest(subject, headersOf(shape)));
        return said(answer).startsWith('401 16 access token: ') && counted(answer) ? undefined : said(answer);
      });
      expect(wrong).to.deep.equal([]);
    });
  }

  it('are not asked for on public routes', async () => {
    const wrong = await faults(
      ROUTED.filter(({ access }) => access === 'public'),
      async (subject) => {
        const answer = await sendOnce(rest(subject, { authorization: 'Bearer forged' }));
        return /^401 16 (Unauthorized|Bad token)/.test(said(answer)) ? said(answer) : undefined;
      },
    );
    expect(wrong).to.deep.equal([]);
  });

  it('are told from good ones: personal tokens pass the gateway, and do what their scopes say', async () => {
    const ask = (path: string, token: string) => send({ path, token });
    expect((await ask('/ds/v1/messages', personal(real, 'read'))).status).to.equal(200);
    expect(said(await ask('/ds/v1/messages', personal(real, 'ingest')))).to.match(/^403 7 scope: /);
    expect(said(await ask('/auth/v1/sessions', personal(real, 'read write ingest')))).to.match(/^403 7 /);
    expect(said(await ask('/auth/v1/admin/users', changed(real, {})))).to.match(/^403 7 role: /);
  });

  it('with bytes that no header may have are no request', async () => {
    for (const byte of ['\0', '\x01', '\x7f', '\r']) {
      const line = await openLine();
      const authorization = `Bearer ${real.token.slice(0, 20)}${byte}${real.token.slice(20)}`;
      line.write(head('GET /auth/v1/whoami', { authorization }));
      expect((await line.answer()).status, JSON.stringify(byte)).to.be.oneOf([400, 401]);
      line.destroy();
    }
  });

  it('with letters that look like others are refused', async () => {
    for (const letter of ['é', '\u00a0', '\u00ad']) {
      const answer = await send({
        path: '/auth/v1/whoami',
        headers: { authorization: `Bearer ${real.token.replace('.', `${letter}.`)}` },
      });
      expect(answer.status).to.equal(401);
    }
  });
});
