import type { Log } from '#mesh/log.ts';
import { isEmail } from '#mesh/rpc/validate.ts';
import type { Database } from '#mesh/sql/database.ts';
import { lockAccount } from '../accounts/account-store.ts';
import { dropExpiredCodes, type Purpose, putCode } from '../codes/code-store.ts';
import type { Codes } from '../codes/codes.ts';
import * as store from './mail-store.ts';
import type { Mail } from './queue.ts';
import { TEXTS } from './texts.ts';
import type { MailTransport } from './transport.ts';

/** A claimed mail is nobody else's for so long: longer than sending one can take. */
const CLAIM_MS = 120_000;
const RETRY_MS = { first: 15_000, most: 3_600_000 };
/** What could not be sent for so long is of no use any more. */
const GIVE_UP_MS = 86_400_000;
/** Mails of the last hour are counted. */
const KEEP_SENT_MS = 2 * 3_600_000;

interface SenderOptions {
  readonly database: Database;
  readonly codes: Codes;
  readonly transport: MailTransport;
  readonly log: Log;
  readonly clock: () => Date;
}

interface Recipient {
  readonly to: string;
  readonly code: string;
}

/** Sends the mails that are due, until none is; several senders may do so at once. */
export function createSender({ database, codes, transport, log, clock }: SenderOptions) {
  const { sql } = database;
  const later = (ms: number) => new Date(clock().getTime() + ms);

  /** Who gets a mail, and with which code; undefined where there is nobody (any more). */
  async function addressed(mail: store.StoredMail): Promise<Recipient | undefined> {
    const { userId, kind } = mail;
    if (mail.address || !userId) return isEmail(mail.address) ? { to: mail.address, code: '' } : undefined;
    const purpose = PURPOSE[kind as Mail['kind']];
    const made = purpose && (await codes.make());
    return database.withTx(async (tx) => {
      const user = await lockAccount(tx, userId);
      const to = purpose === 'verify-email' ? user?.pendingEmail : user?.email;
      if (!to || !isEmail(to)) return undefined;
      if (made) await putCode(tx, { userId, purpose, address: to, ...made.stored });
      return { to, code: made?.code ?? '' };
    });
  }

  async function send(mail: store.StoredMail): Promise<void> {
    const { mailId } = mail;
    const kind = mail.kind as Mail['kind'];
    try {
      const recipient = await addressed(mail);
      if (!recipient) return await store.dropMail(sql, mailId);
      const { to, code } = recipient;
      await transport.send({ mailId, kind, to, ...TEXTS[kind]({ code, at: mail.createdAt }) });
    } catch (error) {
      return await failed(mail, error);
    }
    await store.markSent(sql, mailId, clock());
  }

  async function failed({ mailId, createdAt, attempts }: store.StoredMail, error: unknown): Promise<void> {
    const old = clock().getTime() - createdAt.getTime() >= GIVE_UP_MS;
    if (old || isRefusal(error)) {
      log.error('mail given up', { attempt: attempts, reason: old ? 'too old' : 'refused', error });
      // Not deleted: a mailbox that refuses is no reason to be asked for as often as somebody likes.
      return store.markSent(sql, mailId, clock());
    }
    log.warn('mail could not be sent, will be tried again', { attempt: attempts, error });
    await store.tryLater(sql, mailId, later(Math.min(RETRY_MS.most, RETRY_MS.first * 2 ** (attempts - 1))));
  }

  return {
    async sendDue(signal?: AbortSignal): Promise<void> {
      while (!signal?.aborted) {
        const mail = await store.claimMail(sql, clock(), later(CLAIM_MS));
        if (!mail) return;
        await send(mail);
      }
    },
    /** Deletes what nothing is counted by or compared with any more. */
    async forget(): Promise<void> {
      await store.dropSentMails(sql, later(-KEEP_SENT_MS));
      await dropExpiredCodes(sql, clock());
    },
  };
}

export type Sender = ReturnType<typeof createSender>;

const PURPOSE: Readonly<Record<Mail['kind'], Purpose | undefined>> = {
  'verify-email': 'verify-email',
  'reset-password': 'reset-password',
  'password-changed': undefined,
  'email-change-requested': undefined,
  'account-deleted': undefined,
};

/** The server will not take this mail, however often it is asked (RFC 5321: 5yz); a refused login is not the mail's fault. */
function isRefusal(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500;
}
