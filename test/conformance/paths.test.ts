import { expect } from 'chai';
import { accepted, refused, send, sendOnce } from './support/http.ts';
import { arrived } from './support/probe.ts';
import { cases } from './support/suite.ts';

const THINGS = '/probe/v1/things/';
const NO_ROUTE = 'no Route matched with those values';
const BAD_REQUEST = 'Bad request';

const unknown = (path: string) => `failed to transcode .proto file Unknown path "${path}"`;

cases('paths', [], () => {
  const KEYS = [
    '//auth/v1/keys',
    '/auth//v1///keys',
    '/./auth/v1/keys',
    '/auth/v1/./keys',
    '/x/../auth/v1/keys',
  ];
  const ESCAPED = ['/auth/v1/key%73', '/%61uth/v1/keys', '/auth/v1/%2e/keys', '/ds/%2E%2E/auth/v1/keys'];
  const STRANGE = [
    '/auth/v1/keys?',
    '/auth/v1/keys??',
    '/auth/v1/keys?a#b',
    'http://elsewhere.test/auth/v1/keys',
  ];

  it('are taken apart after dots, double slashes and escapes are resolved', async () => {
    for (const path of [...KEYS, ...ESCAPED, ...STRANGE]) accepted(await send({ path }));
  });

  it('are compared letter by letter: case, a slash at the end, an escaped slash', async () => {
    for (const path of [
      '/Auth/v1/keys',
      '/auth/V1/keys',
      '/auth%2Fv1/keys',
      '/auth%2fv1%2fkeys',
      '/auth/',
      '/auth',
    ]) {
      refused(await send({ path }), 404, 5, NO_ROUTE);
    }
  });

  it('that only begin like a public one are guarded', async () => {
    for (const path of ['/auth/v1/keys/', '/auth/v1/keysx', '/auth/v1/KEYS', '/auth/v1/', '/auth/v1']) {
      refused(await send({ path }), 401, 16, 'Unauthorized');
    }
  });

  it('of public methods are public with a line break behind them, as which they would be taken for the method', async () => {
    expect((await send({ path: '/auth/v1/keys%0A' })).status).to.equal(200);
  });

  it('that climb above the top, or hold a broken escape or a zero byte, are refused: 400', async () => {
    for (const path of [
      '/../auth/v1/keys',
      '/auth/../../auth/v1/keys',
      '/auth/v1/%zz',
      '/auth/v1/%4',
      '/%',
      '/auth/v1/%00',
    ]) {
      refused(await send({ path }), 400, 3, BAD_REQUEST);
    }
  });

  it('that are not UTF-8 match no route', async () => {
    for (const path of ['/auth/v1/%FF', '/auth/v1/%C3', '/ds/v1/messages/%ff%fe']) {
      refused(await send({ path }), 404, 5, NO_ROUTE);
    }
  });

  it('lead nowhere else by dots than they say', async () => {
    refused(await send({ path: '/auth/v1/keys/../../../ds/v1/messages' }), 401, 16, 'Unauthorized');
    refused(await send({ path: '/auth/v1/keys/%2e%2e/whoami' }), 401, 16, 'Unauthorized');
    refused(await send({ path: '/auth/v1/keys%2F..%2Fwhoami' }), 401, 16, 'Unauthorized');
  });
});

