import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { type Answer, accepted, refused, type Sent, send, sendOnce } from './support/http.ts';
import { cases } from './support/suite.ts';
import { someUser } from './support/users.ts';

/** What probe/kong.yml allows a minute on the limited routes. */
const LIMIT = 5;
/** Counting ends after the answer is sent. */
const COUNTED_MS = 20;

async function counted(sent: Sent): Promise<Answer> {
  const answer = await sendOnce(sent);
  await sleep(COUNTED_MS);
  return answer;
}

/** How many more calls the caller of this answer has in this minute. */
const remaining = (answer: Answer) => Number(answer.headers['ratelimit-remaining']);

/** Waits for the next minute where this one has not enough left for a case. */
async function roomInThisMinute(): Promise<void> {
  const answer = await send({ path: '/auth/v1/keys' });
  if (Number(answer.headers['ratelimit-reset']) < 5) await nextMinute(answer);
}

const nextMinute = ({ headers }: Answer) => sleep(Number(headers['ratelimit-reset']) * 1000 + 500);

cases('limits a minute', [], () => {
  beforeEach(roomInThisMinute);

  it('are told with every answer', async () => {
    const { token } = await someUser();
    const { headers } = await send({ path: '/user/v1/me', token });
    const limit = Number(headers['ratelimit-limit']);
    expect(limit).to.be.above(0);
    expect(Number(headers['ratelimit-remaining'])).to.be.within(0, limit - 1);
    expect(Number(headers['ratelimit-reset'])).to.be.within(1, 60);
    expect(headers['x-ratelimit-limit-minute']).to.equal(headers['ratelimit-limit']);
    expect(headers['x-ratelimit-remaining-minute']).to.equal(headers['ratelimit-remaining']);
    expect(headers).to.not.have.property('retry-after');
  });

  it('are counted by token, over all services together', async () => {
    const [one, other] = [await someUser(0), await someUser(1)];
    const before = remaining(await counted({ path: '/user/v1/me', token: one.token }));
    const others = remaining(await counted({ path: '/user/v1/me', token: other.token }));
    expect(remaining(await counted({ path: '/ds/v1/messages', token: one.token }))).to.equal(before - 1);
    expect(remaining(await counted({ path: '/expense/v1/budgets', token: one.token }))).to.equal(before - 2);
    expect(remaining(await counted({ path: '/auth/v1/whoami', token: other.token }))).to.equal(others - 1);
  });

  it('are narrower for sign-ins, which are counted by address whatever the token', async () => {
    const { token } = await someUser();
    const logIn = { verb: 'POST', path: '/auth/v1/login', body: {} };
    const trial = await send(logIn);
    if (remaining(trial) < 2) await nextMinute(trial);
    const first = await counted(logIn);
    const { headers } = await counted({ path: '/auth/v1/keys' });
    expect(Number(first.headers['ratelimit-limit'])).to.be.most(Number(headers['ratelimit-limit']));
    expect(remaining(await counted({ ...logIn, token, path: '/auth/v1/refresh' }))).to.equal(
      remaining(first) - 1,
    );
  });

  it('do not count what the gateway refuses: bad tokens, bad JSON, unknown paths', async () => {
    const { token } = await someUser();
    const before = remaining(await counted({ path: '/user/v1/me', token }));
    const bad = [
      await counted({ path: '/user/v1/me', token: 'garbage' }),
      await counted({ verb: 'PATCH', path: '/user/v1/me', token, body: '{' }),
      await counted({ verb: 'PATCH', path: '/user/v1/me', token, body: { update_mask: 'text' } }),
      await counted({ path: '/user/v1/you', token }),
      await counted({ verb: 'OPTIONS', path: '/user/v1/me', token }),
    ];
    expect(bad.map(({ status }) => status)).to.deep.equal([401, 400, 400, 400, 200]);
    for (const { headers } of bad) expect(headers).to.not.have.property('ratelimit-remaining');
    expect(remaining(await counted({ path: '/user/v1/me', token }))).to.equal(before - 1);
  });

  it('count what a service refuses', async () => {
    const { token } = await someUser();
    const before = remaining(await counted({ path: '/user/v1/me', token }));
    const refusedByService = await counted({ path: '/ds/v1/messages?page_size=-1', token });
    refused(refusedByService, 400, 3, /^page_size: /);
    expect(remaining(refusedByService)).to.equal(before - 1);
  });
});

