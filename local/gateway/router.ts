import type { KongConfig, PluginConfig } from './config.ts';
import { isText } from './uri.ts';

/** Where a request goes and what it passes on its way. */
export interface Route {
  name: string;
  service: KongConfig['services'][number];
  /** Of several of one name the most specific: the route's, else the service's, else the global one. */
  plugins: readonly PluginConfig[];
}

/** All routes, and which of them a normalised path takes as Kong does: regular expressions first, then the longest prefix. */
export function createRouter({ services, plugins }: KongConfig) {
  const all: Route[] = [];
  const patterns: [RegExp, Route][] = [];
  const prefixes: [string, Route][] = [];
  for (const service of services) {
    for (const { name, paths, plugins: own } of service.routes) {
      const byName = new Map([...plugins, ...service.plugins, ...own].map((one) => [one.name, one]));
      const route = { name, service, plugins: [...byName.values()] };
      all.push(route);
      for (const path of paths) {
        if (path.startsWith('~')) patterns.push([new RegExp(`^(?:${path.slice(1)})`), route]);
        else prefixes.push([path, route]);
      }
    }
  }
  prefixes.sort(([one], [other]) => other.length - one.length);
  const find = (path: string): Route | undefined =>
    !isText(path)
      ? undefined
      : (patterns.find(([pattern]) => pattern.test(path)) ??
          prefixes.find(([prefix]) => path.startsWith(prefix)))?.[1];
  return { all, find };
}
