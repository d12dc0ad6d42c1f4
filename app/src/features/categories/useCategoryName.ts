import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isKnown, ownName } from './names.ts';

/** Names a category in the user's language; `whole` puts the parent before a child: "Eating out · Coffee". */
export function useCategoryName(): (name: string, whole?: boolean) => string {
  const { t } = useTranslation('ledger');
  return useCallback(
    (name, whole = false) => {
      const one = (slug: string) =>
        isKnown(slug) ? t(`category.${slug.replace('.', '_') as 'other'}`) : ownName(slug);
      const slug = name || 'other';
      const dot = slug.indexOf('.');
      return whole && dot > 0 ? `${one(slug.slice(0, dot))} · ${one(slug)}` : one(slug);
    },
    [t],
  );
}
