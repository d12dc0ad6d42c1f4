import { CODE_MINUTES } from '../codes/codes.ts';
import type { Mail } from './queue.ts';

/** What a mail says; plain ASCII, lines that no mail server folds. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

const lines = (...all: string[]) => `${all.join('\n')}\n`;

/** What each kind of mail says: nothing that a user chose is in it, so that nobody writes to others through it. */
export const TEXTS: Readonly<Record<Mail['kind'], (facts: { code: string; at: Date }) => MailText>> = {
  'verify-email': ({ code }) => ({
    subject: 'Your code to verify this address',
    text: lines(
      'Somebody gave this address for their tracker account. If it was you, enter',
      '',
      `    ${code}`,
      '',
      `in the app within ${CODE_MINUTES} minutes to verify it.`,
      '',
      'If it was not you, there is nothing to do: without the code nothing happens.',
    ),
  }),
  'reset-password': ({ code }) => ({
    subject: 'Your code to set a new password',
    text: lines(
      'Somebody asked to set a new password for your tracker account. If it was',
      'you, enter',
      '',
      `    ${code}`,
      '',
      `in the app within ${CODE_MINUTES} minutes, together with the new password.`,
      '',
      'If it was not you, there is nothing to do, and nobody to tell the code:',
      'your password stays as it is.',
    ),
  }),
  'password-changed': ({ at }) => ({
    subject: 'Your password was changed',
    text: lines(
      'The password of your tracker account was changed at',
      `${at.toISOString()}, and other devices were logged out.`,
      '',
      'If it was not you, choose "forgotten password" in the app at once: a code',
      'to set another one comes to this address.',
    ),
  }),
  'email-change-requested': ({ at }) => ({
    subject: 'Another address is to take the place of this one',
    text: lines(
      'Somebody who knows your password asked to use another e-mail address for',
      `your tracker account, at ${at.toISOString()}. This address stays the`,
      "account's until the other one is verified.",
      '',
      'If it was not you, change your password in the app at once, or choose',
      '"forgotten password" there: a code comes to this address.',
    ),
  }),
  'account-deleted': ({ at }) => ({
    subject: 'Your account was deleted',
    text: lines(
      `Your tracker account was deleted at ${at.toISOString()}. What is`,
      'stored of you is being erased; this cannot be undone.',
      '',
      'If it was not you, somebody knew your password: change it wherever else',
      'you use it.',
    ),
  }),
};
