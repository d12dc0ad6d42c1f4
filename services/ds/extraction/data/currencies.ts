/** What amounts in a currency look like. */
export interface CurrencyRow {
  readonly code: string;
  /** ISO 4217 minor unit: how many decimals the canonical amount has. */
  readonly minor: 0 | 2 | 3 | 4;
  /** The decimal mark usual where the currency is used; settles `5.000` and `5,000`. */
  readonly mark: '.' | ',';
}

const DOT_2 =
  'AED AFN AMD AUD AWG BBD BDT BMD BND BSD BTN BWP BZD CAD CHF CNY CUP DOP EGP ERN ETB FJD FKP GBP GHS GIP GMD ' +
  'GTQ GYD HKD HNL HTG ILS INR IRR JMD KES KHR KPW KYD LAK LBP LKR LRD LSL MDL MGA MMK MNT MOP MRU MUR MVR MWK MXN ' +
  'MYR NAD NGN NIO NPR NZD PAB PEN PGK PHP PKR QAR SAR SBD SCR SDG SGD SHP SLE SLL SOS SSP STN SVC SYP SZL THB TOP ' +
  'TTD TWD TZS USD WST XCD YER ZAR ZMW ZWG ZWL';
const COMMA_2 =
  'ALL ANG AOA ARS AZN BAM BGN BOB BRL BYN CDF COP CRC CVE CZK DKK DZD EUR GEL HRK HUF IDR KGS KZT MAD MKD MZN NOK ' +
  'PLN RON RSD RUB SEK SRD TJS TMT TRY UAH UYU UZS VED VES';
const DOT_0 = 'BIF DJF GNF JPY KMF KRW RWF UGX VUV';
const COMMA_0 = 'CLP ISK PYG UYI VND XAF XOF XPF';
const DOT_3 = 'BHD IQD JOD KWD LYD OMR';
const COMMA_3 = 'TND';
const COMMA_4 = 'CLF UYW';

function rows(codes: string, minor: CurrencyRow['minor'], mark: CurrencyRow['mark']): CurrencyRow[] {
  return codes.split(' ').map((code) => ({ code, minor, mark }));
}

/** Every active ISO 4217 currency with a minor unit, by code. */
export const CURRENCIES: ReadonlyMap<string, CurrencyRow> = new Map(
  [
    ...rows(DOT_2, 2, '.'),
    ...rows(COMMA_2, 2, ','),
    ...rows(DOT_0, 0, '.'),
    ...rows(COMMA_0, 0, ','),
    ...rows(DOT_3, 3, '.'),
    ...rows(COMMA_3, 3, ','),
    ...rows(COMMA_4, 4, ','),
  ].map((row) => [row.code, row]),
);

/** Codes that are English or other everyday words when not in capitals. */
export const WORD_CODES: ReadonlySet<string> = new Set(
  'ALL AMD ANG BAM BOB COP CUP GEL LAK MAD MOP PAB PEN RON SOS STN TOP TRY WST'.split(' '),
);
