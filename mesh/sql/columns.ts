import { customType } from 'drizzle-orm/mysql-core';

/** A UUID as its 36 lower-case characters, compared byte by byte. */
export const uuid = customType<{ data: string }>({
  dataType: () => 'char(36) character set ascii collate ascii_bin',
});

/** Short text of ASCII only (codes, tokens, names of things), compared byte by byte. */
export const ascii = customType<{ data: string; config: { length: number } }>({
  dataType: (config) => `varchar(${config?.length ?? 64}) character set ascii collate ascii_bin`,
});

/** Text in which only the same characters are equal: no folding of case or accents. */
export const exactText = customType<{ data: string; config: { length: number } }>({
  dataType: (config) => `varchar(${config?.length ?? 255}) character set utf8mb4 collate utf8mb4_bin`,
});

/** Bytes of a fixed length: hashes. */
export const bytes = customType<{ data: Buffer; config: { length: number } }>({
  dataType: (config) => `binary(${config?.length ?? 32})`,
});

/** Bytes of any length up to 64 KiB: event payloads. */
export const blob = customType<{ data: Buffer }>({ dataType: () => 'blob' });

/** Bytes of any length up to 16 MiB: what came from outside and could not be read. */
export const mediumBlob = customType<{ data: Buffer }>({ dataType: () => 'mediumblob' });

/** An instant in UTC with microseconds; a JavaScript Date outside, so milliseconds are what survives. */
export const instant = customType<{ data: Date; driverData: string }>({
  dataType: () => 'datetime(6)',
  toDriver: (value) => value.toISOString().slice(0, -1).replace('T', ' '),
  fromDriver: (value) => new Date(`${value.replace(' ', 'T')}Z`),
});

/** A calendar day `YYYY-MM-DD`, without any timezone. */
export const day = customType<{ data: string }>({ dataType: () => 'date' });

/** An exact decimal of up to four places as a string; four is the most any ISO 4217 currency has. */
export const decimal = customType<{ data: string }>({ dataType: () => 'decimal(22,4)' });

/** JSON as text, so that all servers store it the same. */
export const json = <T>() =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'mediumtext',
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value) => JSON.parse(value) as T,
  });

/** A protobuf enum by its number, which the contract never changes; `values` is the generated enum. */
export const protoEnum = <E extends string>(
  values: Readonly<Record<string, E>>,
  toNumber: (value: E) => number,
) => {
  const byNumber = new Map(Object.values(values).map((value) => [toNumber(value), value]));
  return customType<{ data: E; driverData: number }>({
    dataType: () => 'smallint',
    toDriver: toNumber,
    fromDriver: (number) => {
      const value = byNumber.get(number);
      if (value === undefined) throw new Error(`no enum value has the number ${number}`);
      return value;
    },
  });
};

/** A protobuf message as its bytes; `type` is what is generated for it. */
export const proto = <T>(type: {
  encode(message: T): { finish(): Uint8Array };
  decode(bytes: Uint8Array): T;
}) =>
  customType<{ data: T; driverData: Buffer }>({
    dataType: () => 'blob',
    toDriver: (message) => Buffer.from(type.encode(message).finish()),
    fromDriver: (bytes) => type.decode(bytes),
  });
