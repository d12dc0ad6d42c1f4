import { AFRICA } from './countries/africa.ts';
import { AMERICAS } from './countries/americas.ts';
import { ASIA_PACIFIC } from './countries/asia-pacific.ts';
import { type Country, list } from './countries/country.ts';
import { EUROPE } from './countries/europe.ts';
import { MIDDLE_EAST } from './countries/middle-east.ts';
import { POST_SOVIET } from './countries/post-soviet.ts';
import { SOUTH_ASIA } from './countries/south-asia.ts';

export type { Country };

/** Every country with banks of its own. */
export const COUNTRIES: readonly Country[] = [
  ...SOUTH_ASIA,
  ...MIDDLE_EAST,
  ...AFRICA,
  ...AMERICAS,
  ...ASIA_PACIFIC,
  ...POST_SOVIET,
  ...EUROPE,
];

/** Banks and wallets that operate in many countries: names, but no clue to the currency. */
export const INTERNATIONAL_BANKS: string = list(`
  hsbc | hsbcnet | citi | citibank | citigroup | standard chartered | stanchart | scbank
  barclays bank plc | bnp paribas personal finance | santander | banco santander | bbva | scotiabank
  scotia | bank of nova scotia | itau bba | credit agricole cib | jp morgan private bank
  anz | anz bank | westpac | rabobank international | ing bank | ing direct | unicredit
  unicredit bank | erste | erste bank | raiffeisen | raiffeisen bank | raiffeisenbank | райффайзен
  otp bank | otp banka | отп банк | nlb | nlb banka | addiko | addiko bank | procredit | procredit bank
  csob | kbc | mbank | nordea | luminor | intesa | intesa bank | seb bank | fio bank | ing group
  swedbank | handelsbanken | danske bank | danskebank | bank norwegian | morrow bank | resurs bank
  ikano bank | saxo bank | lunar bank | inbank | xtb
  alfa-bank | alfabank | альфа-банк | альфабанк | home credit | хоум кредит | home credit bank
  freedom bank | фридом банк | alif bank | raiffeisen online | юникредит | ситибанк | unistream
  юнистрим
  qnb | arab bank | البنك العربي | ahli bank | ahli united bank | al baraka | al baraka bank | albaraka
  bank abc | zain cash | zaincash | زين كاش | fawran | attijariwafa | attijariwafa bank | attijari
  bank of africa | banque atlantique | orabank | coris | bgfi | ecobank | united bank for africa
  access bank | gtbank | zenith bank | absa | absa bank | stanbic | stanbic bank | standard bank | fnb
  first national bank | nedbank | equity bank | dtb | i&m bank | letshego | bancabc
  first capital bank
  m-pesa | mpesa | airtel money | mtn momo | mtn mobile money | mtn mobile | orange money | moov money
  vodacom m-pesa | chipper cash | flutterwave | paystack | opay | wave mobile | afrimoney | tala app
  lemfi | nala money | eversend | taptap send | sendwave | worldremit | mama money
  dbs | dbs bank | digibank | ocbc | ocbc bank | uob | uob tmrw | maybank | cimb | cimb bank
  cimb clicks | cimb octo | hong leong bank | public bank | seabank | shinhan | woori | kb bank
  bank of china | icbc | ccb | bocom | grabpay | grab pay | shopeepay | shopee pay | spaylater
  line pay | linepay | payme | qpay | bpi | pnb | agrobank | alliance bank | union bank | instapay
  bac credomatic | bac | credomatic | banco popular | banco promerica | promerica | banco lafise
  lafise | banco internacional | banco nacional | banco atlantico | mercado pago | mercadopago
  rappi pay | rappicard | dolarapp | astropay | prex card | tigo money | republic bank | sagicor
  cibc caribbean | firstcaribbean | cibc firstcaribbean | first citizens | heritage bank
  revolut | wise | transferwise | paypal | n26 | monese | curve card | klarna | afterpay | payoneer
  skrill | neteller | paysafecard | stripe payments | square inc | sumup | zettle | worldpay
  checkout.com | vivid bank | openbank | icard | mypos | zen.com | paysend | remitly | western union
  westernunion | moneygram | ria money transfer | xoom | azimo | nium | airwallex | ebanx | payu
  rapyd | tap payments | paytabs
  google pay | gpay | googlepay | apple pay | applepay | samsung pay | samsung wallet | garmin pay
  amazon pay | mobilepay | american express | amex | diners club | mastercard | visa card | visa debit
  unionpay | binance pay | coinbase | crypto.com | bybit card | kraken pay | trading 212
  interactive brokers | etoro | edenred | pluxee | easypay | postbank | neopay | nbp | hnb | pbz
  mkb bank | xalq banki | adyen | trustly | pleo | maestro card | prex
`);
