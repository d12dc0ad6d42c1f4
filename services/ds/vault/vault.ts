import { decrypt, encrypt } from '#mesh/aead.ts';

/** A message text as it is stored: bytes that say nothing without the key `keyId`. */
interface Sealed {
  readonly keyId: string;
  readonly bytes: Buffer;
}

/** Seals texts with the current key and opens what any known key sealed. */
export interface Vault {
  readonly currentKeyId: string;
  readonly keyIds: readonly string[];
  /** `owner` is the id of the message: bytes that are moved to another row do not open. */
  seal(text: string, owner: string): Sealed;
  /** Throws {@link VaultError} where the key is unknown or the bytes were tampered with. */
  open(sealed: Sealed, owner: string): string;
}

/** A message as it is stored: sealed, erased (all null), or in the clear from before there were keys. */
export interface Kept {
  readonly messageId: string;
  readonly text: string | null;
  readonly sealedText: Buffer | null;
  readonly keyId: string | null;
}

/** The text of a stored message; null where it was erased. */
export function openKept(vault: Vault, { messageId, text, sealedText, keyId }: Kept): string | null {
  return sealedText && keyId ? vault.open({ keyId, bytes: sealedText }, messageId) : text;
}

/** A text cannot be opened; says which key, never what. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
}

const KEY_LINE = /^([A-Za-z0-9_-]{1,32})\s+([A-Za-z0-9+/]{43}=)$/;

/** Seals under the first of the keys. */
export function createVault(keys: ReadonlyMap<string, Buffer>): Vault {
  const keyIds = [...keys.keys()];
  const [currentKeyId] = keyIds;
  if (currentKeyId === undefined) throw new VaultError('no key is given');
  const keyOf = (keyId: string): Buffer => {
    const key = keys.get(keyId);
    if (!key) throw new VaultError(`the key ${keyId} is not among those that are given`);
    return key;
  };
  // The key's name and the owner are bound to the bytes.
  const bound = (keyId: string, owner: string) => `${keyId}\n${owner}`;

  return {
    currentKeyId,
    keyIds,
    seal(text, owner) {
      const bytes = encrypt(keyOf(currentKeyId), text, bound(currentKeyId, owner));
      return { keyId: currentKeyId, bytes };
    },
    open({ keyId, bytes }, owner) {
      const key = keyOf(keyId);
      try {
        return decrypt(key, bytes, bound(keyId, owner)).toString('utf8');
      } catch (cause) {
        throw new VaultError(`what was sealed with the key ${keyId} does not open`, { cause });
      }
    },
  };
}

/**
 * The keys of a file: a line each, a name and 32 bytes in Base64, the current one first. Throws {@link VaultError}
 * naming the line at fault, never a key.
 */
export function readKeys(text: string): Map<string, Buffer> {
  const keys = new Map<string, Buffer>();
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, key] = KEY_LINE.exec(line.trim()) ?? [];
    if (!name || !key) throw new VaultError(`line ${at + 1} must be a name and 32 bytes in Base64`);
    if (keys.has(name)) throw new VaultError(`line ${at + 1} repeats the name ${name}`);
    keys.set(name, Buffer.from(key, 'base64'));
  }
  if (keys.size === 0) throw new VaultError('there is no key in it');
  return keys;
}
