import { useTranslation } from 'react-i18next';
import { ApiError, codes, fieldOf } from '@/api/errors.ts';
import { useWords } from '@/api/words.ts';

/** Why a form was not taken: by field, or as a whole. */
export interface Refusal {
  problems: Record<string, string | undefined>;
  whole?: string | undefined;
}

/** Puts what the server said into the user's words, beside the field that it names where that is among `fields`. */
export function useRefusal(): (error: unknown, fields: readonly string[]) => Refusal {
  const { t } = useTranslation('auth');
  const wordsOf = useWords();

  function ofField(field: string, text: string, code: number): string {
    switch (field) {
      case 'username':
        return code === codes.ALREADY_EXISTS ? t('usernameTaken') : t('usernameRule');
      case 'email':
        return code === codes.ALREADY_EXISTS ? t('emailTaken') : t('emailRule');
      case 'code':
        return t('codeRefused');
      case 'password':
      case 'new_password':
        if (/common/.test(text)) return t('passwordCommon');
        if (/username/.test(text)) return t('passwordIsName');
        return /at most/.test(text) ? t('passwordLong') : t('passwordRule');
      default:
        return text;
    }
  }

  function ofWhole(error: unknown): string {
    if (error instanceof ApiError) {
      if (error.code === codes.UNAUTHENTICATED) return t('wrongCredentials');
      if (error.code === codes.PERMISSION_DENIED) return t('disabled');
      if (error.code === codes.RESOURCE_EXHAUSTED) return t('tooMany', { count: minutesOf(error) });
    }
    const { title, text } = wordsOf(error);
    return `${title}. ${text}`;
  }

  return (error, fields) => {
    const named = fieldOf(error);
    return named && fields.includes(named.field) && error instanceof ApiError
      ? { problems: { [named.field]: ofField(named.field, named.text, error.code) } }
      : { problems: {}, whole: ofWhole(error) };
  };
}

function minutesOf({ retryAfter, message }: ApiError): number {
  const seconds = retryAfter === undefined ? Number(/(\d+) s\b/.exec(message)?.[1] ?? 60) : retryAfter / 1000;
  return Math.max(1, Math.ceil(seconds / 60));
}
