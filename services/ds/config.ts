import { address, baseConfig } from '#mesh/config.ts';
import { modelRules, modelVariables } from './model/config.ts';

export const dsConfig = baseConfig
  .extend({ AUTH_ADDR: address, USER_ADDR: address, ...modelVariables })
  .superRefine(modelRules);
