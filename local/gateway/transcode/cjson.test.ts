import { expect } from 'chai';
import fc from 'fast-check';
import { JsonError, parseJson } from './cjson.ts';

const read = (text: string) => parseJson(Buffer.from(text));

// What lua-cjson 2.1.0.13 made of them.
const TAKEN: readonly (readonly [text: string, value: unknown])[] = [
  ['{"a":0x1F}', { a: 31 }],
  ['{"a":01}', { a: 1 }],
  ['{"a":1.}', { a: 1 }],
  ['{"a":+1}', { a: 1 }],
  ['{"a":-Infinity}', { a: Number.NEGATIVE_INFINITY }],
  ['{"a":"x\ny"}', { a: 'x\ny' }],
  ['{"a":1,"a":2}', { a: 2 }],
  ['{"a":99999999999999999999}', { a: 1e20 }],
  ['"\\ud83d\\ude00"', '😀'],
];
const REFUSED: readonly (readonly [text: string, message: string])[] = [
  ['{a}', 'Expected object key string but found invalid token at character 2'],
  ['{', 'Expected object key string but found T_END at character 2'],
  [' ', 'Expected value but found T_END at character 2'],
  ['[1,', 'Expected value but found T_END at character 4'],
  ['{"a":1,}', 'Expected object key string but found T_OBJ_END at character 8'],
  ['{"a" 1}', 'Expected colon but found T_NUMBER at character 6'],
  ['{"a":1]', 'Expected comma or object end but found T_ARR_END at character 7'],
  ['[1 2]', 'Expected comma or array end but found T_NUMBER at character 4'],
  ['{} x', 'Expected the end but found invalid token at character 4'],
  ['"\\ud800"', 'Expected value but found invalid unicode escape code at character 2'],
  ['"\\q"', 'Expected value but found invalid escape code at character 2'],
  ['"é', 'Expected value but found unexpected end of string at character 4'],
  ['{"a":-}', 'Expected value but found invalid number at character 6'],
  ['{}\0', 'Expected EOF but found T_END at character 3'],
  ['{\0', 'JSON parser does not support UTF-16 or UTF-32'],
  [`${'['.repeat(1001)}1`, 'Found too many nested data structures (1001) at character 1001'],
];

describe('a JSON body', () => {
  for (const [text, value] of TAKEN) {
    it(`${JSON.stringify(text)} is taken`, () => expect(read(text)).to.deep.equal(value));
  }

  for (const [text, message] of REFUSED) {
    it(`${JSON.stringify(text.slice(0, 20))} is refused: ${message}`, () => {
      expect(() => read(text)).to.throw(JsonError, message);
    });
  }

  it('means what it means to everybody else', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!/\\u[dD]/.test(text));
        // Both ways: the quick one, and the one that counts bytes.
        expect(read(text)).to.deep.equal(JSON.parse(text));
        expect(read(`${text}${' '.repeat(3)}`)).to.deep.equal(JSON.parse(text));
        expect(read(`[${text},0x1]`)).to.deep.equal([JSON.parse(text), 1]);
      }),
    );
  });
});
