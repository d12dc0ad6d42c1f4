import * as z from 'zod';
import { isEmail } from '#mesh/rpc/validate.ts';
import { folderTransport, type MailTransport, smtpTransport } from './transport.ts';

const NOBODY_THERE = 'no-reply@tracker.local';

/** How mails leave. */
export const mailVariables = {
  /** Of the mail server, with user and password where it wants them. STARTTLS is required unless it is this machine. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be smtp[s]://user:password@host:port' }).optional(),
  /** Folder that mails are written to where there is no mail server. */
  MAIL_DIR: z.string().min(1).optional(),
  /** Who mails come from: an address without a name. */
  MAIL_FROM: z.string().refine(isEmail, { message: 'must be an e-mail address' }).optional(),
};
type Variables = z.output<z.ZodObject<typeof mailVariables>>;

/** A mail server needs a sender that its receivers accept; without one there must be a folder. */
export function mailRules({ SMTP_URL, MAIL_DIR, MAIL_FROM }: Variables, context: z.RefinementCtx): void {
  const fault = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (!SMTP_URL && !MAIL_DIR) fault('SMTP_URL', 'is required, or MAIL_DIR where there is no mail server');
  if (SMTP_URL && !MAIL_FROM) fault('MAIL_FROM', 'is required with SMTP_URL');
}

/** The configured way for mails to leave; the mail server where there is one. */
export function transportFrom(
  { SMTP_URL, MAIL_DIR = '', MAIL_FROM = NOBODY_THERE }: Variables,
  clock: () => Date,
): MailTransport {
  return SMTP_URL ? smtpTransport(SMTP_URL, MAIL_FROM) : folderTransport(MAIL_DIR, MAIL_FROM, clock);
}
