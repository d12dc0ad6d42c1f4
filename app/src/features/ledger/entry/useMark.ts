import { useTranslation } from 'react-i18next';
import { type Found, SURE } from '@/features/evidence/fields.ts';

const marks = {
  EXTRACTION_STAGE_USER: 'mark.you',
  EXTRACTION_STAGE_RULE: 'mark.rule',
  EXTRACTION_STAGE_MODEL: 'mark.model',
} as const;

/** Says who decided a field where it was not plainly read: the user, a rule learned from them, a model; or that it is a guess. */
export function useMark(): (found: Found | undefined) => string | undefined {
  const { t } = useTranslation('ledger');
  return (found) => {
    if (!found) return undefined;
    const mark = marks[found.stage as keyof typeof marks];
    if (mark) return t(mark);
    return found.confidence < SURE ? t('mark.guess') : undefined;
  };
}
