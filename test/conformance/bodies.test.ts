import { expect } from 'chai';
import { accepted, refused, send, sendOnce } from './support/http.ts';
import { post, received } from './support/probe.ts';
import { cases } from './support/suite.ts';
import { someUser } from './support/users.ts';

const NOT_JSON = 'decode json err: ';
const TOO_LARGE = 'Payload too large';
const KB = 1024;

/** Bodies that are no JSON, and what Kong's reader says of them; it counts bytes from 1. */
const BROKEN: readonly (readonly [body: string, message: string])[] = [
  [' ', 'Expected value but found T_END at character 2'],
  ['{', 'Expected object key string but found T_END at character 2'],
  ['}', 'Expected value but found T_OBJ_END at character 1'],
  ['{text:"a"}', 'Expected object key string but found invalid token at character 2'],
  ["{'text':'a'}", 'Expected object key string but found invalid token at character 2'],
  ['{"text"', 'Expected colon but found T_END at character 8'],
  ['{"text" "a"}', 'Expected colon but found T_STRING at character 9'],
  ['{"text":', 'Expected value but found T_END at character 9'],
  ['{"text":"a"', 'Expected comma or object end but found T_END at character 12'],
  ['{"text":"a"]', 'Expected comma or object end but found T_ARR_END at character 12'],
  ['{"text":"a",}', 'Expected object key string but found T_OBJ_END at character 13'],
  ['{"text":"a",,}', 'Expected object key string but found T_COMMA at character 13'],
  ['{"text":"a"}x', 'Expected the end but found invalid token at character 13'],
  ['{"text":"a"} {}', 'Expected the end but found T_OBJ_BEGIN at character 14'],
  ['{1:2}', 'Expected object key string but found T_NUMBER at character 2'],
  ['{"whole":[1,]}', 'Expected value but found T_ARR_END at character 13'],
  ['{"whole":[1 2]}', 'Expected comma or array end but found T_NUMBER at character 13'],
  ['{"whole":.5}', 'Expected value but found invalid token at character 10'],
  ['{"whole":-}', 'Expected value but found invalid number at character 10'],
  ['{"flag":tru}', 'Expected value but found invalid token at character 9'],
  ['{"flag":TRUE}', 'Expected value but found invalid token at character 9'],
  ['{"text":"a', 'Expected value but found unexpected end of string at character 11'],
  ['{"text":"ä', 'Expected value but found unexpected end of string at character 12'],
  ['{"text":"\\x"}', 'Expected value but found invalid escape code at character 10'],
  ['{"text":"\\u12"}', 'Expected value but found invalid unicode escape code at character 10'],
  ['{"text":"\\ud83d"}', 'Expected value but found invalid unicode escape code at character 10'],
  ['// said\n{}', 'Expected value but found invalid token at character 1'],
  ['\ufeff{}', 'Expected value but found invalid token at character 1'],
  ['\u0000{}', 'JSON parser does not support UTF-16 or UTF-32'],
];

