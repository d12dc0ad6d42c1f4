import { expect } from 'chai';
import { describe, it } from 'mocha';
import { entryIn } from '../fixtures/entry.ts';

const currencyOf = (text: string, home?: string): string | undefined => entryIn(text, home)?.currency?.value;

function expectEach(rows: readonly (readonly [text: string, code: string])[]): void {
  for (const [text, code] of rows) expect(currencyOf(text), text).to.equal(code);
}

describe('whose money a shared sign is', () => {
  it('crowns are told apart by their short words and letters', () => {
    expectEach([
      ['Du betalte 349 kr til Fjellbutikken AS.', 'NOK'],
      ['Du vippset Kari Moen 750 kr.', 'NOK'],
      ['Mette Dam har sendt dig 120,00 kr. Tak for sidst!', 'DKK'],
      ['Du har skickat 120 kr till Bo Lind.', 'SEK'],
      ['Þú greiddir 4.290 kr. hjá Bónus.', 'ISK'],
    ]);
  });

  it('pesos by the blank behind the sign, by the cents and by the words of a country', () => {
    expectEach([
      ['Pagaste $ 12.450 a Panadería Sur con tu tarjeta *4471.', 'ARS'],
      ['Compra por $45.900 en TIENDA SUR con tarjeta *4471.', 'COP'],
      ['Compra por $12.990 en TIENDA SUR con tarjeta *4471.', 'CLP'],
      ['Compra por $1,250.00 en TIENDA SUR con tarjeta *4471.', 'MXN'],
      ['Compra por $45.900 en TIENDA SUR con tu Cuenta Vista *4471.', 'CLP'],
    ]);
  });

  it('dinars, dirhams and rupees by how their sums are written', () => {
    expectEach([
      ['تم شراء بقيمة 12.500 دينار ببطاقة *4471', 'JOD'],
      ['تم شراء بقيمة 40,000 دينار ببطاقة *4471', 'IQD'],
      ['تم سحب مبلغ 1000,00 درهم ببطاقة *4471', 'MAD'],
      ['تم سحب مبلغ 1,000.00 درهم ببطاقة *4471', 'AED'],
      ['Compra RS 45,67 DROGARIA cartao final 8021', 'BRL'],
    ]);
  });

  it('by a shop, a family name or a town that only one of the countries has', () => {
    expectEach([
      ['You spent $23.40 at BUNNINGS 1123 with card ending 4412.', 'AUD'],
      ['You spent $23.40 at PAKNSAVE with card ending 4412.', 'NZD'],
      ['You spent $23.40 at TIM HORTONS 1123 with card ending 4412.', 'CAD'],
      ['Rs. 2,000.00 received from Anish Shrestha. Txn 44120', 'NPR'],
      ['Vous avez envoyé 5 000 FCFA à Brice Ngono, frais 50 FCFA.', 'XAF'],
    ]);
  });

  it('the user’s home currency weighs more than a shop, and less than a bank', () => {
    expect(currencyOf('You spent $23.40 at TIM HORTONS with card ending 4412.', 'USD')).to.equal('USD');
    expect(currencyOf('CommBank: you spent $23.40 with card ending 4412.', 'USD')).to.equal('AUD');
  });

  it('the code behind a sum says which of the sign’s currencies it is', () => {
    expectEach([['Se cargaron $229.70 MXN a tu tarjeta terminada en 3380', 'MXN']]);
  });

  it('what stands beside a sum in brackets is no conversion where a word says what it is', () => {
    expectEach([
      ['You paid 20.00 USD (balance $100.00) to Ann Lee', 'USD'],
      ['You were charged 45.00 USD (plus $3.00) at BLUE FIN on card ending 4471.', 'USD'],
    ]);
  });
});
