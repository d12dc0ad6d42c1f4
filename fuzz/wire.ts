import { ScalarType } from '@bufbuild/protobuf';
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import type { Random } from '../faults/random.ts';
import { isTree, type Tree, type Value } from './tree.ts';

/** The protobuf of a message; a value that is not of its field's type is written as what it is. */
export function encode(tree: Tree): Buffer {
  const writer = new BinaryWriter();
  for (const { field, values } of tree) {
    for (const value of values) writeValue(writer, field.number, field.scalar, value);
  }
  return Buffer.from(writer.finish());
}

function writeValue(
  writer: BinaryWriter,
  number: number,
  scalar: ScalarType | undefined,
  value: Value,
): void {
  if (isTree(value)) writer.tag(number, WireType.LengthDelimited).bytes(encode(value));
  else if (value instanceof Uint8Array) writer.tag(number, WireType.LengthDelimited).bytes(value);
  else if (typeof value === 'string') writer.tag(number, WireType.LengthDelimited).bytes(Buffer.from(value));
  else if (scalar === ScalarType.DOUBLE) writer.tag(number, WireType.Bit64).double(Number(value));
  else writer.tag(number, WireType.Varint).int64(BigInt.asIntN(64, BigInt(value)));
}

type Damage = (bytes: Buffer, random: Random) => Buffer;

const at = (bytes: Buffer, random: Random) => random.integer(0, Math.max(0, bytes.length - 1));
const insert = (bytes: Buffer, where: number, more: Uint8Array) =>
  Buffer.concat([bytes.subarray(0, where), more, bytes.subarray(where)]);
const written = (write: (writer: BinaryWriter) => unknown) => {
  const writer = new BinaryWriter();
  write(writer);
  return writer.finish();
};
const anyBytes = (random: Random, length: number) =>
  Buffer.from(Array.from({ length }, () => random.integer(0, 255)));

/** What a broken or hostile writer, or a newer contract, could make of a message. */
const DAMAGES: readonly Damage[] = [
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[at(copy, random)] = random.integer(0, 255);
    return copy;
  },
  (bytes, random) => insert(bytes, at(bytes, random), anyBytes(random, random.integer(1, 9))),
  (_bytes, random) => anyBytes(random, random.integer(1, 400)),
  // Twice the same message: of scalars the last counts, of lists all, messages are merged.
  (bytes) => Buffer.concat([bytes, bytes]),
  (bytes) => Buffer.concat(Array.from({ length: 200 }, () => bytes)).subarray(0, 600_000),
  // Fields that no contract has, of every wire type.
  (bytes, random) =>
    Buffer.concat([
      bytes,
      written((w) => w.tag(random.pick([1000, 19_000, 2 ** 29 - 1]), WireType.Varint).int64(-1)),
      written((w) => w.tag(1001, WireType.Bit64).double(0.1)),
      written((w) => w.tag(1002, WireType.Bit32).fixed32(7)),
      written((w) => w.tag(1003, WireType.LengthDelimited).string('unknown')),
    ]),
  // Known numbers with every other wire type.
  (bytes, random) => {
    const number = random.integer(1, 12);
    const wrong = [
      written((w) => w.tag(number, WireType.Varint).int64(-1)),
      written((w) => w.tag(number, WireType.Bit64).double(Number.NaN)),
      written((w) => w.tag(number, WireType.Bit32).fixed32(0xffffffff)),
      written((w) => w.tag(number, WireType.LengthDelimited).bytes(anyBytes(random, 12))),
      written((w) => w.tag(number, WireType.StartGroup).tag(number, WireType.EndGroup)),
      written((w) => w.tag(number, WireType.EndGroup)),
      Buffer.from([(number << 3) | 6]),
      Buffer.from([(number << 3) | 7]),
    ];
    return Buffer.concat([bytes, random.pick(wrong)]);
  },
  // Groups in groups, closed or not; messages in messages; lengths and varints beyond the end.
  (bytes, random) => {
    const depth = random.pick([10, 99, 101, 10_000, 400_000]);
    const closed = random.integer(0, 1) === 1 ? Buffer.alloc(depth, 0x0c) : Buffer.alloc(0);
    return Buffer.concat([bytes, Buffer.alloc(depth, 0x0b), closed]);
  },
  (_bytes, random) => nested(random.pick([3, 100, 3000])),
  (bytes) => Buffer.concat([bytes, Buffer.from([0x0a, 0xff, 0xff, 0xff, 0xff, 0x07])]),
  (bytes) => Buffer.concat([bytes, Buffer.from([0x08, ...Buffer.alloc(12, 0xff)])]),
  (bytes) => Buffer.concat([bytes, Buffer.from([0x00, 0x00])]),
];

function nested(depth: number): Buffer {
  let inner: Buffer = Buffer.alloc(0);
  for (let level = 0; level < depth; level++) {
    inner = Buffer.from(written((w) => w.tag(1, WireType.LengthDelimited).bytes(inner)));
  }
  return inner;
}

/** The bytes of a message, damaged in one way. */
export const damaged = (bytes: Buffer, random: Random): Buffer => random.pick(DAMAGES)(bytes, random);
