import * as z from 'zod';
import { address, baseConfig } from '#mesh/config.ts';
import { modelRules, modelVariables } from './model/config.ts';

export const RETENTION = { least: 1, most: 3650 } as const;

export const dsConfig = baseConfig
  .extend({
    AUTH_ADDR: address,
    USER_ADDR: address,
    /** File of the keys that message texts are sealed with: a line each, a name and 32 bytes in Base64, the current one first. */
    MESSAGE_KEYS_FILE: z.string().min(1),
    /** Days until the text of a message is erased, for users who chose nothing else. */
    MESSAGE_RETENTION_DAYS: z.coerce.number().int().min(RETENTION.least).max(RETENTION.most).default(180),
    ...modelVariables,
  })
  .superRefine(modelRules);
