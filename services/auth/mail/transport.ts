import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Mail } from './queue.ts';
import type { MailText } from './texts.ts';

/** A mail on its way: to one address, of which isEmail has held. */
interface Outgoing extends MailText {
  readonly mailId: string;
  readonly kind: Mail['kind'];
  readonly to: string;
}

/** Hands mails over; throws where that failed, with `responseCode` where a mail server said why. */
export interface MailTransport {
  send(mail: Outgoing): Promise<void>;
  close(): void;
}

/** A mail that waits for a server longer than this is tried again; together less than a sender's claim lasts. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Sends through the server of an `smtp://` or `smtps://` URL; unencrypted to this machine only. */
export function smtpTransport(url: string, from: string): MailTransport {
  const requireTLS = !LOOPBACK.test(new URL(url).hostname);
  const transport = createTransport({ url, requireTLS, ...TIMEOUTS });
  return {
    send: async (mail) => void (await transport.sendMail(message(mail, from))),
    close: () => transport.close(),
  };
}

/** Writes each mail into a folder, `<instant>-<kind>-<id>.eml`, for a stack that has no mail server. */
export function folderTransport(dir: string, from: string, clock: () => Date): MailTransport {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    async send(mail) {
      const { message: bytes } = await transport.sendMail(message(mail, from));
      const name = `${clock().toISOString().replace(/[:.]/g, '-')}-${mail.kind}-${mail.mailId}.eml`;
      await mkdir(dir, { recursive: true, mode: 0o700 });
      // Whoever watches the folder sees whole mails only.
      await writeFile(join(dir, `${name}.draft`), bytes as Buffer, { mode: 0o600 });
      await rename(join(dir, `${name}.draft`), join(dir, name));
    },
    close: () => transport.close(),
  };
}

function message({ mailId, to, subject, text }: Outgoing, from: string): SendMailOptions {
  return {
    from,
    to: { name: '', address: to },
    envelope: { from, to: [to] },
    subject,
    text,
    // The same when it is sent again, so that a mailbox can tell.
    messageId: `<${mailId}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    // RFC 3834: no out-of-office answers.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
