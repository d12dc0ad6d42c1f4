import { expect } from 'chai';
import { TEXTS } from './texts.ts';

describe('what mails say', () => {
  for (const [kind, write] of Object.entries(TEXTS)) {
    it(`about ${kind} is plain, short, and tells what to do if it was not you`, () => {
      const { subject, text } = write({ code: '7KQ2-M4XT', at: new Date('2026-01-31T08:15:00Z') });
      for (const line of [subject, ...text.split('\n')]) expect(line).to.match(/^[ -~]{0,76}$/);
      expect(text).to.contain('If it was not you').and.not.contain('http');
      if (kind === 'verify-email' || kind === 'reset-password') {
        expect(text).to.contain('\n    7KQ2-M4XT\n').and.contain('within 10 minutes');
      }
    });
  }
});
