import { BinaryWriter } from '@bufbuild/protobuf/wire';
import { expect } from 'chai';
import { accepted, type Json, sendOnce } from './support/http.ts';
import { cases } from './support/suite.ts';

/** What every field of probe.v1.Everything is where it was not sent. */
const DEFAULTS: Json = {
  text: '',
  flag: false,
  whole: 0,
  natural: 0,
  real: 0,
  colour: 'COLOUR_UNSPECIFIED',
  texts: [],
  wholes: [],
  colours: [],
  parts: [],
  two_words: '',
};
const EMPTY_PART = { name: '', size: 0, labels: [] };

type Write = (writer: BinaryWriter) => unknown;

/** What the gateway makes of an answer of these bytes. */
function answer(write: Write) {
  const hexadecimal = Buffer.from(bytes(write)).toString('hex');
  return sendOnce({ verb: 'POST', path: '/probe/v1/answer', body: { hexadecimal } });
}

function bytes(write: Write): Uint8Array {
  const writer = new BinaryWriter();
  write(writer);
  return writer.finish();
}

// The fields by their numbers in the contract.
const text = (value: string) => (writer: BinaryWriter) => writer.tag(1, 2).string(value);
const flag = (value: number) => (writer: BinaryWriter) => writer.tag(2, 0).uint32(value);
const whole = (value: string) => (writer: BinaryWriter) => writer.tag(3, 0).int64(value);
const natural = (value: string) => (writer: BinaryWriter) => writer.tag(4, 0).uint64(value);
const real = (value: number) => (writer: BinaryWriter) => writer.tag(5, 1).double(value);
const colour = (value: number) => (writer: BinaryWriter) => writer.tag(6, 0).int32(value);
const part = (write: Write) => (writer: BinaryWriter) => writer.tag(7, 2).bytes(bytes(write));
const texts = (value: string) => (writer: BinaryWriter) => writer.tag(8, 2).string(value);
const whole_ = (value: number) => (writer: BinaryWriter) => writer.tag(9, 0).int32(value);
const packed = (field: number, values: number[]) => (writer: BinaryWriter) =>
  writer.tag(field, 2).bytes(bytes((inner) => values.map((value) => inner.int32(value))));
const parts = (write: Write) => (writer: BinaryWriter) => writer.tag(11, 2).bytes(bytes(write));
const nothing: Write = () => {};
const all =
  (...writes: Write[]): Write =>
  (writer) =>
    writes.map((write) => write(writer));

