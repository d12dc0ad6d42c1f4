import type { KongConfig, PluginConfig, PluginName } from '../config.ts';
import type { Contract } from '../contract.ts';
import type { Plugin } from '../exchange.ts';
import { correlationId } from './correlation-id.ts';
import { cors } from './cors.ts';
import { grpcGateway } from './grpc-gateway.ts';
import { createIssuers } from './issuers.ts';
import { jwt } from './jwt.ts';
import { postFunction } from './post-function.ts';
import { prometheus } from './prometheus.ts';
import { rateLimiting } from './rate-limiting.ts';

/** Kong's: the highest runs first. */
const PRIORITIES: Readonly<Record<PluginName, number>> = {
  'correlation-id': 100_001,
  cors: 2000,
  jwt: 1450,
  'grpc-gateway': 998,
  'rate-limiting': 910,
  prometheus: 13,
  'post-function': -1000,
};

/**
 * From the plugins of a route to what runs, in the order of running. What stands in several routes' lists is one
 * plugin, with one memory.
 */
export function createPlugins(contract: Contract, consumers: KongConfig['consumers']) {
  const metrics = prometheus();
  const issuers = createIssuers(consumers);
  const made = new Map<PluginConfig, Plugin>();

  function make(plugin: PluginConfig): Plugin {
    switch (plugin.name) {
      case 'correlation-id':
        return correlationId(plugin.config);
      case 'cors':
        return cors(plugin.config);
      case 'jwt':
        return jwt(plugin.config, issuers);
      case 'grpc-gateway':
        return grpcGateway(plugin.config, contract);
      case 'rate-limiting':
        return rateLimiting(plugin.config);
      case 'prometheus':
        return metrics.plugin;
      case 'post-function':
        return postFunction(plugin.config);
    }
  }

  return {
    metricsText: metrics.text,
    /** Takes other consumers from now on. */
    trust: issuers.replace,
    chain(plugins: readonly PluginConfig[]): Plugin[] {
      return [...plugins]
        .sort((one, other) => PRIORITIES[other.name] - PRIORITIES[one.name])
        .map((plugin) => {
          const present = made.get(plugin) ?? make(plugin);
          made.set(plugin, present);
          return present;
        });
    },
  };
}
