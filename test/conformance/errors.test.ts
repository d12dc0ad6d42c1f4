import { expect } from 'chai';
import { accepted, refused, send, sendOnce } from './support/http.ts';
import { cases } from './support/suite.ts';
import { PASSWORD, someUser } from './support/users.ts';

/** The HTTP status of every gRPC status but OK. */
const HTTP_OF: Readonly<Record<number, number>> = {
  1: 499,
  2: 500,
  3: 400,
  4: 504,
  5: 404,
  6: 409,
  7: 403,
  8: 429,
  9: 400,
  10: 409,
  11: 400,
  12: 500,
  13: 500,
  14: 503,
  15: 500,
  16: 401,
};

/** An entry to add to the ledger, with some fields changed. */
const purchaseOf = (fields: object) => ({
  expense: { money: { currency_code: 'EUR', amount: '1' }, occurred_on: '2026-11-20', ...fields },
});
const NOBODYS = '01900000-0000-7000-8000-000000000000';
const NO_ROUTE = 'no Route matched with those values';
const fail = (status: number, details: string, stage = 'STAGE_AT_ONCE') =>
  sendOnce({ verb: 'POST', path: '/probe/v1/fail', body: { status, details, stage } });

cases('errors of the services', [], () => {
  it('3, a field at fault: 400, and the message begins with its name', async () => {
    const { token } = await someUser();
    const body = purchaseOf({ occurred_on: '2026-13-01' });
    const answer = await send({ verb: 'POST', path: '/expense/v1/expenses', token, body });
    refused(answer, 400, 3, /^expense\.occurred_on: /);
  });

  it('4, a deadline that passed: 504', async () => {
    const { username } = await someUser();
    const headers = { 'grpc-timeout': '1m' };
    const body = { username, password: PASSWORD };
    const answer = await send({ verb: 'POST', path: '/auth/v1/login', headers, body });
    refused(answer, 504, 4, /./);
  });

  it('5, no such thing: 404', async () => {
    const { token } = await someUser();
    refused(await send({ path: `/ds/v1/messages/${NOBODYS}`, token }), 404, 5, /./);
  });

  it('5, the thing of another user: 404 with the same message', async () => {
    const [owner, stranger] = [await someUser(0), await someUser(1)];
    const body = purchaseOf({});
    const created = await send({ verb: 'POST', path: '/expense/v1/expenses', token: owner.token, body });
    const { expense_id } = accepted(created).expense as { expense_id: string };
    const get = (id: string) => send({ path: `/expense/v1/expenses/${id}`, token: stranger.token });
    const none = await get(NOBODYS);
    refused(none, 404, 5, /./);
    refused(await get(expense_id), 404, 5, String(none.json?.message));
  });

  it('6, a name that is taken: 409', async () => {
    const { username } = await someUser();
    const body = { username, password: PASSWORD };
    refused(await send({ verb: 'POST', path: '/auth/v1/signup', body }), 409, 6, /^username: /);
  });

  it('9, valid but not now: 400', async () => {
    const { token } = await someUser();
    const messages = [{ client_message_id: 'nine', kind: 'MESSAGE_KIND_NOTE', text: 'lunch 12.50 EUR' }];
    const submitted = await send({ verb: 'POST', path: '/ds/v1/messages', token, body: { messages } });
    const [message] = accepted(submitted).messages as { message_id: string }[];
    const path = `/ds/v1/messages/${message?.message_id}:retry`;
    refused(await send({ verb: 'POST', path, token, body: {} }), 400, 9, /^message_id: /);
  });

  it('16, wrong credentials: 401, without the header that asks for a token', async () => {
    const { username } = await someUser();
    const body = { username, password: 'wrong horse battery' };
    const answer = await send({ verb: 'POST', path: '/auth/v1/login', body });
    refused(answer, 401, 16, /./);
    expect(answer.headers).to.not.have.property('www-authenticate');
  });
});

