import { hashOf, newSecret } from '#mesh/secret.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { openSuccessor, sealSuccessor } from './refresh-token.ts';
import * as store from './session-store.ts';

/** How long the parent of the newest token still gets that token again: for lost replies and races. */
const GRACE_MS = 10_000;

/** What a refresh token was exchanged for, or that it was used before. */
export type Rotation = { readonly kind: 'rotated'; readonly token: string } | { readonly kind: 'reused' };

/** Replaces a refresh token of a live session inside the transaction that holds the lock of its account. */
export async function rotate(tx: Tx, presented: string, sessionId: string, now: Date): Promise<Rotation> {
  const tokenHash = hashOf(presented);
  const successor = newSecret();
  const won = await store.replaceRefreshToken(tx, tokenHash, {
    replacedBy: hashOf(successor),
    replacedAt: now,
    sealedSuccessor: sealSuccessor(presented, successor),
  });
  if (won) {
    await store.addRefreshToken(tx, { tokenHash: hashOf(successor), sessionId, createdAt: now });
    return { kind: 'rotated', token: successor };
  }

  const used = await store.findRefreshToken(tx, tokenHash);
  const next = used?.replacedBy && (await store.findRefreshToken(tx, used.replacedBy));
  const inGrace = used?.replacedAt && now.getTime() - used.replacedAt.getTime() <= GRACE_MS;
  if (inGrace && used.sealedSuccessor && next && !next.replacedBy) {
    return { kind: 'rotated', token: openSuccessor(presented, used.sealedSuccessor) };
  }
  return { kind: 'reused' };
}
