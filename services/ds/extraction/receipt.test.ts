import { expect } from 'chai';
import { extract } from './extract.ts';

const receivedAt = new Date('2026-03-14T17:30:00Z');
const entryOf = (text: string) => {
  const read = extract({ text, kind: 'sms', sender: '', receivedAt, timezone: 'UTC', homeCurrency: 'EUR' });
  return read.outcome === 'ignored' ? undefined : read.entries[0];
};
const wayOf = (text: string) => entryOf(text)?.direction?.value;

describe('a payment that was received', () => {
  it('was made by the user where whoever was paid thanks for it, in every language', () => {
    for (const text of [
      'Northwater: We have received your payment of €84.20 for customer 5512XXXX. Thank you!',
      'Luznorte: Recibimos tu pago de 84,20 € del servicio 5521****098. Gracias.',
      'Recebemos seu pagamento de R$ 120,00. Obrigado. Vento Fibra',
      'Clairgaz : nous avons bien reçu votre paiement de 84,20 €. Merci.',
      'Stadtlicht: Wir haben Ihre Zahlung über 84,20 € erhalten. Vielen Dank.',
      'Лучсеть: платёж 690 руб. получен 13.03.2026. Спасибо!',
      'Світло: Ваш платіж 500 грн отримано. Дякуємо',
      'SUYOLU: 412,30 TL tutarındaki ödemeniz alınmıştır. Teşekkürler.',
      'AIRKITA: Pembayaran Anda Rp250.000 telah kami terima. Terima kasih.',
    ])
      expect(wayOf(text), text).to.equal('debit');
  });

  it('names whoever writes as paid, at the head or the foot of the message', () => {
    expect(
      entryOf('Northwater: We have received your payment of €84.20 for CAN 5512XXXX. Thank you!')?.merchant
        ?.value,
    ).to.equal('Northwater');
    expect(
      entryOf("Thanks - we've received your payment of £41.50 on 12 March. No need to reply. Thornbury Water")
        ?.merchant?.value,
    ).to.equal('Thornbury Water');
  });

  it('is of no account of the user, and shows no balance of theirs', () => {
    const entry = entryOf('Лучсеть: платёж 690 руб. получен. Баланс договора 41 руб. Спасибо!');
    expect(entry?.amount?.value).to.equal('690.00');
    expect(entry).to.not.have.any.keys('account', 'balance');
  });

  it('came in where it was paid to a card or by somebody who is named', () => {
    for (const text of [
      'Northbank: We have received your payment of INR 14,500.00 for credit card xxxxx1063 on 12MAR2026. Thank you.',
      'Hi, your payment of Rs. 8,213.00 towards your OneCard xx4402 was received on 04-Mar. Thank you',
      'You have received NGN 5,000.00 from JOHN OKAFOR. Narration: payment. Bal NGN 9,000.00. Thank you.',
      'You have received a payment of GHS 50.00 from 0244123456. Current balance: GHS 170.00. Thank you.',
      'You have received a payment of GHS 45.00, sender: Kofi Asante',
      'Umepokea malipo ya TZS 15,000 kutoka 255712345678. Salio lako ni TZS 40,000. Asante.',
      'Payment of USD 250.00 received in account *4417. Balance USD 900.00. Thank you for banking with us.',
      'Payment of INR 500.00 received from ASHA RAO in your account XX4417. Thank you for banking with us.',
    ])
      expect(wayOf(text), text).to.equal('credit');
  });

  it('takes no account and no balance from what a bank tells, whoever it thanks', () => {
    for (const text of [
      'Payment of KES 500.00 to KPLC from a/c *4417 was made. KPLC has received it. Bal KES 3,200.00. Thank you.',
      'Transaksi QRIS Rp35.000 di WARUNG BU SRI berhasil dari rekening *4417. Saldo Rp 310.000. Terima kasih',
      'Paiement de 45,00 EUR à EDF depuis le compte *4417. Solde : 320,00 EUR. Reçu disponible en ligne. Merci.',
    ]) {
      expect(entryOf(text)?.account?.value.tail, text).to.equal('4417');
      expect(entryOf(text)?.balance, text).to.not.equal(undefined);
    }
  });

  it('is no receipt for being called one', () => {
    const entry = entryOf(
      'Nordbank\nRecibo domiciliado\nSe ha cargado en tu cuenta ***3087 un recibo de LUZ DEL SUR, S.A. por 71,46 EUR.',
    );
    expect(entry?.account?.value.tail).to.equal('3087');
  });
});
