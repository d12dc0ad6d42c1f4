import { useRef } from 'react';
import { ApiError, codes, isPassing } from '@/api/errors.ts';
import { signIn, signUp } from '@/api/session.ts';
import type { SignUpFields } from '@/api/types.ts';

/**
 * Creates an account. Where an attempt before was not answered, a name that is taken may be taken by that very attempt:
 * then it signs in. Throws as `signUp`.
 */
export function useJoin(): (fields: SignUpFields) => Promise<void> {
  const unanswered = useRef('');
  return async (fields) => {
    try {
      await signUp(fields);
    } catch (error) {
      const taken = error instanceof ApiError && error.code === codes.ALREADY_EXISTS;
      if (taken && unanswered.current === fields.username) {
        await signIn(fields.username, fields.password).catch(() => {
          throw error;
        });
        return;
      }
      if (isPassing(error)) unanswered.current = fields.username;
      throw error;
    }
  };
}
