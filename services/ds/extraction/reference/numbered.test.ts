import { expect } from 'chai';
import { describe, it } from 'mocha';
import { entryIn } from '../fixtures/entry.ts';

const referenceIn = (text: string): string | undefined => entryIn(text)?.reference?.value;

describe('a number beside a word for one', () => {
  for (const [text, reference] of [
    ['Pagaste $ 84.20 en KIOSCO SUR con tarjeta *4471. Nro 77184410.', '77184410'],
    ['Zaplaceno 184 Kč kartou *4471 u PEKAŘ NOVÝ. Doklad 55128841', '55128841'],
    ['Card *4471 charged $18.40 at HARBOUR CABS. #WM88120446', 'WM88120446'],
    ['402218853 számú rendelésed: 12 490 Ft kifizetve a *4471 kártyával.', '402218853'],
  ] as const)
    it(`is the reference of "${text}"`, () => expect(referenceIn(text)).to.equal(reference));

  for (const text of [
    'Card *4471 charged $18.40 at HARBOUR CABS. Client no. 4410227',
    'Card *4471 charged $18.40 at HARBOUR CABS. Not you? Code of conduct: call no 0800123456',
    'Card *4471 charged $18.40 at HARBOUR CABS. Booking 12.03.2026',
    'Card *4471 charged $18.40 at HARBOUR CABS. Receipt: RM17.00',
  ])
    it(`is none of the movement in "${text}"`, () => expect(referenceIn(text)).to.equal(undefined));

  it('gives way to what the bank calls its reference', () => {
    expect(referenceIn('Card *4471 charged $18.40 at HARBOUR CABS. Order 5512-8841. Ref 991827364')).to.equal(
      '991827364',
    );
  });
});
