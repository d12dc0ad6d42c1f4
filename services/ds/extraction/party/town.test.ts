import { expect } from 'chai';
import { describe, it } from 'mocha';
import { extract } from '../extract.ts';
import { sms } from '../fixtures/sms.ts';

describe("the town in a merchant's field", () => {
  it('stands in the span of the text all the same', () => {
    const text =
      'Pokupka. Karta *9930. Summa 167.90 RUB. NIKORA, TBILISI. 05.12.2025 16:20. Dostupno 41711.07 RUB';
    const extraction = extract(sms(text));
    const merchant = extraction.outcome === 'extracted' ? extraction.entries[0]?.merchant : undefined;
    expect(merchant?.value).to.equal('NIKORA');
    expect(merchant?.span && text.slice(merchant.span.start, merchant.span.end)).to.equal('NIKORA, TBILISI');
  });
});
