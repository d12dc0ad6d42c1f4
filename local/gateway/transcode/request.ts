import { type DescEnum, type DescField, type DescMessage, ScalarType } from '@bufbuild/protobuf';
import { BinaryWriter } from '@bufbuild/protobuf/wire';
import { luaNumber } from './lua-number.ts';

/** A value that lua-protobuf cannot put into its field; Kong does not say which. */
export class EncodeError extends Error {
  override name = 'EncodeError';
  constructor() {
    super('failed to encode payload');
  }
}

type Payload = Readonly<Record<string, unknown>>;
/** `raw` says that texts have one character a byte. */
export type ToBytes = (payload: Payload, raw?: boolean) => Uint8Array;

type Write = (writer: BinaryWriter, value: unknown) => void;

const isTable = (value: unknown): value is Payload => typeof value === 'object' && value !== null;

/**
 * A function from JSON values (or query and path texts) to the bytes of a message, as lenient as lua-protobuf: a
 * number may come as text, an enum value by name or number, anything but false is true, an array where a message
 * belongs is an empty message, unknown names are ignored. Throws an {@link EncodeError} for the rest.
 */
export function compileRequest(message: DescMessage): ToBytes {
  const write = writerOf(message, new Map());
  return (payload, raw = false) => {
    const writer = raw ? new ByteWriter() : new BinaryWriter();
    write(writer, payload);
    return writer.finish();
  };
}

/** For text of one character a byte, which is what there is of a request that is not UTF-8. */
class ByteWriter extends BinaryWriter {
  override string(value: string): this {
    return this.bytes(Buffer.from(value, 'latin1'));
  }
}

function writerOf(message: DescMessage, known: Map<DescMessage, Write>): Write {
  const present = known.get(message);
  if (present) return present;
  const fields: [name: string, write: Write][] = [];
  const write: Write = (writer, value) => {
    if (!isTable(value)) throw new EncodeError();
    if (Array.isArray(value)) return;
    for (const [name, writeField] of fields) {
      if (Object.hasOwn(value, name)) writeField(writer, value[name]);
    }
  };
  known.set(message, write);
  for (const field of message.fields) fields.push([field.name, fieldWriter(field, known)]);
  return write;
}

function fieldWriter(field: DescField, known: Map<DescMessage, Write>): Write {
  if (field.fieldKind !== 'list') return elementWriter(field, known);
  const write = elementWriter(field, known);
  return (writer, value) => {
    if (!isTable(value)) throw new EncodeError();
    // Without elements 1, 2, 3 … an object is an empty array.
    if (Array.isArray(value)) for (const element of value) write(writer, element);
  };
}

function elementWriter(field: DescField, known: Map<DescMessage, Write>): Write {
  const tag = (wireType: number) => (field.number << 3) | wireType;
  const kind = field.fieldKind === 'list' ? field.listKind : field.fieldKind;
  if (kind === 'message' && field.message) {
    const write = writerOf(field.message, known);
    const delimited = tag(2);
    return (writer, value) => {
      writer.uint32(delimited).fork();
      write(writer, value);
      writer.join();
    };
  }
  if (kind === 'enum' && field.enum) {
    const toNumber = enumNumber(field.enum);
    const varint = tag(0);
    return (writer, value) => void writer.uint32(varint).int32(toNumber(value));
  }
  const scalar = kind === 'scalar' && field.scalar ? SCALARS[field.scalar] : undefined;
  if (!scalar) throw new Error(`${field.parent.typeName}.${field.name}: this gateway knows no such field`);
  return (writer, value) => scalar.write(writer.uint32(tag(scalar.wireType)), value);
}

/** The kinds of field that survive Kong's plugin; a contract with another one is refused at the start. */
const SCALARS: Partial<Record<ScalarType, { wireType: number; write: Write }>> = {
  [ScalarType.STRING]: {
    wireType: 2,
    write(writer, value) {
      if (typeof value !== 'string') throw new EncodeError();
      writer.string(value);
    },
  },
  [ScalarType.BOOL]: { wireType: 0, write: (writer, value) => void writer.bool(value !== false) },
  [ScalarType.INT32]: { wireType: 0, write: (writer, value) => void writer.int32(integer(value)) },
  [ScalarType.UINT32]: { wireType: 0, write: (writer, value) => void writer.uint32(integer(value) >>> 0) },
  [ScalarType.DOUBLE]: {
    wireType: 1,
    write(writer, value) {
      const number = typeof value === 'string' ? luaNumber(value) : value;
      if (typeof number !== 'number') throw new EncodeError();
      // JSON's -0 is an integer to Kong.
      writer.double(number === 0 ? 0 : number);
    },
  },
};

const TWO_TO_63 = 2 ** 63;

/** The low 32 bits of a number or of a text that stands for one; fractions are cut off. */
function integer(value: unknown): number {
  if (typeof value === 'number' && value === (value | 0)) return value;
  const number = typeof value === 'string' ? luaNumber(value) : value;
  if (typeof number === 'number') {
    if (Math.abs(number) > TWO_TO_63) throw new EncodeError();
    return truncated(number);
  }
  if (typeof value !== 'string') throw new EncodeError();
  // lua-protobuf's own notation, in which '' is 0.
  const [, signs = '', hexadecimal, digits] = /^([#+-]*)(?:0x([\da-f]*)|(\d*))$/i.exec(value) ?? [];
  if (hexadecimal === undefined && digits === undefined) throw new EncodeError();
  const magnitude = BigInt(digits === undefined ? `0x0${hexadecimal}` : digits || '0');
  return lowBits(signs.replaceAll(/[^-]/g, '').length % 2 === 1 ? -magnitude : magnitude);
}

/** What a processor makes of a double that has no integer is 0 in its low bits. */
const truncated = (value: number) => (Math.abs(value) < TWO_TO_63 ? lowBits(BigInt(Math.trunc(value))) : 0);

const lowBits = (value: bigint) => Number(BigInt.asIntN(32, value));

function enumNumber({ values }: DescEnum): (value: unknown) => number {
  const numbers = new Map(values.map(({ name, number }) => [name, number]));
  return (value) => {
    if (typeof value === 'number') return truncated(value);
    if (typeof value !== 'string') throw new EncodeError();
    return numbers.get(value) ?? integer(value);
  };
}
