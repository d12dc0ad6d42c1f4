import { expect } from 'chai';
import { changesOf, complaintsOf, initialsOf, plainPhone } from './changes.ts';

const stored = {
  ...{ first_name: 'Ana', last_name: '', phone_number: '+491701234567', picture_url: '' },
  ...{ home_currency: 'EUR', timezone: 'Europe/Berlin', locale: 'de-DE' },
};

describe('changes of a profile', () => {
  it('are only the fields that differ', () => {
    expect(changesOf({ first_name: 'Anna', timezone: 'Europe/Berlin' }, stored)).to.deep.equal({
      first_name: 'Anna',
    });
  });
  it('clear a field that was emptied', () => {
    expect(changesOf({ first_name: '  ' }, stored)).to.deep.equal({ first_name: '' });
  });
  it('are none where a phone number is only written in another way', () => {
    expect(changesOf({ phone_number: '0049 (170) 123-45 67' }, stored)).to.deep.equal({});
  });
  it('name what the server would refuse', () => {
    expect(
      complaintsOf({
        phone_number: '0170',
        picture_url: 'http://a.example/b.png',
        last_name: 'x'.repeat(101),
      }),
    ).to.deep.equal({
      ...{ phone_number: 'notAPhone', picture_url: 'notHttps', last_name: 'tooLong' },
    });
  });
  for (const phone_number of ['0170', '+49170', '+0123456789', '+1234567890123456', '+49170x234567'])
    it(`refuse the phone number ${phone_number}`, () => {
      expect(complaintsOf({ phone_number })).to.deep.equal({ phone_number: 'notAPhone' });
    });
  it('let what is empty or right pass', () => {
    const right = {
      phone_number: '+34600111222',
      picture_url: 'https://a.example/b.png',
      last_name: 'é'.repeat(100),
    };
    expect(complaintsOf(right)).to.deep.equal({});
    expect(complaintsOf({ phone_number: '', picture_url: '', last_name: '' })).to.deep.equal({});
  });
  it('refuse an https address without a host', () => {
    expect(complaintsOf({ picture_url: 'https://' })).to.deep.equal({ picture_url: 'notHttps' });
  });
});

describe('initials', () => {
  it('take a letter of each name, else of the username', () => {
    expect(initialsOf('ana', 'Óscar', 'demo')).to.equal('AÓ');
    expect(initialsOf('', ' ', 'demo')).to.equal('D');
    expect(initialsOf('𝒳avier', '', 'x')).to.equal('𝒳');
  });
});

describe('a plain phone number', () => {
  it('keeps digits and the plus', () => {
    expect(plainPhone('+49 170–123 45.67')).to.equal('+491701234567');
  });
});
