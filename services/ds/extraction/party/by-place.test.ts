import { expect } from 'chai';
import { describe, it } from 'mocha';
import { entryIn } from '../fixtures/entry.ts';

const merchantIn = (text: string): string | undefined => entryIn(text)?.merchant?.value;

describe('a name that only its place gives away', () => {
  for (const [text, name] of [
    ['Tom Peeters heeft je € 16 gestuurd.', 'Tom Peeters'],
    ['Bence N. 8 500 Ft-ot küldött neked. Megjegyzés: szülinapi torta', 'Bence N'],
    ['A Luznorte cobrou 84,20 € no teu cartão.', 'Luznorte'],
    ['Az önce Kıyı Kitabevi 184,20 TL çekti, kart *4471.', 'Kıyı Kitabevi'],
    ['Tu pedido de Sushi Kotori llegó a Jurica: cobramos $184.20 a tu tarjeta.', 'Sushi Kotori'],
  ] as const)
    it(`is "${name}" in "${text}"`, () => expect(merchantIn(text)).to.equal(name));

  it('is not what the payer wrote', () => {
    expect(merchantIn('Recibiste $184.20 de Ana Robles. Mensaje: pan en Casa Lupe')).to.equal('Ana Robles');
  });
});
