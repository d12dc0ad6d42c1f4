import { expect } from 'chai';
import { refused } from './support/http.ts';
import { post, received } from './support/probe.ts';
import { cases } from './support/suite.ts';

const NOT_ENCODED = 'failed to encode payload';

/** Refused with 400 and without the name of the field. */
const REFUSED = Symbol('refused');
/** The field is not there when the message arrives, or has its default. */
const NOTHING = undefined;

/** JSON texts that stand for the value of a field, and what arrives. */
type Row = readonly [arrives: unknown, ...texts: string[]];

const STRINGS: readonly Row[] = [
  ['12', '"12"'],
  ['ä€😀', '"ä€😀"', '"\\u00e4\\u20ac\\ud83d\\ude00"'],
  ['a\u0000b', '"a\\u0000b"'],
  ['a/b', '"a\\/b"'],
  ['two\nlines\t', '"two\nlines\t"'],
  [NOTHING, '""'],
  [REFUSED, '12', '1.5', 'true', 'false', 'null', '[]', '{}', '["a"]', '{"a":"b"}'],
];

const EVERYTHING_ELSE = [
  '0',
  '1',
  '-1',
  '1.5',
  '1e20',
  '"false"',
  '"0"',
  '""',
  '"no"',
  'null',
  '[]',
  '{}',
  '{"a":1}',
];

const BOOLEANS: readonly Row[] = [
  [NOTHING, 'false'],
  [true, 'true', ...EVERYTHING_ELSE],
];

// What both kinds of integer have in common.
const INTEGERS: readonly Row[] = [
  [
    12,
    '12',
    '"12"',
    '"+12"',
    '" 12 "',
    '12.0',
    '12.9',
    '"12.9"',
    '1.2e1',
    '"1.2e1"',
    '0x0c',
    '"0x0c"',
    '012',
  ],
  [2147483647, '2147483647', '"2147483647"', '-2147483649', '6442450943'],
  [NOTHING, '0', '-0', '0.5', '"0"', '""', '4294967296', '"4294967296"'],
  [REFUSED, '1e20', '-1e20', '18446744073709551615', '123456789012345678901234567890', '1e400', 'Infinity'],
  [REFUSED, '"123456789012345678901234567890"', '"abc"', '"12 x"', '"1,5"', '"inf"', '"twelve"'],
  [REFUSED, 'true', 'false', 'null', '[]', '{}', '[1]', '{"a":1}'],
];

const SIGNED: readonly Row[] = [
  ...INTEGERS,
  [-12, '-12', '"-12"', '-12.9'],
  [-2147483648, '2147483648', '"2147483648"', '-2147483648'],
  [-1, '4294967295', '-1.5'],
];

const UNSIGNED: readonly Row[] = [
  ...INTEGERS,
  [4294967284, '-12', '"-12"'],
  [2147483648, '2147483648', '-2147483648'],
  [4294967295, '4294967295', '-1', '-1.5'],
];

const DOUBLES: readonly Row[] = [
  [1.5, '1.5', '"1.5"', '" 1.5 "', '15e-1', '"15e-1"'],
  [16, '16', '16.0', '0x10', '"0x10"', '"16"'],
  [-2.5e-7, '-2.5e-7', '-0.00000025'],
  [0.1 + 0.2, '0.30000000000000004'],
  [1e300, '1e300'],
  [2 ** 53 + 2, '9007199254740994'],
  [2 ** 63, '9223372036854775808', '9223372036854775807'],
  [2 ** 64, '18446744073709551615', '18446744073709551616'],
  [2 ** 100, '1267650600228229401496703205376', '"1267650600228229401496703205376"'],
  [NOTHING, '0', '0.0', '"0"'],
  [REFUSED, '""', '"abc"', '"1,5"', 'true', 'false', 'null', '[]', '{}', '[1]', '{"a":1}'],
];

const ENUMS: readonly Row[] = [
  ['COLOUR_RED', '"COLOUR_RED"', '1', '"1"', '1.0', '1.9', '"0x1"'],
  ['COLOUR_BLUE', '"COLOUR_BLUE"', '2', '"+2"', '" 2 "'],
  [7, '7', '"7"'],
  [-1, '-1', '4294967295'],
  [NOTHING, '0', '""', '"COLOUR_UNSPECIFIED"', '4294967296'],
  [REFUSED, '"colour_red"', '"RED"', '"Red"', '"abc"', 'true', 'false', 'null', '[]', '{}', '["COLOUR_RED"]'],
];

const MESSAGES: readonly Row[] = [
  [{ name: 'a', size: 3 }, '{"name":"a","size":3}', '{"size":"3","name":"a","unknown":[1,{}]}'],
  [{ inner: { inner: { name: 'deep' } } }, '{"inner":{"inner":{"name":"deep"}}}'],
  [{ labels: ['x', ''] }, '{"labels":["x",""]}'],
  // Set, if empty: also by an array, whose elements are no fields.
  [{}, '{}', '[]', '[1]', '["name"]', '{"unknown":1}', '{"Inner":[]}'],
  [{ inner: {} }, '{"inner":{}}', '{"inner":[]}'],
  [
    REFUSED,
    'null',
    '"a"',
    '1',
    'true',
    '{"name":1}',
    '{"name":null}',
    '{"size":"x"}',
    '{"inner":null}',
    '{"labels":"x"}',
  ],
];

