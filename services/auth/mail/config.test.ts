import { expect } from 'chai';
import * as z from 'zod';
import { readConfig } from '#mesh/config.ts';
import { mailRules, mailVariables } from './config.ts';

const shape = z.object(mailVariables).superRefine(mailRules);

describe('the configuration of mails', () => {
  for (const [what, environment] of [
    ['a folder', { MAIL_DIR: 'mails' }],
    ['a server and a sender', { SMTP_URL: 'smtps://u:p@mail.example:465', MAIL_FROM: 'x@tracker.example' }],
    ['both', { SMTP_URL: 'smtp://127.0.0.1:25', MAIL_FROM: 'x@tracker.example', MAIL_DIR: 'mails' }],
  ] as const) {
    it(`may be ${what}`, () => {
      expect(readConfig(shape, environment)).to.deep.equal(environment);
    });
  }

  for (const [environment, said] of [
    [{}, 'SMTP_URL: is required, or MAIL_DIR where there is no mail server'],
    [{ SMTP_URL: 'smtp://127.0.0.1:25' }, 'MAIL_FROM: is required with SMTP_URL'],
    [{ SMTP_URL: 'http://a.b', MAIL_FROM: 'a@b.co' }, 'SMTP_URL: must be smtp[s]://user:password@host:port'],
    [{ MAIL_DIR: 'mails', MAIL_FROM: 'A <a@b.co>' }, 'MAIL_FROM: must be an e-mail address'],
  ] as const) {
    it(`names the variable at fault: ${said.slice(0, 40)}`, () => {
      expect(() => readConfig(shape, environment)).to.throw(said);
    });
  }
});
