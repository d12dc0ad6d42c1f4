import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually, type Mesh } from './mesh.ts';

/** A mail as it was written to the folder. */
export interface WrittenMail {
  readonly kind: string;
  readonly raw: string;
  /** The code in it, or ''. */
  readonly code: string;
}

/** The mails to an address so far, the oldest first. */
export async function mailsTo({ mailDir }: Pick<Mesh, 'mailDir'>, address: string): Promise<WrittenMail[]> {
  const names = await readdir(mailDir).catch(() => []);
  const mails = await Promise.all(
    names
      .filter((name) => name.endsWith('.eml'))
      .sort()
      .map(async (name) => {
        const raw = await readFile(join(mailDir, name), 'utf8');
        const kind = /Z-([a-z-]+)-[0-9a-f-]{36}\.eml$/.exec(name)?.[1] ?? '';
        return { kind, raw, code: /^ {4}(\w{4}-\w{4})$/m.exec(raw)?.[1] ?? '' };
      }),
  );
  return mails.filter(({ raw }) => raw.includes(`\nTo: ${address}\n`));
}

/** The `nth` mail of a kind to an address, counted from 1, as soon as it is there. */
export function mailTo(mesh: Mesh, address: string, kind: string, nth = 1): Promise<WrittenMail> {
  return eventually(async () => {
    const mail = (await mailsTo(mesh, address)).filter((one) => one.kind === kind)[nth - 1];
    if (!mail) throw new Error(`no ${kind} (${nth}) to ${address} yet`);
    return mail;
  });
}
