import { expect } from 'chai';
import { type Answer, accepted, refused, send, sendOnce } from './support/http.ts';
import { cases } from './support/suite.ts';
import { someUser } from './support/users.ts';

// Where the gateway is not open to all origins: the first of those it is open to.
const [given] = process.env.CORS_ORIGINS?.split(',') ?? [];
const origin = given ?? 'https://app.test';
const allowed = given ?? '*';

const PREFLIGHT = {
  origin,
  'access-control-request-method': 'PATCH',
  'access-control-request-headers': 'authorization,content-type',
};

const listed = (answer: Answer, name: string): string[] =>
  String(answer.headers[`access-control-${name}`]).split(/, ?/).sort();

/** Expects headers that let a page of the origin read the answer. */
function readable(answer: Answer): void {
  expect(answer.headers['access-control-allow-origin']).to.equal(allowed);
  expect(listed(answer, 'expose-headers')).to.deep.equal(['retry-after', 'x-request-id']);
}

cases('pages of other origins', [], () => {
  for (const path of ['/expense/v1/expenses/1', '/auth/v1/login', '/ds/v1/nothing']) {
    it(`are told by a preflight what they may do, without a token: ${path}`, async () => {
      const answer = await send({ verb: 'OPTIONS', path, headers: PREFLIGHT });
      expect(answer).to.include({ status: 200, text: '' });
      expect(answer.headers['access-control-allow-origin']).to.equal(allowed);
      expect(listed(answer, 'allow-methods')).to.deep.equal(['DELETE', 'GET', 'PATCH', 'POST', 'PUT']);
      expect(listed(answer, 'allow-headers')).to.deep.equal([
        'authorization',
        'content-type',
        'x-request-id',
      ]);
      expect(answer.headers['access-control-max-age']).to.equal('600');
      expect(answer.headers['x-request-id']).to.match(/./);
    });
  }

  it('get 404 for a preflight below no route', async () => {
    const answer = await send({ verb: 'OPTIONS', path: '/nowhere', headers: PREFLIGHT });
    refused(answer, 404, 5, 'no Route matched with those values');
    readable(answer);
  });

  it('may read success, errors of a service and errors of the gateway', async () => {
    const headers = { origin };
    const { token } = await someUser();
    const success = await send({ path: '/auth/v1/keys', headers });
    const failing = [
      await send({ verb: 'POST', path: '/auth/v1/login', headers, body: {} }),
      await send({ path: '/ds/v1/messages', headers }),
      await send({ path: '/ds/v1/nothing', headers: { origin, authorization: `Bearer ${token}` } }),
      await send({ path: '/nowhere', headers }),
    ];
    accepted(success);
    expect(failing.map(({ status }) => status)).to.deep.equal([400, 401, 400, 404]);
    for (const answer of [success, ...failing]) readable(answer);
  });

  it('OPTIONS that is no preflight is answered OK by the transcoder, with narrower lists and no token', async () => {
    const { 'access-control-request-method': _, ...noPreflight } = PREFLIGHT;
    for (const headers of [{}, noPreflight]) {
      const answer = await send({ verb: 'OPTIONS', path: '/expense/v1/expenses', headers });
      expect(answer).to.include({ status: 200, text: 'OK' });
      expect(listed(answer, 'allow-methods')).to.deep.equal(['DELETE', 'GET', 'PATCH', 'POST']);
      expect(listed(answer, 'allow-headers')).to.deep.equal(['content-type']);
    }
  });
});

cases('preflights and limits', ['probe'], () => {
  it('are not counted', async () => {
    const bucket = `preflight-${Date.now()}`;
    const path = '/probe/v1/limited/header';
    for (let nth = 0; nth < 8; nth++) {
      await sendOnce({ verb: 'OPTIONS', path, headers: { ...PREFLIGHT, 'x-bucket': bucket } });
    }
    const answer = await sendOnce({ path, headers: { 'x-bucket': bucket } });
    accepted(answer);
    expect(answer.headers['ratelimit-remaining']).to.equal('4');
  });
});
