import { expect } from 'chai';
import { describe, it } from 'mocha';
import { extract } from '../extract.ts';
import { sms } from '../fixtures/sms.ts';

const outcomeOf = (text: string) => extract(sms(text)).outcome;

describe('a message that says something else beside its movement', () => {
  for (const text of [
    'Harbour Cabs: $18.40 charged to Visa *4471. The estimated fare was $17.',
    'Rs. 1,200 refunded to your card XX4471 on 14-03-26. Your dispute is being evaluated.',
    'Retiraste $500.00 en cajero SUR con tarjeta *4471, se cobrará comisión de $34.80.',
    'Vous avez retiré 100,00 EUR avec la carte *4471, des frais de 2,00 EUR seront débités.',
    'Операцію схвалено: 250.00 UAH, SHOP, картка *4471, 14.03 13:20',
    'The direct debit of £18.40 to Harbour Gas that bounced on Monday was collected today.',
    'Overdue, but now paid: 63,18 euro to Harbour Gas with card *4471.',
    'Ieplānotais maksājums nu ir veikts: 18,40 EUR, saņēmējs SIA Osta, konts ...4471. Komisija netika ieturēta.',
    "You paid ₹150 to Ramesh Tea Stall. You've won a scratch card!",
    'prlvt VENTGAZ 78,32 EUR le 10/03 sur cpte X4471. Solde: 903,18 EUR',
    '12/03 13:20 QUAY BOOKS 18.40 EUR *4471 zqx 8812',
    'বইঘর: অর্ডার 551288417720 এর রিফান্ড ৮৯০ টাকা আপনার বিকাশ অ্যাকাউন্টে পাঠানো হয়েছে।',
  ])
    it(`is an entry all the same: "${text}"`, () => expect(outcomeOf(text)).not.to.equal('ignored'));

  for (const text of [
    'Your cheque 004412 for Rs.25,000.00 deposited in A/C X3390 on 12-03-26 was sent for clearing.',
    'We received your mobile deposit of $675.00 to acct x3917. It is under review; funds are expected 03/17.',
    '$75.00 debited from account *4471 is pending approval.',
    'Rs 24,999 debited from A/c XX4471. If not you, verify your account at http://care-top.example/k',
    'Bonjour: deposez 1 000 FCFA et joue avec 3 000! 18+ jouez responsable',
    'Plata de 210,00 RON catre GAZ SUD este programata pe 20.03.2026. Asigurati disponibil in cont *3391.',
    'Your card ending 4471 will be automatically debited EUR 12.00 by NORDIC GYM.',
    'Pembayaran Rp50.000 ke Toko Sari nggak berhasil.',
    'Your bank could not process the payment of $40.00 to Harbour Gas.',
    'NEVER share your PIN. Your verification code for payment of Tk 3,400.00 to SHOHAG STORE is 771204.',
    'look at this: “Transfer of EUR 250.00 to Omar Reyes was sent from your account” it is what i paid him for the tyres',
    'We tried to charge $19.03 to your card for Quay Cinemas.',
    'Està provant de pagar 330,00 EUR a LLIBRERIA PORT amb la targeta *4471? Respongui SI o NO.',
    'Alza: Vase reklamace byla uznana, dobropis 1 890 Kc bude vyplacen po potvrzeni.',
    'Votre carte *4471 vient d’être utilisée chez Trotteur pour vérifier sa validité (1,00 €). Cette somme ne sera pas débitée.',
    'A prestacao do seu credito ao consumo no valor de 92.415,00 Kz sera debitada a 30-03-2026 na conta ***4410.',
  ])
    it(`is none where it is still to come, did not happen, is retold or is a trap: "${text}"`, () =>
      expect(outcomeOf(text)).to.equal('ignored'));
});
