import { expect } from 'chai';
import * as z from 'zod';
import { check, checkMasked, field, isDay } from './validate.ts';

describe('request rules', () => {
  it('name the field at fault as the client wrote it', () => {
    const rules = z.object({ messages: z.array(z.object({ receivedAt: field.instant })) });
    const request = { messages: [{ receivedAt: '2026-01-31T08:15:00Z' }, { receivedAt: 'soon' }] };
    expect(() => check(rules, request)).to.throw('messages[1].received_at: must be an RFC 3339 instant');
  });

  it('accept only days that the calendar has', () => {
    for (const day of ['2024-02-29', '1999-12-31']) expect(isDay(day), day).to.equal(true);
    for (const day of ['2023-02-29', '2026-1-1', '2026-13-01', '0001-01-01', '2026-01-01T00:00:00Z', '']) {
      expect(isDay(day), day).to.equal(false);
    }
  });

  for (const [name, rule, good, bad] of [
    [
      'instants',
      field.instant,
      ['2026-01-31T08:15:00Z', '2026-01-31T08:15:00.5+05:30'],
      ['2026-02-30T08:15:00Z', '2026-01-31', '', '9999-12-31T23:59:59-05:00'],
    ],
    [
      'amounts of whatever currency',
      field.amountOrEmpty,
      ['0', '12.5', '0012.0000', '9'.repeat(15), ''],
      ['-1', '+1', '1,5', '1e3', '1.', '.5', ' 1', '٣', '1.00001', '1'.repeat(16), 'NaN'],
    ],
    ['currencies', field.currencyOrEmpty, ['EUR', ''], ['eur', 'EURO', 'ABC']],
    ['timezones', field.timezoneOrEmpty, ['Asia/Kolkata', 'UTC', ''], ['Mars/Base', '+02:00']],
    [
      'locales',
      field.localeOrEmpty,
      ['de-DE', 'ar', ''],
      ['not a tag', 'x_', `de-x-${'abcdefgh-'.repeat(8)}z`],
    ],
    [
      'e-mail addresses',
      field.emailOrEmpty,
      ['a@b.co', 'jürgen@ö.example', "o'hara+x@b.co", ''],
      [
        'a@b',
        'a b@c.d',
        '@b.co',
        'a@b.co\r\nBcc: x@y.z',
        'a@b.co,x@y.z',
        'A <a@b.co>',
        'a@b.co>x',
        'a\u0000@b.co',
        '"a"@b.co',
        'a@b.co (c)',
        `${'a'.repeat(250)}@b.co`,
      ],
    ],
    ['phone numbers', field.phoneOrEmpty, ['+491701234567', ''], ['0170', '+0123456', '+49 170']],
    [
      'picture addresses',
      field.httpsUrlOrEmpty(40),
      ['https://a.b/c.png', ''],
      ['http://a.b', 'javascript:x', `https://${'a'.repeat(40)}`],
    ],
    [
      'ids',
      field.id,
      ['01890a5d-ac96-774b-bcce-b302099a8057'],
      ['', '1', "'; drop", '01890A5D-ac96-774b-bcce-b302099a8057'],
    ],
  ] as const) {
    it(`tell good ${name} from bad ones`, () => {
      for (const text of good) expect(rule.safeParse(text).success, text).to.equal(true);
      for (const text of bad) expect(rule.safeParse(text).success, text).to.equal(false);
    });
  }

  it('check only what a mask names', () => {
    const rules = z.object({ firstName: field.text(5), email: field.emailOrEmpty });
    const profile = { firstName: 'Ada', email: 'broken' };
    expect(checkMasked('profile', rules, profile, ['first_name'])).to.deep.equal({ firstName: 'Ada' });
    expect(() => checkMasked('profile', rules, profile, ['email'])).to.throw('profile.email: must be');
    expect(() => checkMasked('profile', rules, profile, [])).to.throw(
      'update_mask: must name one or more of first_name, email',
    );
    expect(() => checkMasked('profile', rules, profile, ['firstName'])).to.throw('update_mask');
    expect(() => checkMasked('profile', rules, profile, ['user_id'])).to.throw('update_mask');
    expect(() => checkMasked('profile', rules, undefined, ['email'])).to.throw('profile: is required');
  });
});
