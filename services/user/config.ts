import { address, baseConfig } from '#mesh/config.ts';

export const userConfig = baseConfig.extend({ AUTH_ADDR: address });
