import { CARRIERS, CLAIMS, PERSONAL } from './claims.ts';
import type { Forgeries } from './forgery.ts';
import { KEYS } from './keys.ts';
import { TEXTS } from './text.ts';

/** Every way to come with something that is not a token of ours; all of them must be UNAUTHENTICATED everywhere. */
export const FORGERIES: Forgeries = { ...KEYS, ...TEXTS, ...CLAIMS, ...PERSONAL, ...CARRIERS };
