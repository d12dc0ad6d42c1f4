/** How a sign or word names a currency: the first choice is usual, the user's home currency wins among them. */
export interface SignMeaning {
  /** ISO codes that it may mean, the most usual first. */
  readonly choices: readonly string[];
  /** How surely it means the first choice when the home currency does not decide. */
  readonly confidence: number;
  /** Where it may stand: a lone capital such as `R` or `N` only directly before the digits. */
  readonly place?: 'before' | 'glued-before' | 'after';
  /** Only as written here, capitals and all; `R 500` is an amount, `r 500` is not. */
  readonly exact?: string;
}

interface SignRow {
  readonly choices: string;
  readonly words: string;
  readonly confidence?: number;
  readonly place?: SignMeaning['place'];
  readonly exact?: string;
}

const DOLLARS =
  'USD CAD AUD NZD SGD HKD TWD MXN CLP COP ARS BSD BBD BZD BND FJD JMD LRD NAD TTD XCD GYD SRD KYD BMD';

/** Signs, local names and abbreviations. ISO codes themselves need no row. */
export const CURRENCY_SIGNS: readonly SignRow[] = [
  {
    choices: DOLLARS,
    words: '$ | dollar | dollars | dolar | dolares | dollari | bucks | доллар* | دولار | ดอลลาร์',
    confidence: 0.75,
  },
  {
    choices: 'USD',
    words: 'us$ | u$s | usd$ | $us | us dollar | us dollars | usd dollars | 美元 | 달러 | 米ドル | ドル',
  },
  { choices: 'CAD', words: 'c$ | ca$ | cad$' },
  { choices: 'AUD', words: 'a$ | au$' },
  { choices: 'NZD', words: 'nz$' },
  { choices: 'SGD', words: 's$' },
  { choices: 'HKD', words: 'hk$ | 港币 | 港元' },
  { choices: 'TWD', words: 'nt$ | ntd | 新台幣' },
  { choices: 'MXN', words: 'mx$ | pesos mexicanos | m.n.' },
  { choices: 'BRL', words: 'r$ | reais | real' },
  { choices: 'DOP', words: 'rd$' },
  { choices: 'NAD', words: 'n$' },
  { choices: 'NIO', words: 'c$n' },
  { choices: 'JMD', words: 'j$' },
  { choices: 'TTD', words: 'tt$' },
  { choices: 'EUR', words: '€ | euro | euros | евро | یورو | يورو | 欧元 | ユーロ | 유로' },
  { choices: 'GBP EGP LBP SYP', words: '£', confidence: 0.9 },
  { choices: 'GBP', words: 'pounds | pound sterling | quid | 英镑' },
  { choices: 'JPY CNY', words: '¥', confidence: 0.9 },
  { choices: 'JPY', words: '円 | yen | 日元' },
  { choices: 'CNY', words: '元 | 块 | yuan | rmb | 人民币' },
  { choices: 'KRW', words: '₩ | 원 | won' },
  {
    choices: 'INR',
    words:
      '₹ | રૂ | રૂ. | ரூ | ரூ. | రూ | రూ. | ರೂ | ರೂ. | രൂ | രൂപ | ਰੁ | ਰੁਪਏ | ₨ | ଟଙ୍କା | rupees | rupee | रुपये | रु | rupaye | rupaiye',
  },
  { choices: 'INR PKR LKR NPR MUR SCR', words: 'rs | rs. | rs: | re', confidence: 0.85 },
  { choices: 'PKR', words: 'روپے' },
  { choices: 'NPR', words: 'nrs | nrs. | रू' },
  { choices: 'LKR', words: 'slrs | රු' },
  { choices: 'BDT', words: '৳ | tk | tk. | taka | টা. | টা' },
  { choices: 'BDT INR', words: 'টাকা', confidence: 0.9 },
  { choices: 'BTN', words: 'nu. | nu | ngultrum' },
  { choices: 'MVR', words: 'mvr. | rufiyaa' },
  {
    choices: 'RUB BYN',
    words: '₽ | руб | руб. | рубл* | р | р. | rub. | rur | rubl* | rublej | rubley',
    confidence: 0.93,
  },
  { choices: 'RUB', words: 'r', place: 'after', exact: 'r', confidence: 0.85 },
  { choices: 'RUB', words: 'p', place: 'after', exact: 'p', confidence: 0.7 },
  { choices: 'BYN', words: 'бел. руб | бел.руб | byr | белорусских рубл*' },
  { choices: 'UAH', words: '₴ | грн | грн. | гривн* | hrn | uah.' },
  { choices: 'KZT', words: 't', place: 'after', exact: 'T', confidence: 0.8 },
  { choices: 'XOF XAF GNF', words: 'f', place: 'after', exact: 'F', confidence: 0.8 },
  { choices: 'GBP', words: 'stg' },
  { choices: 'KZT', words: '₸ | тг | тг. | тенге | теңге | tenge | tg', confidence: 0.95 },
  { choices: 'UZS', words: "сум | so'm | сўм | soum", confidence: 0.9 },
  { choices: 'KGS', words: 'сом' },
  { choices: 'AMD', words: '֏ | драм | դրամ' },
  { choices: 'GEL', words: '₾ | лари | ლარი' },
  { choices: 'AZN', words: '₼ | манат | manat' },
  { choices: 'TRY', words: '₺ | tl | lira | lirasi | liralik | turk lirasi', confidence: 0.95 },
  { choices: 'ILS', words: '₪ | nis | ש"ח | שח | שקל' },
  { choices: 'SAR', words: 'ريال سعودي | ر.س | sr', confidence: 0.9 },
  { choices: 'IRR SAR QAR OMR YER', words: 'ریال | ريال', confidence: 0.7 },
  { choices: 'QAR', words: 'ر.ق | ريال قطري | qr' },
  { choices: 'OMR', words: 'ر.ع | ريال عماني | ro' },
  { choices: 'AED MAD', words: 'درهم', confidence: 0.8 },
  { choices: 'AED', words: 'د.إ | dhs | dhs. | dirham | dirhams | درهم إماراتي' },
  { choices: 'KWD IQD BHD JOD DZD TND LYD RSD', words: 'دينار | dinar | dinars', confidence: 0.5 },
  { choices: 'KWD', words: 'د.ك | kd | kd. | دينار كويتي' },
  { choices: 'BHD', words: 'د.ب | bd | دينار بحريني' },
  { choices: 'JOD', words: 'د.أ | jd | دينار أردني' },
  { choices: 'IQD', words: 'د.ع | دينار عراقي' },
  { choices: 'TND', words: 'د.ت | dt | دينار تونسي', place: 'after' },
  { choices: 'DZD', words: 'د.ج | da | دينار جزائري', place: 'after' },
  { choices: 'MAD', words: 'dh | dhs maroc | درهم مغربي', place: 'after' },
  { choices: 'EGP', words: 'ج.م | le | l.e. | l.e | e£ | جنيه مصري', confidence: 0.9 },
  { choices: 'EGP SDG', words: 'جنيه', confidence: 0.85 },
  { choices: 'XOF XAF', words: 'fcfa | f cfa | cfa | francs cfa | frs cfa', confidence: 0.9 },
  { choices: 'XOF XAF GNF CDF RWF BIF DJF KMF CHF', words: 'francs | franc | frs', confidence: 0.5 },
  { choices: 'CHF', words: 'sfr | sfr. | fr. | franken | stutz', confidence: 0.9 },
  { choices: 'NGN', words: '₦ | naira' },
  { choices: 'NGN', words: 'n', place: 'glued-before', exact: 'N' },
  { choices: 'GHS', words: 'gh₵ | gh¢ | ghc | cedis | cedi | ₵' },
  { choices: 'KES', words: 'ksh | ksh. | kshs | kes. | shilingi ya kenya' },
  { choices: 'TZS', words: 'tsh | tsh. | tshs | tzs. | t.sh' },
  { choices: 'UGX', words: 'ush | ush. | ugx. | shs', confidence: 0.85 },
  { choices: 'KES TZS UGX', words: 'shilingi | shillings | shilling | sh', confidence: 0.6 },
  { choices: 'ETB', words: 'birr | ብር' },
  { choices: 'ETB BYN', words: 'br', exact: 'Br', confidence: 0.75 },
  { choices: 'MZN', words: 'mt | mts | mzn. | meticais', place: 'after' },
  { choices: 'AOA', words: 'kwanzas | akz' },
  { choices: 'AOA', words: 'kz', exact: 'Kz' },
  { choices: 'ZMW PGK', words: 'k', place: 'glued-before', exact: 'K', confidence: 0.75 },
  { choices: 'PGK', words: 'kina' },
  { choices: 'ZMW', words: 'zmk | kwacha' },
  { choices: 'ZAR', words: 'r', place: 'before', exact: 'R' },
  { choices: 'ZAR', words: 'rand | rands' },
  { choices: 'PHP BWP', words: 'p', place: 'glued-before', exact: 'P', confidence: 0.75 },
  { choices: 'PHP', words: '₱ | php. | pesos php | piso' },
  { choices: 'MXN ARS COP CLP PHP UYU DOP CUP', words: 'peso | pesos', confidence: 0.5 },
  { choices: 'IDR', words: 'rp | rp. | rupiah | perak' },
  { choices: 'MYR', words: 'rm | ringgit', place: 'before' },
  { choices: 'THB', words: '฿ | บาท | baht | บ.' },
  { choices: 'VND', words: '₫ | vnđ | dong | đồng', confidence: 0.95 },
  { choices: 'VND', words: 'đ', place: 'after', exact: 'đ', confidence: 0.95 },
  { choices: 'KHR', words: '៛ | riel | រៀល' },
  { choices: 'LAK', words: '₭ | kip | ກີບ' },
  { choices: 'MMK', words: 'ks | kyat | kyats | ကျပ်', confidence: 0.9 },
  { choices: 'MNT', words: '₮ | төгрөг | tugrik' },
  { choices: 'PLN', words: 'zł | zl | złotych | zlotych' },
  { choices: 'CZK', words: 'kč | kc | korun', place: 'after' },
  { choices: 'SEK NOK DKK ISK', words: 'kr | kr. | kronor | kroner', confidence: 0.5 },
  { choices: 'HUF', words: 'ft | forint', place: 'after' },
  { choices: 'RON MDL', words: 'lei | leu', confidence: 0.85 },
  { choices: 'BGN', words: 'лв | лв. | лева | lv' },
  { choices: 'RSD', words: 'дин | din | din. | динара', place: 'after' },
  { choices: 'MKD', words: 'ден | денари', place: 'after' },
  { choices: 'ALL', words: 'lek | leke' },
  { choices: 'PEN', words: 's/ | s/. | soles | nuevos soles' },
  { choices: 'BOB', words: 'bs | bs. | bolivianos', confidence: 0.75 },
  { choices: 'VES', words: 'bs.s | bs.d | bolivares' },
  { choices: 'PYG', words: '₲ | gs. | gs | guaranies' },
  { choices: 'CRC', words: '₡ | colones' },
  { choices: 'GTQ', words: 'quetzales' },
  { choices: 'GTQ', words: 'q', place: 'glued-before', exact: 'Q', confidence: 0.8 },
  { choices: 'HNL', words: 'lempiras' },
  { choices: 'HNL', words: 'l', place: 'glued-before', exact: 'L', confidence: 0.65 },
  { choices: 'COP', words: 'pesos colombianos | cop$' },
  { choices: 'ARS', words: 'pesos argentinos | ar$' },
  { choices: 'CLP', words: 'pesos chilenos | clp$' },
  { choices: 'AFN', words: '؋ | افغانی | afs' },
  { choices: 'RWF', words: 'frw | rwf. | rf', confidence: 0.9 },
  { choices: 'MGA', words: 'ar | ariary', place: 'after', confidence: 0.7 },
  { choices: 'SLE', words: 'nle | leones' },
  { choices: 'GMD', words: 'dalasi' },
];

/** Iran's everyday unit, ten rial: no ISO code of its own, so the amount is kept as written and always reviewed. */
export const TOMAN: SignRow = { choices: 'IRR', words: 'تومان | تومن | toman | tomans', confidence: 0.5 };
