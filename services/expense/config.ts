import { address, baseConfig } from '#mesh/config.ts';

export const expenseConfig = baseConfig.extend({ AUTH_ADDR: address });
