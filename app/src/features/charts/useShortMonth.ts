import { useMemo } from 'react';
import { useFormat } from '@/format/useFormat.ts';

/** Names a month (YYYY-MM) without its year, as short as the language allows: "Nov". */
export function useShortMonth(): (month: string) => string {
  const { locale } = useFormat();
  return useMemo(() => {
    const names = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
    return (month) => names.format(new Date(`${month}-01T00:00:00Z`));
  }, [locale]);
}
