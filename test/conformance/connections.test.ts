import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import pLimit from 'p-limit';
import { gateway } from './support/gateway.ts';
import { accepted, send, sendOnce } from './support/http.ts';
import { received } from './support/probe.ts';
import { head, openLine } from './support/socket.ts';
import { cases } from './support/suite.ts';
import { someUser } from './support/users.ts';

const KEYS = head('GET /auth/v1/keys');
const IN_FLIGHT = 32;

cases('many at once', [], () => {
  it('get each their own answer: 200 calls of three users, 32 in flight', async () => {
    const users = await Promise.all([someUser(0), someUser(1), someUser(2)]);
    const limit = pLimit(IN_FLIGHT);
    const calls = Array.from({ length: 200 }, (_, nth) =>
      limit(async () => {
        const user = users[nth % users.length] ?? users[0];
        const answer = await send({
          path: '/auth/v1/whoami',
          token: user.token,
          headers: { 'x-request-id': `${nth}` },
        });
        expect(accepted(answer).user_id).to.equal(user.userId);
        expect(answer.headers['x-request-id']).to.equal(`${nth}`);
      }),
    );
    await Promise.all(calls);
  });

  it('by fetch too', async () => {
    const { url } = await gateway();
    const { token, userId } = await someUser();
    const ask = async () => {
      const response = await fetch(`${url}/auth/v1/whoami`, {
        headers: { authorization: `Bearer ${token}` },
      });
      return (await response.json()) as { user_id: string };
    };
    for (const { user_id } of await Promise.all(Array.from({ length: 20 }, ask)))
      expect(user_id).to.equal(userId);
  });
});

cases('many at once, with bodies', ['probe'], () => {
  it('get each their own answer: 200 calls, 32 in flight, of 10 KB', async () => {
    const limit = pLimit(IN_FLIGHT);
    const calls = Array.from({ length: 200 }, () =>
      limit(async () => {
        const text = randomUUID().repeat(280);
        const answer = await sendOnce({ verb: 'POST', path: '/probe/v1/echo', body: { text } });
        expect(received(answer).text === text).to.equal(true);
      }),
    );
    await Promise.all(calls);
  });
});

cases('connections', [], () => {
  it('are kept for the next request, after success and after errors', async () => {
    const line = await openLine();
    const paths = ['/auth/v1/keys', '/nowhere', '/ds/v1/messages', '/auth/v1/keys'];
    const statuses: number[] = [];
    for (const verb of ['GET', 'HEAD', 'GET'] as const) {
      for (const path of paths) {
        line.write(head(`${verb} ${path}`));
        statuses.push((await line.answer(verb)).status);
      }
    }
    line.destroy();
    expect(statuses).to.deep.equal([200, 404, 401, 200, 400, 404, 401, 400, 200, 404, 401, 200]);
  });

  it('may carry requests before the answers to earlier ones', async () => {
    const line = await openLine();
    line.write(KEYS + head('GET /nowhere') + KEYS);
    const statuses = [await line.answer(), await line.answer(), await line.answer()].map(
      ({ status }) => status,
    );
    line.destroy();
    expect(statuses).to.deep.equal([200, 404, 200]);
  });

  it('a body that nobody read is not taken for the next request', async () => {
    const line = await openLine();
    const body = KEYS.repeat(100);
    line.write(head('POST /ds/v1/messages', { 'content-length': body.length }) + body + head('GET /nowhere'));
    expect((await line.answer()).status).to.equal(401);
    const next = await line.answer().catch(() => undefined);
    line.destroy();
    expect(next?.status ?? 404).to.equal(404);
  });

  it('end where the client asks for it, and with HTTP/1.0', async () => {
    for (const request of [
      head('GET /auth/v1/keys', { connection: 'close' }),
      'GET /auth/v1/keys HTTP/1.0\r\n\r\n',
    ]) {
      const line = await openLine();
      line.write(request);
      const { status, headers, text } = await line.answer();
      expect(status).to.equal(200);
      expect(headers.connection).to.equal('close');
      expect(JSON.parse(text)).to.have.property('keys');
      await line.closed;
    }
  });

  it('a client that waits to be asked for its body is asked', async () => {
    const line = await openLine();
    const body = '{"refresh_token":"unknown"}';
    line.write(head('POST /auth/v1/logout', { 'content-length': body.length, expect: '100-continue' }));
    expect((await line.answer()).status).to.equal(100);
    line.write(body);
    expect((await line.answer()).status).to.equal(200);
    line.destroy();
  });

  const NO_HTTP: Readonly<Record<string, string>> = {
    'no request line': 'hello\r\n\r\n',
    'no host': 'GET /auth/v1/keys HTTP/1.1\r\n\r\n',
    'two lengths': head('POST /auth/v1/logout', { 'content-length': '2\r\ncontent-length: 3' }),
    'a length that is none': head('POST /auth/v1/logout', { 'content-length': 'two' }),
    'a length beside chunks': head('POST /auth/v1/logout', {
      'content-length': 5,
      'transfer-encoding': 'chunked',
    }),
  };
  for (const [what, bytes] of Object.entries(NO_HTTP)) {
    it(`${what}: 400 in the usual form, and the end`, async () => {
      const line = await openLine();
      line.write(bytes);
      const { status, headers, text } = await line.answer();
      expect(status).to.equal(400);
      expect(headers['content-type']).to.match(/^application\/json\b/);
      expect(headers.connection).to.equal('close');
      expect(JSON.parse(text)).to.deep.equal({ code: 3, message: 'Bad request' });
      line.destroy();
    });
  }

  it('a chunk without a size breaks off the transcoder, whose error is not rewritten: no code in it', async () => {
    const line = await openLine();
    line.write(`${head('POST /auth/v1/logout', { 'transfer-encoding': 'chunked' })}zz\r\n`);
    const { status, text } = await line.answer();
    line.destroy();
    expect(status).to.equal(400);
    expect(JSON.parse(text)).to.include({ message: 'Bad request' }).and.not.have.property('code');
  });

  it('a client that stops in the middle holds up nobody, and is answered when it goes on', async () => {
    const body = '{"refresh_token":"unknown"}';
    const slow = await Promise.all(Array.from({ length: 20 }, openLine));
    const started = [
      head('POST /auth/v1/logout', { 'content-length': body.length }) + body.slice(0, 5),
      'GET /auth',
    ];
    for (const [nth, line] of slow.entries()) line.write(started[nth % 2] ?? '');
    for (let nth = 0; nth < 20; nth++) accepted(await send({ path: '/auth/v1/keys' }));
    const rest = [body.slice(5), '/v1/keys HTTP/1.1\r\nhost: gateway.test\r\n\r\n'];
    for (const [nth, line] of slow.entries()) line.write(rest[nth % 2] ?? '');
    for (const line of slow) {
      expect((await line.answer()).status).to.equal(200);
      line.destroy();
    }
  });

  it('clients that go away in the middle harm nobody', async () => {
    const beginnings = [
      'GET /auth/v1/k',
      head('POST /auth/v1/logout', { 'content-length': 100 }),
      `${head('POST /auth/v1/logout', { 'transfer-encoding': 'chunked' })}5\r\n{"ref`,
      KEYS,
    ];
    for (const beginning of [...beginnings, ...beginnings, ...beginnings]) {
      const line = await openLine();
      line.write(beginning);
      line.destroy();
      accepted(await send({ path: '/auth/v1/keys' }));
    }
  });
});
