const EURO = 'AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC MT NL PT SI SK SM';
const OTHERS =
  'AE:AED AR:ARS AU:AUD BD:BDT BR:BRL CA:CAD CH:CHF CL:CLP CN:CNY CO:COP CZ:CZK DK:DKK DZ:DZD EG:EGP GB:GBP HK:HKD ' +
  'HU:HUF ID:IDR IL:ILS IN:INR IQ:IQD JO:JOD JP:JPY KE:KES KR:KRW KW:KWD KZ:KZT LB:LBP LK:LKR MA:MAD MX:MXN MY:MYR ' +
  'NG:NGN NO:NOK NP:NPR NZ:NZD OM:OMR PE:PEN PH:PHP PK:PKR PL:PLN QA:QAR RO:RON RS:RSD RU:RUB SA:SAR SE:SEK SG:SGD ' +
  'TH:THB TN:TND TR:TRY TW:TWD UA:UAH US:USD VN:VND ZA:ZAR';

const byRegion = new Map([
  ...EURO.split(' ').map((region) => [region, 'EUR'] as const),
  ...OTHERS.split(' ').map((pair) => pair.split(':') as [string, string]),
]);

/** The currency of the first region that is known here: a browser tells only the region. Dollars where none is. */
export function currencyOf(regions: readonly (string | null)[]): string {
  for (const region of regions) {
    const currency = byRegion.get(region ?? '');
    if (currency) return currency;
  }
  return 'USD';
}
