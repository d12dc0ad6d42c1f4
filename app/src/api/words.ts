import { useTranslation } from 'react-i18next';
import { ApiError, Unreachable } from './errors.ts';

/** What to say of an error: what happened, and why. */
export function useWordsOf(error: unknown): { title: string; text: string } {
  const { t } = useTranslation();
  if (error instanceof Unreachable) return { title: t('unreachable'), text: t('unreachableText') };
  if (error instanceof ApiError) return { title: t('failed'), text: error.message };
  return { title: t('failed'), text: String(error) };
}
