import { useTranslation } from 'react-i18next';
import { ApiError, codes, fieldOf, Unreachable } from './errors.ts';

interface Words {
  /** What happened. */
  title: string;
  /** Why, and what can be done. */
  text: string;
}

const ofServer: readonly number[] = [
  codes.UNKNOWN,
  codes.DEADLINE_EXCEEDED,
  codes.UNIMPLEMENTED,
  codes.INTERNAL,
  codes.UNAVAILABLE,
];

/** Says of errors what happened, and why. */
export function useWords(): (error: unknown) => Words {
  const { t } = useTranslation();
  return (error) => {
    if (error instanceof Unreachable) return { title: t('unreachable'), text: t('unreachableText') };
    if (!(error instanceof ApiError)) return { title: t('failed'), text: t('brokeText') };
    // What a link names by an id that cannot be one is not there either.
    const nameless = fieldOf(error)?.field.endsWith('_id');
    if (error.code === codes.NOT_FOUND || nameless) return { title: t('gone'), text: t('notFoundText') };
    if (error.code === codes.RESOURCE_EXHAUSTED) return { title: t('failed'), text: t('tooOftenText') };
    const broke = error.status >= 500 || ofServer.includes(error.code);
    return { title: t('failed'), text: broke ? t('brokeText') : error.message };
  };
}

/** The same of one error. */
export const useWordsOf = (error: unknown): Words => useWords()(error);
