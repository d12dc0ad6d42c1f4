import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../fault.ts';
import type { TcpProxy } from '../proxy/proxy.ts';
import type { Random } from '../random.ts';
import { type Proxies, toolsFor } from './tools.ts';

/** What becomes of connections for a while; whatever is left of it is taken back afterwards. */
type Weather = (proxy: TcpProxy, random: Random) => Promise<void>;

const slow: Weather = async (proxy, random) => {
  proxy.delay(random.integer(200, 500));
  await sleep(random.integer(3000, 6000));
};

/** Every connection, a few times, and single ones between. */
const reset: Weather = async (proxy, random) => {
  for (let nth = random.integer(3, 8); nth > 0; nth--) {
    if (random.integer(0, 2) === 0) proxy.reset();
    else proxy.reset((count) => random.integer(0, count - 1));
    await sleep(random.integer(20, 800));
  }
};

/** Silence on connections that stay open; what waited on them goes on late, or they turn out to be dead. */
const silent: Weather = async (proxy, random) => {
  proxy.hang();
  await sleep(random.integer(6000, 9000));
  if (random.integer(0, 1) === 0) proxy.reset();
};

/** All connections end and none can be made. */
const away: Weather = async (proxy, random) => {
  proxy.refuse();
  proxy.reset();
  await sleep(random.integer(2000, 6000));
};

/** Connections end in the middle of a statement, a batch or a handshake. */
const cut: Weather = async (proxy, random) => {
  for (let nth = 0; nth < 6; nth++) {
    proxy.cutAfter(random.integer(100, 20_000));
    await sleep(random.integer(200, 600));
  }
};

const narrow: Weather = async (proxy, random) => {
  proxy.throttle(random.integer(5, 50) * 1024);
  await sleep(random.integer(3000, 6000));
};

const weathers = { slow, reset, silent, away, cut, narrow };

function between(
  what: string,
  weather: keyof typeof weathers,
  pick: (proxies: Proxies, random: Random) => readonly TcpProxy[],
): Fault {
  return {
    name: `${what}-${weather}`,
    family: 'network',
    async inject({ stack, random, acknowledged, note }) {
      const proxies = pick(toolsFor(stack).proxies, random);
      await acknowledged(random.integer(1, 8));
      note(`${what}: ${weather}`);
      try {
        await Promise.all(proxies.map((proxy, at) => weathers[weather](proxy, random.fork(at))));
      } finally {
        for (const proxy of proxies) proxy.heal();
        // Those that a cut met half-way have lost bytes: none of them may live on.
        if (weather === 'cut') for (const proxy of proxies) proxy.reset();
      }
    },
  };
}

const names = Object.keys(weathers) as (keyof typeof weathers)[];

/** The links to the database, to Kafka and between the services, each as bad as links are. */
export const network: readonly Fault[] = [
  ...names.map((weather) => between('database', weather, ({ database }) => [database])),
  ...names.map((weather) => between('kafka', weather, ({ kafka }) => [kafka])),
  ...names.map((weather) =>
    between('peers', weather, ({ peers }, random) =>
      random.integer(0, 1) === 0 ? Object.values(peers) : [random.pick(Object.values(peers))],
    ),
  ),
];
