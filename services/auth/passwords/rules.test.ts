import { expect } from 'chai';
import { COMMON_PASSWORDS } from './common.ts';
import { givenPassword, newPassword, refuseNames } from './rules.ts';

const fault = (password: string) => newPassword.safeParse(password).error?.issues[0]?.message;

describe('new passwords', () => {
  it('may have any characters, counted as people see them', () => {
    for (const password of [
      'correct horse',
      '        ',
      'пароль-и-соль',
      '🐎'.repeat(8),
      '🐎'.repeat(128),
      'e\u0301'.repeat(128),
      'Zq9\u0000\u001f\u007f--',
    ]) {
      expect(fault(password), password).to.equal(undefined);
    }
  });

  it('have 8 to 128 characters', () => {
    for (const password of ['', 'Zq9-xw.', '🐎'.repeat(7), 'e\u0301'.repeat(7)]) {
      expect(fault(password)).to.equal('must have at least 8 characters');
    }
    expect(fault('🐎'.repeat(129))).to.equal('must have at most 128 characters');
  });

  it('are none of the 10,000 most common, however their letters are cased', () => {
    const common = COMMON_PASSWORDS.split(' ');
    expect(new Set(common).size).to.equal(10_000);
    for (const password of common) expect(fault(password), password).to.match(/most common/);
    for (const password of ['PassWord', 'QWERTYUIOP', 'iLoveYou']) {
      expect(fault(password), password).to.equal('must not be one of the 10,000 most common passwords');
    }
  });

  it('are neither the username nor the e-mail address', () => {
    for (const password of ['ada.lovelace', 'Ada.Lovelace', 'ADA@example.com']) {
      expect(() => refuseNames('password', password, ['ada.lovelace', null, 'ada@example.com'])).to.throw(
        'password: must not be the username or the e-mail address',
      );
    }
    refuseNames('password', 'ada.lovelace-1', ['ada.lovelace', null, '', undefined]);
  });
});

describe('given passwords', () => {
  it('are whatever could once be set', () => {
    for (const password of ['x', 'password', '🐎'.repeat(128)]) {
      expect(givenPassword.safeParse(password).success, password).to.equal(true);
    }
    for (const password of ['', '🐎'.repeat(129)]) {
      expect(givenPassword.safeParse(password).success, password).to.equal(false);
    }
  });
});
