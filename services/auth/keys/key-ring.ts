import { ConfigError } from '#mesh/config.ts';
import type { Log } from '#mesh/log.ts';
import type { Sql } from '#mesh/sql/database.ts';
import {
  type FiledKey,
  readFiledKeys,
  readSigningKey,
  type SigningKey,
  type VerifyingKey,
} from './key-files.ts';
import { type KeyRecord, keysOfPersonalTokens, recordSigningKey } from './key-store.ts';

/** The keys of the moment; they change while the service runs. */
export interface KeyRing {
  signing(): SigningKey;
  /** What the key set serves, the signing key first. */
  served(): readonly VerifyingKey[];
}

/** A key ring that follows a folder. */
export interface WatchedKeyRing extends KeyRing {
  /** Looks at the folder again, to be called about once a second. */
  look(): Promise<void>;
}

interface KeyRingOptions {
  /** The folder with `signing.pem` and `public/<kid>.pem`. */
  readonly dir: string;
  readonly sql: Sql;
  readonly accessTokenSeconds: number;
  readonly clock: () => Date;
  readonly log: Log;
}

/** Another replica may sign with the old key a little longer, and its clock may be a little behind. */
const SKEW_MS = 60_000;
/** A rotation that has not ended by then never will: its private key is lost. */
const INCOMING_MS = 3_600_000;

/**
 * The keys of a folder: `signing.pem` signs, and of `public/` those are served that came to sign next, and those
 * that signed as long as one of their tokens can live. A key whose file is gone is served no more.
 */
export async function openKeyRing(options: KeyRingOptions): Promise<WatchedKeyRing> {
  const { dir, sql, clock, log } = options;
  const told = new Set<string>();
  let signing = await readSigningKey(dir).catch((cause) => {
    throw new ConfigError(`configuration: SIGNING_KEYS_DIR: signing.pem must hold a P-256 key`, { cause });
  });
  let served: readonly VerifyingKey[] = [signing];

  function ignored(name: string): void {
    if (told.has(name)) return;
    told.add(name);
    log.warn('signing key ignored', { reason: `${name} is not the P-256 key that it is named by` });
  }

  async function look(): Promise<void> {
    const now = clock();
    const next = (await readSigningKey(dir).catch(() => ignored('signing.pem'))) ?? signing;
    const filed = (await readFiledKeys(dir, ignored)).filter(({ kid }) => kid !== next.kid);
    const records = await recordSigningKey(sql, next, now);
    const fresh = filed.filter((key) => isFresh(key, records, options, now));
    const rest = filed.filter((key) => !fresh.includes(key));
    const kids = rest.map(({ kid }) => kid);
    const lasting = await keysOfPersonalTokens(sql, kids, now);
    if (next.kid !== signing.kid) log.info('signing key changed');
    signing = next;
    served = [next, ...fresh, ...rest.filter(({ kid }) => lasting.has(kid))];
  }

  await look();
  return { signing: () => signing, served: () => served, look };
}

/** Whether a key is to sign next, or signed so lately that access tokens of it can live. */
function isFresh(
  { kid, writtenAt }: FiledKey,
  records: readonly KeyRecord[],
  { accessTokenSeconds }: KeyRingOptions,
  now: Date,
): boolean {
  const record = records.find((one) => one.kid === kid);
  if (!record) return now.getTime() - writtenAt.getTime() < INCOMING_MS;
  const retired = record.retiredAt?.getTime() ?? now.getTime();
  return now.getTime() - retired < accessTokenSeconds * 1000 + SKEW_MS;
}
