import { MINOR_UNITS } from '#mesh/iso4217.ts';

/** What amounts in a currency look like. */
export interface CurrencyRow {
  readonly code: string;
  /** ISO 4217 minor unit: how many decimals the canonical amount has. */
  readonly minor: number;
  /** The decimal mark usual where the currency is used; settles `5.000` and `5,000`. */
  readonly mark: '.' | ',';
}

/** Currencies of places that write a decimal comma. */
const COMMA: ReadonlySet<string> = new Set(
  (
    'ALL AOA ARS AZN BAM BGN BOB BRL BYN CDF CLF CLP COP CRC CVE CZK DKK DZD EUR GEL HUF IDR ISK KGS KZT MAD MKD ' +
    'MZN NOK PLN PYG RON RSD RUB SEK SRD TJS TMT TND TRY UAH UYI UYU UYW UZS VED VES VND XAF XOF XPF'
  ).split(' '),
);

/** Every active ISO 4217 currency with a minor unit, by code. */
export const CURRENCIES: ReadonlyMap<string, CurrencyRow> = new Map(
  [...MINOR_UNITS].map(([code, minor]) => [code, { code, minor, mark: COMMA.has(code) ? ',' : '.' }]),
);

/** Codes that are English or other everyday words when not in capitals. */
export const WORD_CODES: ReadonlySet<string> = new Set(
  'ALL AMD BAM BOB COP CUP GEL LAK MAD MOP PAB PEN RON SOS STN TOP TRY WST'.split(' '),
);

/** Languages whose banks are nearly all in one country, by BCP 47 code. */
export const LANGUAGE_CURRENCY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    am: 'ETB',
    az: 'AZN',
    bg: 'EUR',
    bn: 'BDT',
    ckb: 'IQD',
    cs: 'CZK',
    he: 'ILS',
    hi: 'INR',
    'hi-Latn': 'INR',
    hu: 'HUF',
    hy: 'AMD',
    id: 'IDR',
    is: 'ISK',
    ja: 'JPY',
    ka: 'GEL',
    kk: 'KZT',
    km: 'KHR',
    ko: 'KRW',
    ky: 'KGS',
    lo: 'LAK',
    mg: 'MGA',
    mn: 'MNT',
    my: 'MMK',
    ne: 'NPR',
    fa: 'IRR',
    pl: 'PLN',
    ru: 'RUB',
    'ru-Latn': 'RUB',
    rw: 'RWF',
    si: 'LKR',
    sq: 'ALL',
    tg: 'TJS',
    th: 'THB',
    tk: 'TMT',
    tl: 'PHP',
    tr: 'TRY',
    uk: 'UAH',
    ur: 'PKR',
    uz: 'UZS',
    vi: 'VND',
    'bn-Latn': 'BDT',
    gu: 'INR',
    kn: 'INR',
    ml: 'INR',
    mr: 'INR',
    'ne-Latn': 'NPR',
    or: 'INR',
    pa: 'INR',
    te: 'INR',
    'ur-Latn': 'PKR',
    zh: 'CNY',
  }),
);
