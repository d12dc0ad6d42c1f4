import { expect } from 'chai';
import { describe, it } from 'mocha';
import { entryIn } from '../fixtures/entry.ts';

const nameIn = (text: string): string | undefined => entryIn(text)?.merchant?.value;

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

  it("is nobody's where a word before it introduces it in such a sentence, in any script", () => {
    expect(
      nameIn('تم دفع 215 جنيه إلى سوبر ماركت الواحة بنجاح. يمكنك متابعة مصروفاتك من خلال التطبيق في أي وقت.'),
    ).to.equal('سوبر ماركت الواحة');
    expect(
      nameIn('آپ نے Anarkali Fabrics کو 3,200 روپے ادا کر دیے ہیں۔ تفصیلات ایپ میں دیکھیں۔ شکریہ!'),
    ).to.equal('Anarkali Fabrics');
    expect(nameIn('Card *4471 charged $18.40. Thanks for taking a ride with Uber.')).to.equal('Uber');
  });

  it('is not the user, whom some languages name first', () => {
    expect(nameIn('తమ ఖాతా *1234. మీరు Godavari Ruchulu కి ₹385 చెల్లించారు.')).to.equal('Godavari Ruchulu');
  });
});