cases('beyond a limit', ['probe'], () => {
  beforeEach(roomInThisMinute);
  const bucket = () => ({ 'x-bucket': randomUUID() });
  const path = '/probe/v1/limited/header';

  /** Expects the refusal that a full count gives. */
  function tooMany(answer: Answer): void {
    refused(answer, 429, 8, 'API rate limit exceeded');
    expect(answer.headers['ratelimit-limit']).to.equal(String(LIMIT));
    expect(answer.headers['ratelimit-remaining']).to.equal('0');
    expect(answer.headers['x-ratelimit-remaining-minute']).to.equal('0');
    expect(Number(answer.headers['retry-after'])).to.be.within(1, 60);
    expect(answer.headers['retry-after']).to.equal(answer.headers['ratelimit-reset']);
    expect(answer.headers).to.not.have.property('grpc-status');
  }

  it('calls are refused with 429 and told when to come again, others are let through', async () => {
    const headers = bucket();
    for (let left = LIMIT - 1; left >= 0; left--) {
      const answer = await counted({ path, headers });
      accepted(answer);
      expect(remaining(answer)).to.equal(left);
    }
    for (let more = 0; more < 2; more++) tooMany(await counted({ path, headers }));
    accepted(await counted({ path, headers: bucket() }));
  });

  it('paths of one route share a count', async () => {
    const headers = bucket();
    await counted({ path, headers });
    expect(remaining(await counted({ path: '/probe/v1/limited/another', headers }))).to.equal(LIMIT - 2);
  });

  it('a count by address does not look at headers', async () => {
    const answers: Answer[] = [];
    for (let nth = 0; nth <= LIMIT; nth++) {
      answers.push(
        await counted({ path: '/probe/v1/limited/address', headers: bucket(), token: randomUUID() }),
      );
    }
    tooMany(answers.at(-1) as Answer);
  });

  it('who does not send the header that is counted by is counted by address', async () => {
    const answers: Answer[] = [];
    for (let nth = 0; nth <= LIMIT; nth++) answers.push(await counted({ path, token: randomUUID() }));
    tooMany(answers.at(-1) as Answer);
  });

  it('what is malformed does not bring it nearer', async () => {
    const headers = bucket();
    const broken = ['{', '[', '12', '{"text":1}', '{"colour":"NONE"}'];
    for (const body of broken) {
      expect(await counted({ verb: 'POST', path, headers, body })).to.include({ status: 400 });
    }
    expect(remaining(await counted({ path, headers }))).to.equal(LIMIT - 1);
  });

  it('refused tokens do not bring it nearer', async () => {
    const guarded = '/probe/v1/limited/guarded';
    const headers = bucket();
    for (let nth = 0; nth <= LIMIT; nth++) {
      const answer = await counted({ path: guarded, headers, token: 'garbage' });
      refused(answer, 401, 16, 'Bad token; invalid JSON');
    }
    const { token } = await someUser();
    expect(remaining(await counted({ path: guarded, headers, token }))).to.equal(LIMIT - 1);
  });

  it('a body is read and a token is checked before calls are counted', async () => {
    const headers = bucket();
    for (let nth = 0; nth < LIMIT; nth++) await counted({ path, headers });
    const answer = await counted({ verb: 'POST', path, headers, body: '{' });
    refused(answer, 400, 3, 'decode json err: Expected object key string but found T_END at character 2');
    tooMany(await counted({ verb: 'POST', path, headers, body: {} }));
  });
});
