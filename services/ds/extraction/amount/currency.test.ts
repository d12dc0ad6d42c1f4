import { expect } from 'chai';
import { describe, it } from 'mocha';
import { CURRENCIES } from '../data/currencies.ts';
import { extract } from '../extract.ts';
import { sms } from '../fixtures/sms.ts';

function read(text: string, homeCurrency?: string): string {
  const extraction = extract(sms(text, homeCurrency));
  if (extraction.outcome === 'ignored') return `ignored ${extraction.verdict}`;
  const [entry] = extraction.entries;
  return `${entry?.amount?.value} ${entry?.currency?.value}`;
}

describe('currencies', () => {
  for (const { code, minor } of CURRENCIES.values()) {
    const amount = minor === 0 ? '1234' : `1234.${'5678'.slice(0, minor)}`;
    it(`reads ${amount} ${code} exactly`, () => {
      expect(read(`Purchase of ${code} ${amount} at CORNER SHOP with card *1234`)).to.equal(
        `${amount} ${code}`,
      );
    });
  }

  for (const [text, expected] of [
    ['Your card *1234 was used for $50.00 at CORNER SHOP. CommBank', '50.00 AUD'],
    ['INTERAC e-Transfer: $50.00 was deposited from J DOE', '50.00 CAD'],
    ['Bancolombia: Compra por $50.000 en TIENDA SUR con tarjeta *1234', '50000.00 COP'],
    ['Rs 500 debited from A/c *1234 at CORNER SHOP. Meezan Bank', '500.00 PKR'],
    ['You spent $50.00 at CORNER SHOP', '50.00 USD'],
  ] as const) {
    it(`takes the ambiguous sign in "${text.slice(0, 44)}…" from what else the text says`, () => {
      expect(read(text)).to.equal(expected);
    });
  }

  for (const [text, expected] of [
    ['Card *1234, CORNER SHOP, total EUR             15.75', '15.75 EUR'],
    ['2 adultos A/R      74,00 €, pagado con tarjeta *1234', '74.00 EUR'],
    ['Purchase of KES 2,600.00 (USD 20.00) with card *1234 at CORNER SHOP', '2600.00 KES'],
    ['Плащане 12,40 EUR с карта *1234 в МАГАЗИН ИЗТОК', '12.40 EUR'],
  ] as const) {
    it(`takes the sign of "${text}" for its own sum`, () => expect(read(text)).to.equal(expected));
  }

  it('lets the home currency decide what the text leaves open', () => {
    expect(read('You spent $50.00 at CORNER SHOP', 'NZD')).to.equal('50.00 NZD');
  });

  it('enters the sum that left the own account, where a purchase abroad shows two', () => {
    expect(read('Card *1234: EUR 64.00 @ 1.1652 = £54.93 at LIBRAIRIE LILLE. Balance £210.00')).to.equal(
      '54.93 GBP',
    );
  });
});
