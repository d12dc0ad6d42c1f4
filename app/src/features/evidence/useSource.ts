import { useTranslation } from 'react-i18next';
import { type Found, SURE } from './fields.ts';

const stages = {
  EXTRACTION_STAGE_UNSPECIFIED: 'source.default',
  EXTRACTION_STAGE_GRAMMAR: 'source.default',
  EXTRACTION_STAGE_DICTIONARY: 'source.dictionary',
  EXTRACTION_STAGE_PROFILE: 'source.profile',
  EXTRACTION_STAGE_RECEIVED: 'source.received',
  EXTRACTION_STAGE_DEFAULT: 'source.default',
  EXTRACTION_STAGE_MODEL: 'source.model',
  EXTRACTION_STAGE_RULE: 'source.rule',
  EXTRACTION_STAGE_USER: 'source.user',
} as const;

/** Says where a value comes from: the words of the text, the profile, a rule …; and that it is a guess, where it is. */
export function useSource(): (found: Found) => string {
  const { t } = useTranslation('review');
  return ({ words, stage, confidence }) => {
    const source = words ? t('source.words', { words }) : t(stages[stage]);
    return confidence < SURE && stage !== 'EXTRACTION_STAGE_DEFAULT'
      ? t('source.unsure', { source })
      : source;
  };
}