cases('bodies', [], () => {
  const path = '/auth/v1/logout';
  const logOut = (body: string, headers = {}) => send({ verb: 'POST', path, headers, body });

  it('that are broken are refused in the words of the JSON reader', async () => {
    const message = `${NOT_JSON}Expected object key string but found invalid token at character 2`;
    refused(await logOut('{x}'), 400, 3, message);
  });

  it('that are a word, a number or null are refused', async () => {
    for (const body of ['"text"', '12', 'true', 'null', 'NaN']) {
      refused(await logOut(body), 400, 3, 'body must be a table');
    }
  });

  it('that are empty, or missing, or an array, are an empty message', async () => {
    const { token } = await someUser();
    for (const body of ['', '[]', '[1]', '[{"update_mask":["email"]}]', '{}']) {
      refused(await send({ verb: 'PATCH', path: '/user/v1/me', token, body }), 400, 3, /^update_mask: /);
    }
    refused(await send({ verb: 'PATCH', path: '/user/v1/me', token }), 400, 3, /^update_mask: /);
  });

  it('are JSON whatever their content type says', async () => {
    const body = '{"refresh_token":"unknown"}';
    const types = [
      'application/json',
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'x',
    ];
    for (const type of ['', 'application/grpc', 'application/json; charset=utf-16', ...types]) {
      accepted(await logOut(body, { 'content-type': type }));
    }
    accepted(await logOut(body));
  });

  it('of 300 KB reach the service, with their length or in chunks', async () => {
    const { token } = await someUser();
    const text = 'x'.repeat(3000);
    const messages = Array.from({ length: 101 }, (_, nth) => ({ client_message_id: `${nth}`, text }));
    for (const chunked of [false, true]) {
      const sent = { verb: 'POST', path: '/ds/v1/messages', token, body: { messages }, chunked };
      refused(await send(sent), 400, 3, /^messages: .*100/);
    }
  });

  it('above 1 MB are refused before anything else is looked at, where they tell their length', async () => {
    for (const path of ['/nowhere', '/ds/v1/messages', '/auth/v1/login', '/auth/v1/keys']) {
      refused(await sendOnce({ verb: 'POST', path, body: Buffer.alloc(1500 * KB) }), 413, 8, TOO_LARGE);
    }
  });

  it('above 1 MB in chunks are refused when they are read: not without route, token and method', async () => {
    const { token } = await someUser();
    const sent = { verb: 'POST', body: Buffer.alloc(1500 * KB), chunked: true };
    refused(await sendOnce({ ...sent, path: '/nowhere' }), 404, 5, 'no Route matched with those values');
    refused(await sendOnce({ ...sent, path: '/ds/v1/messages' }), 401, 16, 'Unauthorized');
    refused(await sendOnce({ ...sent, path: '/ds/v1/nothing', token }), 400, 3, /Unknown path/);
  });

  it('above 1 MB in chunks break off the transcoder, whose error is not rewritten: no code in it', async () => {
    const answer = await sendOnce({
      verb: 'POST',
      path: '/auth/v1/logout',
      body: Buffer.alloc(1500 * KB),
      chunked: true,
    });
    expect(answer.status).to.equal(413);
    expect(answer.json).to.include({ message: TOO_LARGE }).and.not.have.property('code');
    expect(answer.headers['x-request-id']).to.match(/./);
  });
});

cases('the JSON of a body', ['probe'], () => {
  for (const [body, message] of BROKEN) {
    it(`is not ${JSON.stringify(body)}`, async () => {
      refused(await post(body), 400, 3, NOT_JSON + message);
    });
  }

  it('may be more than the standard allows: NaN, 0x10, +1, 01, 1., line breaks in texts', async () => {
    const answer = await post(
      '{"whole":0x10,"natural":+1,"real":1.,"wholes":[01],"text":"a\nb","unknown":NaN}\n',
    );
    const read = { whole: 16, natural: 1, real: 1, wholes: [1], text: 'a\nb' };
    expect(received(answer)).to.deep.equal(read);
  });

  it('may be nested a thousand deep', async () => {
    const nested = (depth: number) => `${'{"x":'.repeat(depth)}1${'}'.repeat(depth)}`;
    expect(received(await post(nested(1000)))).to.deep.equal({});
    const message = 'Found too many nested data structures (1001) at character 5001';
    refused(await post(nested(1001)), 400, 3, NOT_JSON + message);
  });

  it('is UTF-8: other bytes pass the gateway, and the service cannot read them: 500', async () => {
    refused(await post(Buffer.from('{"text":"a\u00e4b"}', 'latin1')), 500, 13, /./);
  });

  it('is not UTF-16', async () => {
    const message = `${NOT_JSON}JSON parser does not support UTF-16 or UTF-32`;
    refused(await post(Buffer.from('{"text":"a"}', 'utf16le')), 400, 3, message);
  });

  it('is not unpacked: content-encoding is ignored', async () => {
    const answer = await post('{"text":"a"}', { headers: { 'content-encoding': 'gzip' } });
    expect(received(answer)).to.deep.equal({ text: 'a' });
  });

  it('arrives up to the last byte of 1 MB, and not with one more', async () => {
    const frame = Buffer.byteLength('{"text":""}');
    for (const chunked of [false, true]) {
      const text = 'a'.repeat(1024 * KB - frame);
      expect(received(await post({ text }, { chunked })).text === text, `chunked: ${chunked}`).to.equal(true);
      expect(await post({ text: `${text}a` }, { chunked })).to.include({ status: 413 });
    }
  });
});
