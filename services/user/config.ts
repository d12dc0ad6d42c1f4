import { address, baseConfig } from '#mesh/config.ts';

export const userConfig = baseConfig.extend({
  AUTH_ADDR: address,
  /** Asked for what they hold of a user who wants everything. */
  DS_ADDR: address,
  EXPENSE_ADDR: address,
});
