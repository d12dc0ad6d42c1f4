import { row } from './row.ts';

/** Verbs of Thai, Indonesian, Swahili, Vietnamese and Tagalog. */
export const SOUTH_EAST_ASIAN_AFRICAN = [
  row('debit', 'debit', 3, 'ใช้จ่าย | ชำระ | ชำระเงิน | หักบัญชี | ซื้อ | จ่าย | ยอดใช้จ่าย | หัก | ใช้บัตร'),
  row('debit', 'transfer', 3, 'โอนเงินออก | โอนออก | โอนไป | โอนเงินไป | เงินออก'),
  row('debit', 'transfer', 1, 'โอนเงิน | โอน'),
  row('debit', 'cash_withdrawal', 3, 'ถอนเงิน | ถอน | กดเงิน'),
  row(
    'credit',
    'credit',
    3,
    'โอนเงินเข้า | โอนเข้า | เงินเข้า | เงินฝากเข้า | ฝากเงิน | รับโอน | รับเงิน | ฝาก | เข้าบัญชี',
  ),
  row('credit', 'refund', 3, 'คืนเงิน'),
  row('credit', 'salary', 3, 'เงินเดือน'),
  row(
    'debit',
    'debit',
    3,
    'pembayaran | pembelian | bayar | didebet | dibayar | belanja | terdebet | transaksi debit | berhasil dibayar | debet | beli | jajan',
  ),
  row(
    'debit',
    'transfer',
    3,
    'transfer ke | dikirim | kirim uang | transfer keluar | mengirim | dana keluar | trf ke',
  ),
  row('debit', 'cash_withdrawal', 3, 'tarik tunai | penarikan'),
  row(
    'credit',
    'credit',
    3,
    'dana masuk | transfer masuk | diterima | setor tunai | setoran | menerima | dikreditkan | transfer dari | uang masuk | isi saldo | masuk',
  ),
  row('credit', 'refund', 3, 'pengembalian dana | dikembalikan'),
  row('credit', 'salary', 3, 'gaji'),
  row(
    'debit',
    'debit',
    3,
    'umelipa | malipo | imelipwa | umenunua | kulipa | nimelipa | yamelipwa | malipo yamekamilika | imekatwa | nimenunua',
  ),
  row('debit', 'transfer', 3, 'umetuma | imetumwa | umehamisha | muamala umefanikiwa | zimetumwa'),
  row('debit', 'cash_withdrawal', 3, 'umetoa | kutoa pesa | imetolewa'),
  row('credit', 'credit', 3, 'umepokea | imepokelewa | imewekwa | umewekewa | nimepokea | zimewekwa'),
  row('credit', 'reversal', 3, 'imerudishwa | imebatilishwa'),
  row('credit', 'salary', 3, 'mshahara'),
  row(
    'debit',
    'debit',
    3,
    'thanh toan | da thanh toan | chi tieu | giao dich | mua hang | nagbayad | bayad | nagastos',
  ),
  row('credit', 'credit', 3, 'nhan tien | da nhan | nap tien | tien vao | natanggap | nakatanggap'),
];
