import type { Language } from '../../words/language.ts';

/** Schemes, brands and abbreviations that messages of every language use as they are. */
export const COMMON: Language = {
  code: 'und',
  verbs: [
    ['credit', 'credit', 5, 'cr amt'],
    ['debit', 'debit', 5, 'dr amt'],
    ['debit', 'debit', 1, 'trx | txn | tx | trxn | p2p'],
    ['debit', 'debit', 2, 'pos | ecom | contactless'],
    ['debit', 'transfer', 1, 'ibg | pesonet | benefitpay | fawran | wamd | pesalink | payshap | capitec pay'],
  ],
  labels: {
    aside: `subtotal | sub-total | sub total | sous-total | zwischensumme | subtotale | subtotaal | tussentotaal | delsumma | välisumma | mezisoučet | részösszeg | ara toplam | المجموع الفرعي | 小计 | 小計 | 소계`,
    balance: '💰 | bal: | bal. | avl bal | avail bal | bal',
    reference:
      'ref | ref. | rrn | utr | trx id | trxid | txn id | txnid | tid | rrn: | trn | trx no | iban ref | mtcn',
    card: '💳 | visa | mastercard | master card | maestro | amex | unionpay | visa electron | visa classic | visa gold | visa platinum | mc | dc | cc | mada | meeza | jaywan | himyan | troy | apple pay | google pay | google wallet | samsung pay | samsung wallet | garmin pay | apple card',
    account: 'iban | a/c* | acct | acc | ac',
    party: 'desc: | desc | 📍 | 🏪 | 🏬',
    wallet: 'e-wallet | m-pesa | mpesa | airtel money | mtn momo | orange money | momo',
    contact:
      'tel | tel. | call center | call centre | hotline | sms | www | http | https | whatsapp | helpline',
  },
  phrases: {
    code: 'otp | mtan | 2fa | 3ds code | sms code | 3d secure | cvv | otp code | kod otp | kod',
    injection: 'पिछले सभी निर्देश | निर्देश भूल | system: | assistant: | user: | json',
  },
  places: { at: '@' },
};
