import { expect } from 'chai';
import { describe, it } from 'mocha';
import { extract } from '../extract.ts';
import { sms } from '../fixtures/sms.ts';

const outcomeOf = (text: string) => extract(sms(text)).outcome;

describe('a message that says something else beside its movement', () => {
  for (const text of [
    'Harbour Cabs: $18.40 charged to Visa *4471. The estimated fare was $17.',
    'Rs. 1,200 refunded to your card XX4471 on 14-03-26. Your dispute is being evaluated.',
    "85,00 EUR crédités sur votre compte *4471 le 14/03/2026. Le reste du dossier est en cours d'étude.",
    'Pix recebido: R$ 50,00 de Ana Souza. Mensagem: "devuelvame luego, (11) 98765-4321"',
    'Vous avez reçu 5 000 FCFA de AWA DIOP 771234567. Motif: renvoyez moi le reste',
    'Te abonamos $1.500 de cashback por tu pedido en PEDIDO SUR. Busca más beneficios en la sección Descuentos.',
  ])
    it(`is an entry all the same: "${text}"`, () => expect(outcomeOf(text)).not.to.equal('ignored'));

  for (const text of [
    'Your cheque 004412 for Rs.25,000.00 deposited in A/C X3390 on 12-03-26 was sent for clearing.',
    'We received your mobile deposit of $675.00 to acct x3917. It is under review; funds are expected 03/17.',
    'Your loan application of P45,000 has been received and is under evaluation. Proceeds follow once approved.',
    'Depot recu: 75 000 FCFA. Bonjour, svp renvoyez moi cet argent sur 0197400000',
    'Bonjour: deposez 1 000 FCFA et joue avec 3 000! 18+ jouez responsable',
    'Plata de 210,00 RON catre GAZ SUD este programata pe 20.03.2026. Asigurati disponibil in cont *3391.',
  ])
    it(`is none where it is still to come, or a trap: "${text}"`, () =>
      expect(outcomeOf(text)).to.equal('ignored'));
});
