import type { components } from '@/api/schema.ts';

export type TokenScope = Exclude<components['schemas']['TokenScope'], 'TOKEN_SCOPE_UNSPECIFIED'>;

/** What a token can be made for, the narrowest first; none includes another. */
export const scopes: readonly TokenScope[] = ['TOKEN_SCOPE_INGEST', 'TOKEN_SCOPE_READ', 'TOKEN_SCOPE_WRITE'];

/** The part of a scope's name that the catalogue goes by. */
export const short = (scope: TokenScope) => scope.replace('TOKEN_SCOPE_', '') as 'INGEST' | 'READ' | 'WRITE';
