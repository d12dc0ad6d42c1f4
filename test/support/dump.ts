import { openDatabase } from '#mesh/sql/database.ts';
import type { Mesh } from './mesh.ts';

/** A table of a service and all that stands in it, one character a byte. */
interface Table {
  readonly name: string;
  readonly text: string;
}

/** Every column of every row that the services' own database users can see, a table at a time. */
async function* tablesOf({ urls }: Pick<Mesh, 'urls'>): AsyncGenerator<Table> {
  for (const [service, url] of Object.entries(urls)) {
    const database = openDatabase(url, 1);
    try {
      const [tables] = await database.pool.query(
        `SELECT table_schema AS owner, table_name AS name FROM information_schema.tables
         WHERE table_schema NOT IN ('information_schema', 'performance_schema', 'mysql', 'sys')`,
      );
      for (const { owner, name } of tables as { owner: string; name: string }[]) {
        const [rows] = await database.pool.query({
          sql: `SELECT * FROM \`${owner}\`.\`${name}\``,
          typeCast: (field) => field.buffer()?.toString('latin1') ?? '',
        });
        const text = (rows as object[]).map((row) => Object.values(row).join('\n')).join('\n');
        yield { name: `${service}: ${name}`, text };
      }
    } finally {
      await database.close();
    }
  }
}

/** The tables in which one of the secrets stands, as it is or in hex or base64; each with the secret's name. */
export async function findInDatabases(
  mesh: Mesh,
  secrets: Readonly<Record<string, string>>,
): Promise<string[]> {
  const wanted = Object.entries(secrets).map(([name, secret]) => ({ name, shapes: shapesOf(secret) }));
  const found: string[] = [];
  for await (const table of tablesOf(mesh)) {
    for (const { name, shapes } of wanted) {
      if (shapes.some((shape) => table.text.includes(shape))) found.push(`${name} in ${table.name}`);
    }
  }
  return found;
}

/** How a secret can stand somewhere: its text and, where it is base64url of enough bytes, the bytes, each in all codes. */
export function shapesOf(secret: string): string[] {
  if (secret.length < 8) throw new Error('too short to be looked for');
  const text = Buffer.from(secret);
  const decoded = Buffer.from(secret, 'base64url');
  const isCode = decoded.length >= 16 && decoded.toString('base64url') === secret;
  return (isCode ? [text, decoded] : [text]).flatMap((bytes) => {
    const hex = bytes.toString('hex');
    const encoded = [0, 1, 2].map((before) => base64Within(bytes, before));
    const standard = encoded.map((code) => code.replaceAll('-', '+').replaceAll('_', '/'));
    return [bytes.toString('latin1'), hex, hex.toUpperCase(), ...encoded, ...standard];
  });
}

/** The characters that bytes have in base64url behind `before` others, without those that neighbours share. */
function base64Within(bytes: Buffer, before: number): string {
  const code = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url');
  return code.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
}
