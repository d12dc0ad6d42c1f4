import { useMemo } from 'react';
import type { Option } from '@/design/SelectSheet.tsx';
import { useFormat } from '@/format/useFormat.ts';
import { type Language, languages } from '@/i18n/languages.ts';
import { currencies } from './currencies.ts';
import { locales } from './locales.ts';
import { deviceZone, offsetOf, placeOf, zones } from './zones.ts';

type Options = readonly Option<string>[];

/** Choices with the one that stands now among them, which may be one that the list does not have. */
const having = (options: Options, now: string, label = now): Options =>
  now === '' || options.some(({ value }) => value === now) ? options : [{ value: now, label }, ...options];

/** The currencies by their names in the user's language. */
export function useCurrencyChoices(now: string): Options {
  const { currencyName, locale } = useFormat();
  return useMemo(() => {
    const byName = new Intl.Collator(locale);
    const named = currencies.map((value) => ({ value, label: currencyName(value), detail: value }));
    return having(
      named.sort((a, b) => byName.compare(a.label, b.label)),
      now,
    );
  }, [currencyName, locale, now]);
}

/** The time zones by place, the device's first. */
export function useZoneChoices(now: string): Options {
  const { locale } = useFormat();
  return useMemo(() => {
    const at = new Date();
    const here = deviceZone();
    const all = [here, ...zones.filter((zone) => zone !== here)].map((value) => {
      const { place, part } = placeOf(value);
      return { value, label: place, detail: [part, offsetOf(value, locale, at)].filter(Boolean).join(' · ') };
    });
    return having(all, now);
  }, [locale, now]);
}

const regions: Options = Object.entries(locales).map(([value, label]) => ({ value, label, detail: value }));

/** Languages and regions under the names that their speakers give them. */
export const localeChoices = (now: string): Options => having(regions, now, languages[now as Language]?.name);
