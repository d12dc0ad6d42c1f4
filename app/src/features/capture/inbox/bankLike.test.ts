import { expect } from 'chai';
import { bankLike, kindOf, lookOf } from './bankLike.ts';

const banks: [string, string][] = [
  ['HDFCBK', 'Rs.1,250.00 debited from A/c XX1234 on 20-11-26 to VPA cafe@okaxis Ref 432112345678'],
  ['VM-SBIINB', 'INR 500 credited to your a/c XX99 on 20Nov26. Avl Bal INR 2,000.00'],
  ['SPARKASSE', 'Kartenzahlung 23,45 EUR bei REWE Markt mit Karte *1234'],
  ['900', 'Покупка 350р MAGNIT. Карта *1234. Баланс: 12 300р'],
  ['BBVA', 'Compra de 12,50 € en MERCADONA con tarjeta *4321'],
  ['AlRajhiBank', 'شراء بمبلغ ٥٠٫٢٥ ر.س من كارفور بطاقة *1234'],
  ['SBI', 'आपके खाते XX1234 से रु 500 डेबिट हुए'],
  ['CHASE', 'Transaction of $99.00 at STEAM was declined due to insufficient funds'],
  ['BANK', 'Your electricity bill of EUR 84.20 is due on 05/12/2026 and will be debited from A/c XX1234'],
  ['95588', '您尾号1234卡11月20日支出人民币50元，余额100元'],
];

describe('what looks like a bank message', () => {
  for (const [sender, text] of banks)
    it(`takes one of ${sender}`, () => expect(bankLike({ sender, text })).to.equal(true));

  it('leaves one-time codes, also those for a payment', () => {
    for (const text of [
      'Your OTP is 482913. Do not share it with anyone.',
      '482913 is your verification code for a payment of EUR 20.00',
      'Код: 4829 для списания 500 руб',
      'رمز التحقق 482913 لعملية شراء بقيمة 50 ر.س',
      'Su código es 482-913',
    ])
      expect(lookOf({ sender: 'BANK', text }), text).to.equal('code');
  });
  it('leaves what people write, also about money', () => {
    expect(bankLike({ sender: '+491701234567', text: 'I paid 20 EUR for the card, send me half' })).to.equal(
      false,
    );
    expect(bankLike({ sender: 'Mom', text: 'I paid 20 EUR for lunch' })).to.equal(false);
    expect(bankLike({ sender: 'Ana', text: 'see you at 18:30' })).to.equal(false);
  });
  it('leaves messages of companies that tell of no movement', () => {
    expect(bankLike({ sender: 'SHOP', text: '50% off everything this weekend! Shop now' })).to.equal(false);
    expect(bankLike({ sender: 'POST', text: 'Parcel 00340434 arrives today' })).to.equal(false);
  });
  it('does not take a year or a number within a word for money', () => {
    expect(bankLike({ sender: 'CLUB', text: 'Your ticket for the 2026 transfer was sent' })).to.equal(false);
  });
  it('does not take a petrol station for a code', () => {
    expect(bankLike({ sender: 'SPARKASSE', text: 'Kartenzahlung 1234 EUR Tankstelle Karte *1234' })).to.equal(
      true,
    );
  });
  it('takes a name for a bank only where an account is spoken of', () => {
    expect(bankLike({ sender: 'Monese', text: 'You paid 20.00 EUR with your card at Lidl' })).to.equal(true);
  });
});

describe('how a typed text is read', () => {
  it('takes short words of the user for a note', () => {
    for (const text of [
      'coffee 3.40',
      'paid 20 eur to Joe',
      'lunch 12.50 at Joe’s and taxi 8',
      'refund 20 eur from amazon',
    ])
      expect(kindOf(text), text).to.equal('MESSAGE_KIND_NOTE');
  });
  it('takes what a bank wrote for a message', () => {
    for (const [, text] of banks.slice(0, 7)) expect(kindOf(text), text).to.equal('MESSAGE_KIND_SMS');
  });
  it('does not take a one-time code for a sum', () => {
    expect(kindOf('Your OTP is 482913. Do not share it with anyone.')).to.equal('MESSAGE_KIND_SMS');
  });
  it('takes a line with a number for a note and words without for nothing', () => {
    expect(lookOf({ sender: '', text: 'coffee 3.40' })).to.equal('note');
    expect(lookOf({ sender: '', text: 'hello there' })).to.equal('other');
  });
});