cases('variables in a path', ['probe'], () => {
  const VALUES: Readonly<Record<string, string>> = {
    'a-b_c.d~e': 'a-b_c.d~e',
    'a%20b': 'a b',
    'a%41%7e': 'aA~',
    '%C3%A4%e2%82%ac%F0%9F%98%80': 'ä€😀',
    'a%22%3C%5C%7C%5E%60b': 'a"<\\|^`b',
    'a%09b%0Ac': 'a\tb\nc',
    'a+b': 'a+b',
    "!$&'()*+,;=:@": "!$&'()*+,;=:@",
    '{a}|"': '{a}|"',
    './a': 'a',
    'x/../a': 'a',
    'x/%2e%2e/a': 'a',
    '/a': 'a',
  };
  for (const [raw, value] of Object.entries(VALUES)) {
    it(`${raw} is ${JSON.stringify(value)}`, async () => {
      expect(await arrived({ path: THINGS + raw })).to.deep.equal({ text: value });
    });
  }

  // Reserved characters by RFC 3986, and the percent sign itself.
  for (const raw of [
    '%2F',
    '%25',
    '%3A',
    '%3F',
    '%23',
    '%5B',
    '%5D',
    '%40',
    '%21',
    '%24',
    '%26',
    '%27',
    '%28',
    '%29',
    '%2A',
    '%2B',
    '%2C',
    '%3B',
    '%3D',
  ]) {
    it(`${raw} stays as it is, in upper case`, async () => {
      const path = `${THINGS}a${raw.toLowerCase()}b`;
      expect(await arrived({ path })).to.deep.equal({ text: `a${raw}b` });
    });
  }

  it('are not empty and hold no slash', async () => {
    const wrong = {
      '': '',
      '.': '',
      'a/': 'a/',
      'a//': 'a/',
      'a/b': 'a/b',
      'a/./b': 'a/b',
      'a/numbers/': 'a/numbers/',
    };
    for (const [raw, resolved] of Object.entries(wrong)) {
      refused(await sendOnce({ path: THINGS + raw }), 400, 3, unknown(THINGS + resolved));
    }
    refused(await sendOnce({ path: `${THINGS}..` }), 400, 3, unknown('/probe/v1/'));
  });

  it('may be of almost 8 KB', async () => {
    const text = 'x'.repeat(8000);
    expect(await arrived({ path: THINGS + text })).to.deep.equal({ text });
  });

  it('swallow no literal that is declared before them', async () => {
    for (const raw of ['latest', 'lates%74']) {
      expect(accepted(await sendOnce({ path: THINGS + raw })).method).to.equal('GetLatestThing');
    }
    for (const raw of ['Latest', 'latest1', 'things']) {
      expect(accepted(await sendOnce({ path: THINGS + raw })).method).to.equal('GetThing');
    }
  });

  it('end before a verb, of which only the last counts and only as it is written', async () => {
    const calls: Readonly<Record<string, readonly [method: string, text?: string]>> = {
      'things:preview': ['PreviewThings'],
      'things/a:retry': ['RetryThing', 'a'],
      'things/a:b:retry': ['RetryThing', 'a:b'],
      'things/a%3Aretry': ['ReplaceThing', 'a%3Aretry'],
      'things/a:RETRY': ['ReplaceThing', 'a:RETRY'],
      'things/a:other': ['ReplaceThing', 'a:other'],
      'things/:retry': ['ReplaceThing', ':retry'],
    };
    for (const [path, [method, text]] of Object.entries(calls)) {
      const answer = accepted(await sendOnce({ verb: 'POST', path: `/probe/v1/${path}`, body: {} }));
      expect(answer.method, path).to.equal(method);
      expect(JSON.parse(String(answer.received))).to.deep.equal(text === undefined ? {} : { text });
    }
    const wrong = '/probe/v1/things%3Apreview';
    refused(await sendOnce({ verb: 'POST', path: wrong, body: {} }), 400, 3, unknown(wrong));
  });

  it('may be two, and a number', async () => {
    for (const number of ['5', '+5', '5.9', '0x5', '%35', '%205']) {
      expect(await arrived({ path: `${THINGS}a/numbers/${number}` })).to.deep.equal({ text: 'a', whole: 5 });
    }
    for (const number of ['x', '%2B5', '1%2F2', '99999999999999999999']) {
      refused(await sendOnce({ path: `${THINGS}a/numbers/${number}` }), 400, 3, 'failed to encode payload');
    }
  });

  it('may be of several segments', async () => {
    expect(await arrived({ path: '/probe/v1/shelves/a' })).to.deep.equal({ text: 'shelves/a' });
    refused(await sendOnce({ path: '/probe/v1/shelves/a/b' }), 400, 3, unknown('/probe/v1/shelves/a/b'));
    expect(await arrived({ path: '/probe/v1/files/a/b%2Fc/d' })).to.deep.equal({ text: 'files/a/b%2Fc/d' });
    expect(await arrived({ path: '/probe/v1/files/a//b/../c/' })).to.deep.equal({ text: 'files/a/c/' });
    refused(await sendOnce({ path: '/probe/v1/files/' }), 400, 3, unknown('/probe/v1/files/'));
  });

  it('lose against the query', async () => {
    expect(await arrived({ path: `${THINGS}a?text=b` })).to.deep.equal({ text: 'b' });
    expect(await arrived({ path: `${THINGS}a?text=` })).to.deep.equal({});
    expect(await arrived({ verb: 'DELETE', path: `${THINGS}a?text=b` })).to.deep.equal({ text: 'b' });
    expect(await arrived({ path: `${THINGS}a/numbers/5?whole=6` })).to.deep.equal({ text: 'a', whole: 6 });
    refused(await sendOnce({ path: `${THINGS}a?text=b&text=c` }), 400, 3, 'failed to encode payload');
  });

  it('lose against the body, and the query against both', async () => {
    const update = (body: string, query = '') => ({ verb: 'PATCH', path: `${THINGS}a${query}`, body });
    expect(await arrived(update('{"text":"b"}'))).to.deep.equal({ text: 'b' });
    expect(await arrived(update('{"text":""}'))).to.deep.equal({});
    expect(await arrived(update('{"whole":1}', '?text=c&whole=2'))).to.deep.equal({ text: 'a', whole: 1 });
    expect(await arrived(update('', '?text=c'))).to.deep.equal({ text: 'a' });
    expect(await arrived(update('[]'))).to.deep.equal({ text: 'a' });
    refused(await sendOnce(update('{"text":null}')), 400, 3, 'failed to encode payload');
  });

  it('a body beside GET and DELETE is not looked at', async () => {
    for (const body of ['{"text":"b"}', '{']) {
      expect(await arrived({ path: `${THINGS}a`, body })).to.deep.equal({ text: 'a' });
      expect(await arrived({ verb: 'DELETE', path: `${THINGS}a`, body })).to.deep.equal({ text: 'a' });
    }
  });

  it('a line break may follow the path of a method', async () => {
    expect(await arrived({ path: '/probe/v1/echo%0A?text=a' })).to.deep.equal({ text: 'a' });
  });

  it('a number sign does not end a path', async () => {
    const path = '/probe/v1/echo#fragment';
    refused(await sendOnce({ path }), 400, 3, unknown(path));
  });

  it('what is told of an unknown path is as Lua would write it, up to a line break', async () => {
    refused(await sendOnce({ path: '/probe/v1/a%22b%5Cc%C3%A4' }), 400, 3, unknown('/probe/v1/a\\"b\\\\cä'));
    const firstLine = unknown('/probe/v1/a\\').slice(0, -1);
    refused(await sendOnce({ path: '/probe/v1/a%0Ab' }), 400, 3, firstLine);
  });
});
