import { expect } from 'chai';
import { describe, it } from 'mocha';
import { extract } from '../extract.ts';
import { sms } from '../fixtures/sms.ts';

const nameIn = (text: string): string | undefined => {
  const extraction = extract(sms(text));
  return extraction.outcome === 'ignored' ? undefined : extraction.entries[0]?.merchant?.value;
};

describe('a name that is left over', () => {
  it("is nobody's in a sentence of advice", () => {
    const said = 'ASOS refunded £32.00 to your card. Track all your returns under My Orders in the app.';
    expect(nameIn(`£32.00 was refunded to your card. ${said.slice(said.indexOf('Track'))}`)).to.equal(
      undefined,
    );
  });

  it('was paid where its sentence speaks of the movement', () => {
    expect(
      nameIn('INR 500.00 debited from A/c XX4471. This transaction was done at the merchant SWIGGY.'),
    ).to.equal('Swiggy');
  });

  it('was paid where it has a line of its own', () => {
    expect(nameIn('EUR 12.40 paid with card *1234. Thanks!\nCAFE NORDLICHT an der alten Mühle')).to.equal(
      'CAFE NORDLICHT an der alten Mühle',
    );
  });
});
