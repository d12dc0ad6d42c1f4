import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '#mesh/database.ts';
import { mails } from '../schema.ts';

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

/** Mails that leave if, and only if, the transaction commits. */
export interface MailQueue {
  add(tx: Tx, mail: Mail): Promise<void>;
}

export function createMailQueue(clock: () => Date): MailQueue {
  return {
    async add(tx, mail) {
      const now = clock();
      await tx.insert(mails).values({ ...mail, mailId: uuidv7(), createdAt: now, nextAt: now });
    },
  };
}
