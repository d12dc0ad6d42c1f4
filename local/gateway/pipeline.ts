import type { Certificates } from '#mesh/rpc/certificates.ts';
import type { KongConfig } from './config.ts';
import type { Contract } from './contract.ts';
import { type Exchange, type Plugin, Refusal, type Reply, refusal } from './exchange.ts';
import { createForwarder } from './forward.ts';
import { createPlugins } from './plugins/all.ts';
import { createRouter, type Route } from './router.ts';

/** Everything between reading a request and writing its answer. */
export function createPipeline(config: KongConfig, contract: Contract, certificates: Certificates) {
  const router = createRouter(config);
  const plugins = createPlugins(contract, config.consumers);
  const forwarder = createForwarder(config, certificates);
  const unrouted = plugins.chain(config.plugins);
  // Made now, because whatever a plugin refuses in its configuration must be refused at the start.
  const chains = new Map<Route, Plugin[]>(router.all.map((route) => [route, plugins.chain(route.plugins)]));
  const chainOf = (route: Route | undefined): Plugin[] => (route && chains.get(route)) || unrouted;

  /** The answer before the plugins have seen it, and those that are to see it. */
  async function enter(exchange: Exchange): Promise<{ reply: Reply; chain: readonly Plugin[] }> {
    const chain = chainOf(exchange.route);
    let reached = 0;
    try {
      exchange.check();
      if (!exchange.route) return { reply: refusal(404, 'no Route matched with those values'), chain };
      for (const plugin of chain) {
        reached++;
        const given = plugin.access?.(exchange);
        // Most have nothing to wait for.
        const reply = given instanceof Promise ? await given : given;
        if (reply) return { reply, chain };
      }
      return { reply: await forwarder.forward(exchange), chain };
    } catch (error) {
      // To Kong a plugin in which the request broke off is the last one that ran.
      const ran = reached === 0 ? chain : chain.slice(0, reached);
      if (error instanceof Refusal) {
        // Whoever is turned away at the door may not know where the request ends.
        const headers = reached === 0 ? { connection: 'close' } : {};
        return { reply: refusal(error.status, error.message, headers), chain: ran };
      }
      console.error(error);
      return { reply: refusal(500, 'An unexpected error occurred'), chain };
    }
  }

  return {
    find: router.find,
    metricsText: plugins.metricsText,
    trust: plugins.trust,
    /** The answer to a request as it is to be sent. */
    async answer(exchange: Exchange): Promise<Reply> {
      const { reply, chain } = await enter(exchange);
      reply.headers = { ...exchange.towardsClient, ...reply.headers };
      for (const plugin of chain) plugin.answer?.(exchange, reply);
      return reply;
    },
    /** To be called when the answer has been sent. */
    log(exchange: Exchange, reply: Reply): void {
      for (const plugin of chainOf(exchange.route)) plugin.log?.(exchange, reply);
    },
    close: forwarder.close,
  };
}
