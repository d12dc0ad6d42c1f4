import { expect } from 'chai';
import { accepted, refused, send } from './support/http.ts';
import { query, received } from './support/probe.ts';
import { cases } from './support/suite.ts';
import { someUser } from './support/users.ts';

const NOT_ENCODED = 'failed to encode payload';

/** Queries as they are sent, by what arrives of them. */
type Row = readonly [arrives: object, ...queries: string[]];

const READ: Readonly<Record<string, readonly Row[]>> = {
  'percent escapes are decoded, where they are any': [
    [{ text: 'a b' }, 'text=a%20b', 'text=a+b'],
    [{ text: 'a+b' }, 'text=a%2Bb', 'text=a%2bb'],
    [{ text: 'ä€😀' }, 'text=%C3%A4%E2%82%AC%F0%9F%98%80'],
    [{ text: 'a/b?c&d=e' }, 'text=a/b?c%26d=e', 'text=a%2Fb%3Fc%26d%3De'],
    [{ text: 'a\nb\u0000' }, 'text=a%0Ab%00'],
    [{ text: '%zz%4%' }, 'text=%zz%4%'],
    [{ text: '%41' }, 'text=%2541'],
    [{ text: 'a' }, 'te%78t=a', '%74%65%78%74=%61'],
    [{ part: { name: 'a' } }, 'part%2Ename=a'],
  ],
  'what stands between ampersands is cut at the first equals sign': [
    [{ text: 'a=b' }, 'text=a=b'],
    [{ text: '=' }, 'text=='],
    [{ text: 'a;whole=1' }, 'text=a;whole=1'],
    [{ text: 'a' }, '&&text=a&&', '=x&text=a'],
    [{ text: 'a?text=b' }, 'text=a?text=b'],
    [{}, 'text=', '', '&', '=', '?text=a'],
    [{ text: 'a' }, 'text=a#whole=1'],
  ],
  'names that the contract does not have are ignored': [
    [
      {},
      'unknown=a',
      'unknown=a&unknown=b',
      'unknown',
      'Text=a',
      'TEXT=a',
      'twoWords=a',
      'te+xt=a',
      'text[]=a',
    ],
    [{ two_words: 'a' }, 'two_words=a'],
    [{}, 'parts.name=a', 'texts.0=a', 'texts.1=a', 'part_name=a'],
  ],
  'numbers are read as in a body': [
    [
      { whole: 12 },
      'whole=12',
      'whole=+12',
      'whole=%2B12',
      'whole=12.9',
      'whole=0xc',
      'whole=1.2e1',
      'whole=%2012%20',
    ],
    [{ whole: -2147483648 }, 'whole=-2147483648', 'whole=2147483648'],
    [{}, 'whole=0', 'whole='],
    [{ natural: 4294967295 }, 'natural=4294967295', 'natural=-1'],
    [{ real: 0.25 }, 'real=0.25', 'real=2.5e-1', 'real=25e-2'],
  ],
  'flags are true but for "false" and "0"': [
    [{ flag: true }, 'flag', 'flag=', 'flag=true', 'flag=1', 'flag=False', 'flag=no', 'flag=off', 'flag=00'],
    [{ flag: true }, 'flag=false&flag=false'],
    [{}, 'flag=false', 'flag=0'],
  ],
  'enums are named or numbered': [
    [{ colour: 'COLOUR_RED' }, 'colour=COLOUR_RED', 'colour=1', 'colour=+1'],
    [{ colour: 9 }, 'colour=9'],
    [{}, 'colour=', 'colour=0'],
  ],
  'dots lead into messages': [
    [{ part: { name: 'a', size: 3 } }, 'part.name=a&part.size=3', 'part..name=a&.part.size=3'],
    [{ part: { inner: { inner: { size: 7 } } } }, 'part.inner.inner.size=7'],
    [{ part: {} }, 'part.unknown=a', 'part.', 'part.=a'],
    [{ text: 'a' }, '.text=a'],
    [{ part: { labels: ['a', 'b'] } }, 'part.labels=a&part.labels=b'],
  ],
  'a list needs two values at least': [
    [{ texts: ['a', 'b'] }, 'texts=a&texts=b', 'texts=a&whole=0&texts=b'],
    [{ texts: ['a', '', 'a'] }, 'texts=a&texts=&texts=a'],
    [{ wholes: [1, 2] }, 'wholes=1&wholes=2'],
    [{ colours: ['COLOUR_RED', 'COLOUR_BLUE'] }, 'colours=COLOUR_RED&colours=2'],
  ],
};

