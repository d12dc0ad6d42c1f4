import { address, baseConfig } from '#mesh/config.ts';

export const dsConfig = baseConfig.extend({ AUTH_ADDR: address, USER_ADDR: address });
