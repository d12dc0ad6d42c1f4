/** ISO 4217's currencies whose minor unit has not two digits. The engine's own table leaves the rarely used ones out. */
const exceptions: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const known = new Map(
  Object.entries(exceptions).flatMap(([digits, codes]) =>
    codes.split(' ').map((code) => [code, Number(digits)] as const),
  ),
);

/** How many digits an amount of a currency may have after its point. */
export const minorUnitsOf = (currency: string): number => known.get(currency) ?? 2;
