import { expect } from 'chai';
import { describe, it } from 'mocha';
import { extract } from '../extract.ts';
import { sms } from '../fixtures/sms.ts';

const nameIn = (text: string): string | undefined => {
  const extraction = extract(sms(text));
  return extraction.outcome === 'ignored' ? undefined : extraction.entries[0]?.merchant?.value;
};

describe('whoever is named in a sentence of advice', () => {
  for (const [text, name] of [
    [
      'Seu boleto de R$ 134,90 da FIBRA SUL foi pago em 10/03/2026. Ganhe mais pontos pagando com Loja Inter.',
      'FIBRA SUL',
    ],
    ['Vi har trukket 149 kr for Strim på kortet ditt. Du kan si opp når du vil på Min side.', 'Strim'],
    ['We have paid you $210.55 in interest. Look at what you have saved in the Blue Fox app.', undefined],
  ] as const)
    it(`was not paid in "${text}"`, () => expect(nameIn(text)).to.equal(name));

  it('is no field on a line of its own', () => {
    expect(
      nameIn('Card *1234\nEUR 12.40\nThe old mill by the river. Cafe Nord\nBalance EUR 20.00'),
    ).not.to.equal(undefined);
  });
});
