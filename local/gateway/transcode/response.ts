import { type DescEnum, type DescField, type DescMessage, ScalarType } from '@bufbuild/protobuf';

/** The JSON text of the message that stands in `bytes` from `start` to before `end`. */
export type ToJson = (bytes: Buffer, start: number, end: number) => string;

/**
 * A function from the bytes of a message to its JSON as Kong's plugin writes it: names as in the contract, every
 * field present but for messages that are not set, enums by name, doubles with 14 digits.
 */
export function compileResponse(message: DescMessage, known = new Map<DescMessage, ToJson>()): ToJson {
  const present = known.get(message);
  if (present) return present;
  const fields: Field[] = [];
  const byNumber: (number | undefined)[] = [];
  const toJson: ToJson = (bytes, start, end) => {
    const cursor: Cursor = { bytes, at: start, end };
    const values = new Array<string | undefined>(fields.length);
    while (cursor.at < end) {
      const tag = varint(cursor);
      const nth = byNumber[tag >>> 3];
      const field = nth === undefined ? undefined : fields[nth];
      if (nth === undefined || !field) skip(cursor, tag & 7);
      else if (!field.list) values[nth] = field.read(cursor);
      else if ((tag & 7) === 2 && field.packed) {
        const stop = varint(cursor) + cursor.at;
        while (cursor.at < stop) values[nth] = append(values[nth], field.read(cursor));
      } else values[nth] = append(values[nth], field.read(cursor));
    }
    let text = '';
    for (let nth = 0; nth < fields.length; nth++) {
      const field = fields[nth];
      const value = values[nth];
      if (!field || (value === undefined && field.absent === undefined)) continue;
      const list = field.list && value !== undefined;
      text += `${text === '' ? '' : ','}${field.key}${list ? `[${value}]` : (value ?? field.absent)}`;
    }
    return `{${text}}`;
  };
  known.set(message, toJson);
  for (const field of message.fields) {
    byNumber[field.number] = fields.length;
    fields.push(compileField(field, known));
  }
  return toJson;
}

interface Cursor {
  readonly bytes: Buffer;
  at: number;
  readonly end: number;
}

type Read = (cursor: Cursor) => string;

interface Field {
  /** `"name":` */
  key: string;
  list: boolean;
  packed: boolean;
  /** What stands for a field that was not sent; undefined leaves it out. */
  absent: string | undefined;
  read: Read;
}

const append = (list: string | undefined, value: string) => (list === undefined ? value : `${list},${value}`);

function compileField(field: DescField, known: Map<DescMessage, ToJson>): Field {
  const list = field.fieldKind === 'list';
  const { read, absent, packed } = compileElement(field, known);
  return { key: `${JSON.stringify(field.name)}:`, list, packed, absent: list ? '[]' : absent, read };
}

function compileElement(
  field: DescField,
  known: Map<DescMessage, ToJson>,
): { read: Read; absent: string | undefined; packed: boolean } {
  const kind = field.fieldKind === 'list' ? field.listKind : field.fieldKind;
  if (kind === 'message' && field.message) {
    const toJson = compileResponse(field.message, known);
    return { read: (cursor) => delimited(cursor, toJson), absent: undefined, packed: false };
  }
  if (kind === 'enum' && field.enum) {
    const name = enumName(field.enum);
    return { read: (cursor) => name(varint(cursor) | 0), absent: name(0), packed: true };
  }
  const scalar = kind === 'scalar' && field.scalar ? SCALARS[field.scalar] : undefined;
  if (!scalar) throw new Error(`${field.parent.typeName}.${field.name}: this gateway knows no such field`);
  return { packed: field.scalar !== ScalarType.STRING, ...scalar };
}

/** The same kinds that requests can hold. */
const SCALARS: Partial<Record<ScalarType, { read: Read; absent: string }>> = {
  [ScalarType.STRING]: { read: (cursor) => delimited(cursor, quoted), absent: '""' },
  [ScalarType.BOOL]: { read: (cursor) => (varint(cursor) === 0 ? 'false' : 'true'), absent: 'false' },
  [ScalarType.INT32]: { read: (cursor) => String(varint(cursor) | 0), absent: '0' },
  [ScalarType.UINT32]: { read: (cursor) => String(varint(cursor) >>> 0), absent: '0' },
  [ScalarType.DOUBLE]: {
    read(cursor) {
      const value = cursor.bytes.readDoubleLE(cursor.at);
      cursor.at += 8;
      if (!Number.isFinite(value)) throw new RangeError('a number that JSON does not have');
      return String(Number(value.toPrecision(14)));
    },
    absent: '0',
  },
};

function enumName({ values }: DescEnum): (number: number) => string {
  const names = new Map(values.map(({ name, number }) => [number, JSON.stringify(name)]));
  return (number) => names.get(number) ?? String(number);
}

/** The low 32 bits of a varint, as an unsigned number. */
function varint(cursor: Cursor): number {
  const { bytes } = cursor;
  let byte = bytes[cursor.at++] ?? 0;
  if (byte < 0x80) return byte;
  let value = byte & 0x7f;
  for (let shift = 7; byte >= 0x80; shift += 7) {
    byte = bytes[cursor.at++] ?? 0;
    if (shift < 32) value |= (byte & 0x7f) << shift;
  }
  return value >>> 0;
}

function delimited(cursor: Cursor, read: ToJson): string {
  const length = varint(cursor);
  const start = cursor.at;
  cursor.at = start + length;
  if (cursor.at > cursor.end) throw new RangeError('a field is longer than its message');
  return read(cursor.bytes, start, cursor.at);
}

const LONGEST_LOOKED_AT = 64;

const quoted: ToJson = (bytes, start, end) => {
  if (end - start > LONGEST_LOOKED_AT) return JSON.stringify(bytes.toString('utf8', start, end));
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    // What needs an escape, or more than a byte.
    if (byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c) {
      return JSON.stringify(bytes.toString('utf8', start, end));
    }
  }
  return `"${bytes.toString('latin1', start, end)}"`;
};

function skip(cursor: Cursor, wireType: number): void {
  if (wireType === 0) varint(cursor);
  else if (wireType === 1) cursor.at += 8;
  else if (wireType === 2) {
    const length = varint(cursor);
    cursor.at += length;
  } else if (wireType === 5) cursor.at += 4;
  else throw new RangeError(`wire type ${wireType}`);
}
