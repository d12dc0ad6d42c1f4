/** India's ways to move money between banks. */
export const INDIAN_RAILS = 'UPI | IMPS | NEFT | RTGS | N(?:ACH|ach) | ACH';

/** Rails of all countries, as narrations begin with them. */
export const RAILS = `${INDIAN_RAILS} | CIP | NEFTINWARD | NIBSS | FIP | BIL | INFT | INF | MMT | [mM]TFR | TPT | IFT | DBT | GIP | RAAST | PESALINK | POS | ECOM | P2[AM] | IPS | NIP | CEFTS? | LPAY | SLIPS | IBFT | NPSB | BEFTN`;

/** Nepal's, of which no name could be mistaken for the code. */
export const NEPALI_RAILS = 'FPY | FPQR | [cC]IPS';

/** How the statements of Indian banks abbreviate each other. */
export const BANK_CODES = `SBIN | HDFC | ICIC | UTIB | IOBA | BARB | CNRB | PUNB | YESB | KKBK | FDRL | SIBL | IDIB | UBIN | MAHB
  IBKL | INDB | CIUB | KVBL | PYTM | AIRP | BKID | CBIN | IPOS | IDFB | RATN | KARB`;

/** What a narration says was booked. */
export const BOOKING_CODES = `FT | MB | MOBANK | CIP | WEB | TRF | PRCH | PUR | ATM | CR | DR | CWDR | MOB | SAL | RVSL | REV | INB | BIL
  BILLPAY | INW | OUT | in | out | DIV | INT | ECS | ACH [CD] | VISA | MC | CLG | CHQ | ONUS | RECHARGE | NETBANK | RAAST | EFT
  1LINK | AEPS | BBPS | BPAY | ONL | FN | TPFT | IB | IBFT | USSD`;

/** Wallets through which a purchase went, before the dash that the shop stands behind. */
export const CARRIERS = `财付通 | 財付通 | 支付宝 | 支付寶 | 微信支付 | 微信 | 银联 | 銀聯 | 网联 | 云闪付 | 京东支付 | 抖音支付
  美团支付 | 翼支付 | fonepay | fonepayqr | paypay | line pay | 街口支付`;

/** Rails and titles between a preposition and the name of who was paid. */
export const NAMED_RAILS = `promptpay | paynow | duitnow | instapay | พร้อมเพย์ | fawran alias | fawran | wamd | aani | raast id | cliq alias
  cliq`;

/** Who hands out payment codes to shops: their handles name nobody else. */
export const ACQUIRERS = 'paytm | phonepe | bharatpe | gpay | googlepay | mobikwik | amazonpay | razorpay';
