import { useMemo } from 'react';
import type { Option } from '@/design/SelectSheet.tsx';
import { useFormat } from '@/format/useFormat.ts';
import { currencies } from '../inbox/bankWords.ts';

/** Every currency by its name in the user's language, the home currency first. */
export function useCurrencyOptions(home: string): Option<string>[] {
  const { currencyName, locale } = useFormat();
  return useMemo(() => {
    const collator = new Intl.Collator(locale);
    const others = currencies.split(' ').filter((code) => code !== home);
    const named = others.map((code) => ({ value: code, label: currencyName(code), detail: code }));
    named.sort((a, b) => collator.compare(a.label, b.label));
    return [{ value: home, label: currencyName(home), detail: home }, ...named];
  }, [home, currencyName, locale]);
}
