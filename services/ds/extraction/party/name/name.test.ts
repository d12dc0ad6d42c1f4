import { expect } from 'chai';
import { describe, it } from 'mocha';
import { read } from '../../grammar.ts';
import { normalise } from '../../text/normalise.ts';
import { nameBefore } from './before.ts';
import { nameAt } from './name.ts';
import { segmentOf } from './segment.ts';
import type { Stretch } from './stretch.ts';

function written(text: string, find: (reading: ReturnType<typeof read>) => Stretch | undefined): string {
  const stretch = find(read(normalise(text)));
  return stretch ? text.slice(stretch.start, stretch.end) : '';
}

describe('names', () => {
  for (const [text, name] of [
    ['Paid to FATIMA STORES on 02-11-25', 'FATIMA STORES'],
    ['Paid to M/s. NEW CITY MART; Ref 4471', 'NEW CITY MART'],
    ['Paid to CIA. DE GAS on 02-11-25', 'CIA. DE GAS'],
    ['Paid to Farmacia Suc. Rosales. Balance 20.00', 'Farmacia Suc. Rosales'],
    ['Paid to Kiosco Av. Mitre on 02-11-25', 'Kiosco Av. Mitre'],
    ['Paid to JOHN DOE. Balance 20.00', 'JOHN DOE'],
    ['Paid to OKORO JAMES +2348031234567', 'OKORO JAMES'],
    ['Paid to Mall of Emirates, thank you', 'Mall of Emirates'],
    ['Paid to AGNES W, Equity Bank', 'AGNES W'],
    ['Paid to SURYA TEXTILES PVT LTD-SALARY', 'SURYA TEXTILES PVT LTD'],
    ['Paid to LAU KA Y**', 'LAU KA Y**'],
    ['Paid to OOO "MIR"', 'OOO "MIR"'],
    ['Paid to LULU EXPRESS,AL WAKRA on 02-11-25', 'LULU EXPRESS,AL WAKRA'],
    ['Paid to LULU EXPRESS,AE. Balance 20.00', 'LULU EXPRESS'],
    ['Paid to TEHNOPROM D.O.O. Balance 20.00', 'TEHNOPROM D.O.O.'],
    ['Paid to SODIMAC MAIPU, 3 cuotas', 'SODIMAC MAIPU'],
    ['Paid to TAX INC        CITY        CAUS', 'TAX INC        CITY        CAUS'],
    ['Paid to MOHAMED A* S*; Ref 4471', 'MOHAMED A* S*'],
    ['Paid to LUIS CAJAS, Bco Pichincha cta ***771', 'LUIS CAJAS'],
    ['Paid to 2101KJ7Q MAMA IYABO KITCHEN', 'MAMA IYABO KITCHEN'],
    ['Paid to MAKRO CHILANZAR>TASHKENT, card *1234', 'MAKRO CHILANZAR>TASHKENT'],
    ['Paid to RAMESH KUMAR>HDFC BANK A/c XX1234', 'RAMESH KUMAR'],
    ['Paid to MARSHALLS 21 on 02-11-25', 'MARSHALLS 21'],
    ['Paid to HDFC HOUSING LOAN executed on 02-11-25', 'HDFC HOUSING LOAN'],
    ['Paid to Corner Bakery already yesterday', 'Corner Bakery'],
    ['Paid to Bank of Ceylon. Balance 20.00', 'Bank of Ceylon'],
    ['Paid to the jam pantry. Balance 20.00', 'the jam pantry'],
    ['Paid to seller KikayCornerPH on 02-11-25', 'KikayCornerPH'],
    ['Paid to "Harbour, Books & Co" on 02-11-25', 'Harbour, Books & Co'],
    ['Paid to ANNA K. WEISS on 02-11-25', 'ANNA K. WEISS'],
    ['Paid to NORTHWIND, S.A. DE C.V. on 02-11-25', 'NORTHWIND, S.A. DE C.V.'],
    ['Paid to LAKSHMI TEXTILES UTR KVBLN26166004412', 'LAKSHMI TEXTILES'],
  ] as const) {
    it(`begin and end in "${text}" where "${name}" does`, () => {
      expect(written(text, (reading) => nameAt(reading, 'Paid to'.length))).to.equal(name);
    });
  }

  for (const text of ['Paid to XX1234', 'Paid to Direct Debit', 'Paid to AB12345678', 'Paid to May 2026'])
    it(`are not what follows in "${text}"`, () => {
      expect(written(text, (reading) => nameAt(reading, 'Paid to'.length))).to.equal('');
    });

  it('end at the word behind them', () => {
    const text = 'A/c *1234: JOSE DA SILVA sent you 20 EUR';
    expect(written(text, (reading) => nameBefore(reading, text.indexOf(' sent')))).to.equal('JOSE DA SILVA');
  });

  for (const [text, name] of [
    ['SAL/MAR25/LAGOS STATE BOARD', 'LAGOS STATE BOARD'],
    ['UPI/DR/602117126490/GREEN GROCERS', 'GREEN GROCERS'],
    ['NIP/GTB/ADEBAYO TUNDE', 'ADEBAYO TUNDE'],
    ['UBN/NIP/GTB/ADEBAYO TUNDE', 'ADEBAYO TUNDE'],
  ] as const) {
    it(`stand between the codes of "${text}"`, () => {
      const whole = { start: 0, end: text.length };
      expect(written(text, (reading) => segmentOf(reading, whole, true))).to.equal(name);
    });
  }
});
