import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '#mesh/sql/database.ts';
import { lockAccount } from '../accounts/account-store.ts';
import { mails } from '../schema.ts';
import { sentSince } from './mail-store.ts';

/** A mail to be sent; each kind has its text in texts.ts. */
export interface Mail {
  readonly kind:
    | 'verify-email'
    | 'reset-password'
    | 'password-changed'
    | 'email-change-requested'
    | 'account-deleted';
  /** Null where it goes to nobody: what asks for it takes as long. */
  readonly userId: string | null;
  /** Where it goes, if not to the account's address. */
  readonly address?: string;
}

/** Mails of one kind that an account can ask for in an hour. */
const MAILS_AN_HOUR = 3;
const HOUR_MS = 3_600_000;

/** Mails that leave if, and only if, the transaction commits. */
export interface MailQueue {
  add(tx: Tx, mail: Mail): Promise<void>;
  /**
   * When an account that had its share of a kind of mail gets the next one; undefined where it can have one now. Others
   * who ask for the same account wait until the transaction ends. As fast for an account that does not exist. What
   * others, elsewhere, have asked for leaves as much again to who asks from where the account is `usual`ly used.
   */
  nextAt(
    tx: Tx,
    userId: string | undefined,
    kind: Mail['kind'],
    options?: { readonly usual?: boolean },
  ): Promise<Date | undefined>;
}

export function createMailQueue(clock: () => Date): MailQueue {
  return {
    async add(tx, mail) {
      const now = clock();
      await tx.insert(mails).values({ ...mail, mailId: uuidv7(), createdAt: now, nextAt: now });
    },
    async nextAt(tx, userId = '', kind, { usual = false } = {}) {
      await lockAccount(tx, userId);
      const since = new Date(clock().getTime() - HOUR_MS);
      const share = usual ? 2 * MAILS_AN_HOUR : MAILS_AN_HOUR;
      const asked = await sentSince(tx, userId, kind, since, share);
      const oldest = asked[share - 1];
      return oldest && new Date(oldest.getTime() + HOUR_MS);
    },
  };
}
