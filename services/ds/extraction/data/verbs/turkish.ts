import { row } from './row.ts';

/** Verbs of Turkish. */
export const TURKISH = [
  row(
    'debit',
    'debit',
    3,
    'harcama | harcamasi | harcamaniz | harcandi | odeme | odemesi | odendi | alisveris | alisverisi | cekilmistir | tahsil edil* | borclandiril* | odediniz | odemeniz | harcadim',
  ),
  row(
    'debit',
    'transfer',
    3,
    'gonderil* | gonderdiniz | havale yapil* | gonderim | giden havale | giden fast | giden eft | transfer edildi',
  ),
  row('debit', 'transfer', 1, 'havale | eft | fast'),
  row('debit', 'cash_withdrawal', 3, 'para cekme | para cekildi | nakit cekim | cekildi | cekim'),
  row(
    'credit',
    'credit',
    3,
    'yatirildi | yatirilmistir | yatti | gelen havale | gelen eft | gelen fast | alacak kaydedil* | hesabiniza gecmistir | gecti | gelmistir | yukleme | aldiniz | hesabiniza',
  ),
  row('credit', 'refund', 3, 'iade | iadesi | iade edil*'),
  row('credit', 'salary', 3, 'maas | maasiniz | maas odemesi'),
];
