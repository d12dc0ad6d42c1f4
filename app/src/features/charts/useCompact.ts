import { useMemo } from 'react';
import { useFormat } from '@/format/useFormat.ts';

/** Writes numbers as short as the locale allows: "1.2K". For axes, where the exact figure stands elsewhere. */
export function useCompact(): (value: number) => string {
  const { locale } = useFormat();
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
    return (value) => numbers.format(value);
  }, [locale]);
}