cases('errors of the gateway itself', [], () => {
  it('a path below no route: 404', async () => {
    for (const path of ['/nowhere', '/auth', '/auth/v2/keys', '/AUTH/v1/keys']) {
      refused(await send({ path }), 404, 5, NO_ROUTE);
    }
  });

  it('a path below a route but of no method: 400, and only with a token', async () => {
    const { token } = await someUser();
    const path = '/ds/v1/nothing';
    refused(await send({ path }), 401, 16, 'Unauthorized');
    const message = 'failed to transcode .proto file Unknown path "/ds/v1/nothing"';
    refused(await send({ path, token }), 400, 3, message);
  });

  it('a verb that no method has: 400, not 405', async () => {
    const { token } = await someUser();
    const message = 'failed to transcode .proto file Unknown method "put"';
    refused(await send({ verb: 'PUT', path: '/user/v1/profile', token }), 400, 3, message);
  });

  it('a verb that another path has: 400', async () => {
    const message = 'failed to transcode .proto file Unknown path "/auth/v1/signup"';
    refused(await send({ path: '/auth/v1/signup' }), 400, 3, message);
  });

  it('no gRPC call comes through to a service', async () => {
    const answer = await send({ verb: 'POST', path: '/tracker.auth.v1.AuthService/GetKeySet', body: '' });
    refused(answer, 404, 5, NO_ROUTE);
  });

  it('an error for somebody who accepts no JSON is JSON', async () => {
    for (const accept of ['text/html', 'application/xml', 'image/png', 'application/grpc']) {
      refused(await send({ path: '/nowhere', headers: { accept } }), 404, 5, NO_ROUTE);
      refused(await send({ path: '/ds/v1/messages', headers: { accept } }), 401, 16, 'Unauthorized');
    }
  });

  it('HEAD is no method of any contract: 400, without a body', async () => {
    const { token } = await someUser();
    for (const [path, status] of [
      ['/auth/v1/keys', 400],
      ['/nowhere', 404],
      ['/ds/v1/messages', 401],
    ] as const) {
      const answer = await send({ verb: 'HEAD', path });
      expect([answer.status, answer.text]).to.deep.equal([status, '']);
    }
    expect(await send({ verb: 'HEAD', path: '/ds/v1/messages', token })).to.include({
      status: 400,
      text: '',
    });
  });

  it('TRACE: 405, wherever', async () => {
    for (const path of ['/auth/v1/keys', '/nowhere']) {
      refused(await send({ verb: 'TRACE', path }), 405, 2, 'Method not allowed');
    }
  });

  it('an unusual verb is told in lower case, after the token was looked at', async () => {
    refused(await send({ verb: 'PROPFIND', path: '/ds/v1/messages' }), 401, 16, 'Unauthorized');
    const message = 'failed to transcode .proto file Unknown method "propfind"';
    refused(await send({ verb: 'PROPFIND', path: '/auth/v1/keys' }), 400, 3, message);
    refused(await send({ verb: 'PROPFIND', path: '/nowhere' }), 404, 5, NO_ROUTE);
  });
});

cases('every gRPC status', ['probe'], () => {
  for (const [status, http] of Object.entries(HTTP_OF)) {
    it(`${status} is HTTP ${http}`, async () => {
      const answer = await fail(Number(status), 'as asked');
      refused(answer, http, Number(status), 'as asked');
      expect(answer.headers['grpc-status']).to.equal(status);
      expect(answer.trailers).to.not.have.property('grpc-status');
    });
  }

  for (const status of [17, 99, -1]) {
    it(`${status}, which is none, is HTTP 500`, async () => {
      refused(await fail(status, 'as asked'), 500, status, 'as asked');
    });
  }

  it('OK without a message is 200 with nothing in it', async () => {
    expect(await fail(0, '')).to.include({ status: 200, text: '' });
  });

  const messages = [
    '',
    ' ',
    'ä€😀',
    '100% %41 %zz',
    'a+b',
    '"q"\\',
    'two\nlines',
    '\u0001\u007f',
    '<html>',
    ' a ',
  ];
  for (const details of [...messages, 'x'.repeat(3000)]) {
    it(`its message arrives as it was: ${JSON.stringify(details).slice(0, 20)}`, async () => {
      refused(await fail(5, details), 404, 5, details);
    });
  }

  it('an error after headers is 200 without a body, and only the trailer tells', async () => {
    const answer = await fail(5, 'too late', 'STAGE_AFTER_HEADERS');
    expect(answer).to.include({ status: 200, text: '' });
    expect(answer.trailers['grpc-status']).to.equal('5');
    expect(answer.headers).to.not.have.property('grpc-status');
  });

  it('an error after the message is 200 with that message, and only the trailer tells', async () => {
    const answer = await fail(5, 'too late', 'STAGE_AFTER_MESSAGE');
    expect(answer.status).to.equal(200);
    expect(answer.json).to.include({ text: '', whole: 0 });
    expect(answer.trailers['grpc-status']).to.equal('5');
  });

  it('a service that is not there: 502', async () => {
    const message = 'An invalid response was received from the upstream server';
    refused(await sendOnce({ path: '/probe/v1/absent' }), 502, 14, message);
  });

  it('a service that takes too long: 504', async () => {
    const answer = await sendOnce({ path: '/probe/v1/impatient/wait?milliseconds=5000' });
    refused(answer, 504, 4, 'The upstream server is timing out');
  });

  it('a deadline of the client that passed: 504, as the service says it', async () => {
    const headers = { 'grpc-timeout': '100m' };
    refused(
      await sendOnce({ path: '/probe/v1/wait?milliseconds=5000', headers }),
      504,
      4,
      'Deadline exceeded',
    );
  });

  it('a deadline that is none: 500, as the service says it', async () => {
    const headers = { 'grpc-timeout': 'soon' };
    refused(await sendOnce({ path: '/probe/v1/wait', headers }), 500, 13, /soon/);
  });
});