const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'a list with one value': ['texts=a', 'texts=', 'texts', 'wholes=1', 'colours=COLOUR_RED', 'part.labels=a'],
  'a value that is twice': ['text=a&text=b', 'text=a&text=', 'whole=1&whole=1', 'part.name=a&part.name=b'],
  'a bare name of anything but a flag': [
    'text',
    'whole',
    'colour',
    'real',
    'part',
    'part.name',
    'text=a&text',
  ],
  'what is no number': [
    'whole=abc',
    'whole=true',
    'whole=1,5',
    'whole=99999999999999999999',
    'real=',
    'real=1,5',
  ],
  'what is no name of the enum': ['colour=RED', 'colour=colour_red', 'colour=COLOUR_RED&colour=COLOUR_RED'],
  'a value for a message': ['part=a', 'part=', 'part.inner=a', 'parts=a'],
  'a dot behind what is no message': ['text.x=a', 'colour.x=1', 'part.name.x=a'],
};

cases('queries', [], () => {
  it('filter by text, number and enum', async () => {
    const { token } = await someUser();
    const filters = 'status=MESSAGE_STATUS_IGNORED&verdict=3&page_size=5&page_token=';
    accepted(await send({ path: `/ds/v1/messages?${filters}`, token }));
    refused(await send({ path: '/ds/v1/messages?page_size=101', token }), 400, 3, /^page_size: /);
    refused(await send({ path: '/ds/v1/messages?page_size=many', token }), 400, 3, NOT_ENCODED);
    refused(await send({ path: '/ds/v1/messages?verdict=OTP', token }), 400, 3, NOT_ENCODED);
    refused(await send({ path: '/ds/v1/messages?verdict=1&verdict=2', token }), 400, 3, NOT_ENCODED);
  });

  it('are ignored beside a body, and where there could be one', async () => {
    const { token } = await someUser();
    const sent = { verb: 'PUT', path: '/expense/v1/budgets?today=never&category=%C3%9C', token };
    const body = { limit: { currency_code: 'EUR', amount: '10' } };
    expect(accepted(await send({ ...sent, body })).budget).to.include({ category: '' });
    refused(await send(sent), 400, 3, /^limit/);
  });

  it('longer than 8 KB are refused together with the path: 414', async () => {
    const { token } = await someUser();
    const path = '/ds/v1/messages?unknown=';
    const line = 'GET  HTTP/1.1\r\n'.length;
    const longest = 8192 - line - path.length;
    accepted(await send({ path: path + 'x'.repeat(longest), token }));
    refused(await send({ path: path + 'x'.repeat(longest + 1), token }), 414, 2, 'URI too long');
    refused(await send({ path: path + 'x'.repeat(20_000), token }), 414, 2, 'URI too long');
    refused(await send({ path: path + 'x'.repeat(40_000), token }), 414, 2, 'URI too long');
  });
});

cases('what arrives of a query', ['probe'], () => {
  for (const [what, rows] of Object.entries(READ)) {
    it(what, async () => {
      for (const [arrives, ...queries] of rows) {
        for (const one of queries) expect(received(await query(one)), one).to.deep.equal(arrives);
      }
    });
  }

  for (const [what, queries] of Object.entries(REFUSED)) {
    it(`${what} is refused`, async () => {
      for (const one of queries) refused(await query(one), 400, 3, NOT_ENCODED);
    });
  }

  it('bytes that are not UTF-8 pass the gateway, and the service cannot read them: 500', async () => {
    refused(await query('text=%FF'), 500, 13, /./);
  });

  it('of up to 100 arguments all are read, of more none, unknown and empty ones counted', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, nth) => `x${nth}=1`).join('&');
    for (const argument of ['text=a', 'flag']) {
      expect(received(await query(`${many(99)}&${argument}`))).to.not.deep.equal({});
      expect(received(await query(`${many(100)}&${argument}`))).to.deep.equal({});
      expect(received(await query(`${argument}&${many(100)}`))).to.deep.equal({});
    }
    expect(received(await query(`${'&'.repeat(200)}text=a`))).to.deep.equal({});
  });
});