/** Of a list, given what is a good element, how it arrives, and what is a bad one. */
const lists = (good: string, arrives: unknown, bad: readonly string[]): readonly Row[] => [
  [[arrives], `[${good}]`],
  [[arrives, arrives, arrives], `[${good},${good},${good}]`],
  // An object has no elements, whatever its names.
  [NOTHING, '[]', '{}', `{"a":${good}}`, `{"0":${good}}`, `{"1":${good}}`],
  [REFUSED, ...(good === '{"name":"a"}' ? [] : [good]), 'null', 'true', '1', '"a"'],
  [REFUSED, ...bad.flatMap((one) => [`[${one}]`, `[${good},${one}]`, `[${one},${good}]`])],
];

const FIELDS: Readonly<Record<string, readonly Row[]>> = {
  text: STRINGS,
  flag: BOOLEANS,
  whole: SIGNED,
  natural: UNSIGNED,
  real: DOUBLES,
  colour: ENUMS,
  part: MESSAGES,
  texts: lists('"a"', 'a', ['1', 'true', 'null', '["a"]', '{}']),
  wholes: lists('"5"', 5, ['"x"', 'true', 'null', '[5]', '{}']),
  colours: lists('"COLOUR_RED"', 'COLOUR_RED', ['"RED"', 'true', 'null', '["COLOUR_RED"]', '{}']),
  parts: lists('{"name":"a"}', { name: 'a' }, ['"x"', 'true', 'null', '1']),
};

cases('the value of a field', ['probe'], () => {
  for (const [field, rows] of Object.entries(FIELDS)) {
    for (const [arrives, ...texts] of rows) {
      const becomes =
        arrives === REFUSED
          ? 'is refused'
          : arrives === NOTHING
            ? 'is the default'
            : `is ${JSON.stringify(arrives)}`;
      it(
        `${field} ${becomes} from ${texts.join('  ')}`.replaceAll('\n', '↵').replaceAll('\t', '→'),
        async () => {
          for (const text of texts) {
            const answer = await post(`{"${field}":${text}}`);
            if (arrives === REFUSED) refused(answer, 400, 3, NOT_ENCODED);
            else
              expect(received(answer), text).to.deep.equal(arrives === NOTHING ? {} : { [field]: arrives });
          }
        },
      );
    }
  }

  it('an enum takes any number, and what is beyond all of them is none that is known', async () => {
    for (const text of ['1e20', '1e400', 'NaN', 'Infinity', '-Infinity']) {
      expect(await post(`{"colour":${text}}`), text).to.include({ status: 200 });
    }
  });
});

cases('the fields of a message', ['probe'], () => {
  const FIELDS_THAT_ARE_NOT: readonly string[] = [
    'twoWords',
    'TwoWords',
    'two-words',
    'two_words ',
    'Two_words',
    '12',
  ];

  it('are known by the names in the contract', async () => {
    expect(received(await post({ two_words: 'a' }))).to.deep.equal({ two_words: 'a' });
  });

  for (const name of [...FIELDS_THAT_ARE_NOT, '', '1', '__proto__', 'constructor', 'toString']) {
    it(`are not known as ${JSON.stringify(name)}, which is ignored whatever it holds`, async () => {
      for (const value of ['"a"', 'null', '{"text":"a"}', '[1]']) {
        const answer = await post(`{"text":"here",${JSON.stringify(name)}:${value}}`);
        expect(received(answer)).to.deep.equal({ text: 'here' });
      }
    });
  }

  it('given twice have the last value, also where the first was no good', async () => {
    expect(received(await post('{"text":"a","text":"b"}'))).to.deep.equal({ text: 'b' });
    expect(received(await post('{"text":1,"text":"b"}'))).to.deep.equal({ text: 'b' });
    refused(await post('{"text":"b","text":1}'), 400, 3, NOT_ENCODED);
  });

  it('given twice are not merged', async () => {
    const answer = await post('{"part":{"name":"a"},"part":{"size":1},"texts":["a"],"texts":["b"]}');
    expect(received(answer)).to.deep.equal({ part: { size: 1 }, texts: ['b'] });
  });

  it('all arrive at once', async () => {
    const whole = {
      text: 'ä',
      flag: true,
      whole: -5,
      natural: 5,
      real: 0.25,
      colour: 'COLOUR_BLUE',
      part: { name: 'n', size: 1, inner: { labels: ['l'] } },
      texts: ['a', ''],
      wholes: [0, -1, 2147483647],
      colours: ['COLOUR_UNSPECIFIED', 'COLOUR_RED'],
      parts: [{ name: 'x' }, {}, { inner: {} }],
      two_words: 'two',
    };
    for (const verb of ['POST', 'PUT', 'PATCH']) {
      expect(received(await post(whole, { verb }))).to.deep.equal(whole);
    }
  });
});