/** By a sentence: what a service sends, and what differs from the defaults in the JSON. */
const ROWS: Readonly<Record<string, readonly [sent: Write, json: Json][]>> = {
  'an empty message has all its fields, but for messages': [[nothing, {}]],
  'texts are escaped where JSON needs it': [
    [text('a"b\\c/d'), { text: 'a"b\\c/d' }],
    [text('\u0000\u0001\b\t\n\f\r\u001f\u007f'), { text: '\u0000\u0001\b\t\n\f\r\u001f\u007f' }],
    [text('ä€😀\u2028\ufeff<a>&'), { text: 'ä€😀\u2028\ufeff<a>&' }],
    [text('x'.repeat(300)), { text: 'x'.repeat(300) }],
    [text(`${'x'.repeat(300)}"ä`), { text: `${'x'.repeat(300)}"ä` }],
  ],
  'integers are of 32 bits, whatever was sent': [
    [whole('-1'), { whole: -1 }],
    [whole('-2147483648'), { whole: -2147483648 }],
    [whole('2147483647'), { whole: 2147483647 }],
    [whole('4294967301'), { whole: 5 }],
    [natural('4294967295'), { natural: 4294967295 }],
    [natural('4294967296'), {}],
  ],
  'doubles have fourteen digits': [
    [real(0.1), { real: 0.1 }],
    [real(0.1 + 0.2), { real: 0.3 }],
    [real(1 / 3), { real: 0.33333333333333 }],
    [real(2 / 3), { real: 0.66666666666667 }],
    [real(-1.5), { real: -1.5 }],
    [real(3), { real: 3 }],
    [real(1e15), { real: 1e15 }],
    [real(123456789012344), { real: 123456789012340 }],
    [real(99999999999999.9), { real: 1e14 }],
    [real(1e-7), { real: 1e-7 }],
    [real(1e300), { real: 1e300 }],
    [real(Number.MAX_VALUE), { real: 1.7976931348623e308 }],
    [real(Number.MIN_VALUE), { real: Number.MIN_VALUE }],
  ],
  'a flag is true for anything but zero': [
    [flag(1), { flag: true }],
    [flag(2), { flag: true }],
    [flag(0), {}],
  ],
  'an enum value without a name is a number': [
    [colour(1), { colour: 'COLOUR_RED' }],
    [colour(7), { colour: 7 }],
    [colour(-1), { colour: -1 }],
    [packed(10, [1, 2, 9, 0]), { colours: ['COLOUR_RED', 'COLOUR_BLUE', 9, 'COLOUR_UNSPECIFIED'] }],
  ],
  'a message that is set but empty is there, with all its fields': [
    [part(nothing), { part: EMPTY_PART }],
    [
      part((writer) => writer.tag(3, 2).bytes(bytes(nothing))),
      { part: { ...EMPTY_PART, inner: EMPTY_PART } },
    ],
    [all(parts(nothing), parts(text('x'))), { parts: [EMPTY_PART, { ...EMPTY_PART, name: 'x' }] }],
  ],
  'lists keep their order and their empty elements, however they were packed': [
    [all(texts('a'), texts(''), texts('b')), { texts: ['a', '', 'b'] }],
    [packed(9, [1, -1, 0]), { wholes: [1, -1, 0] }],
    [all(whole_(1), whole_(0)), { wholes: [1, 0] }],
    [all(whole_(1), packed(9, [2, 3]), whole_(4)), { wholes: [1, 2, 3, 4] }],
    [packed(9, []), {}],
  ],
  'of a field that comes twice the last counts, also where it is a message': [
    [all(text('a'), whole('1'), text('b')), { text: 'b', whole: 1 }],
    [
      all(
        part(text('a')),
        part((writer) => writer.tag(2, 0).int32(3)),
      ),
      { part: { ...EMPTY_PART, size: 3 } },
    ],
  ],
  'fields that the contract does not know are left out, wherever they stand': [
    [all((writer) => writer.tag(99, 0).uint32(70_000), text('a')), { text: 'a' }],
    [all((writer) => writer.tag(99, 2).string('zzz'), text('a')), { text: 'a' }],
    [all((writer) => writer.tag(99, 1).double(1), text('a')), { text: 'a' }],
    [all(text('a'), (writer) => writer.tag(99, 5).float(1), whole('1')), { text: 'a', whole: 1 }],
    [
      part(all((writer) => writer.tag(99, 2).string('zzz'), text('a'))),
      { part: { ...EMPTY_PART, name: 'a' } },
    ],
  ],
};

cases('what becomes of an answer', ['probe'], () => {
  for (const [what, rows] of Object.entries(ROWS)) {
    it(what, async () => {
      for (const [sent, json] of rows) {
        expect(accepted(await answer(sent))).to.deep.equal({ ...DEFAULTS, ...json });
      }
    });
  }

  it('with a number that JSON has no word for is not given', async () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const status = await answer(real(value)).then(
        (given) => given.status,
        () => 'broken off',
      );
      expect(status).to.not.equal(200);
    }
  });

  it('of half a megabyte comes whole', async () => {
    const { text, parts } = accepted(
      await sendOnce({ path: '/probe/v1/much?characters=150000&elements=5000' }),
    );
    expect(text === 'ä'.repeat(150_000)).to.equal(true);
    expect(parts).to.have.length(5000);
    expect((parts as Json[])[4999]).to.deep.equal({ ...EMPTY_PART, name: 'part 4999', size: 4999 });
  });
});
