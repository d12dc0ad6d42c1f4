import { useTranslation } from 'react-i18next';
import type { Link } from '@/api/types.ts';
import { useFormat } from '@/format/useFormat.ts';
import { agreementsOf } from './reason.ts';

/** Why two entries are linked, in the user's words; empty where nothing is to be said. */
export function useReason(): (link: Link) => string {
  const { t } = useTranslation('ledger');
  const { locale } = useFormat();
  return ({ reason, undone }) => {
    if (undone) return t('linkTakenBack');
    if (reason === 'by hand') return t('linkedByHand');
    const parts = agreementsOf(reason);
    if (!parts) return reason;
    const words = parts.map((part) =>
      'word' in part ? t(`agreement.${part.word}`) : t('agreement.reference', { reference: part.reference }),
    );
    return t('agreesIn', { what: listed(words, locale) });
  };
}

function listed(words: string[], locale: string): string {
  return typeof Intl.ListFormat === 'function'
    ? new Intl.ListFormat(locale, { style: 'narrow', type: 'unit' }).format(words)
    : words.join(', ');
}
