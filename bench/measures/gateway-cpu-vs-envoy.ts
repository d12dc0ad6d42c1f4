import { isDeepStrictEqual } from 'node:util';
import { alternate } from '../compare.ts';
import { cpuPerCall } from '../cpu.ts';
import { findEnvoy, startEnvoy } from '../envoy.ts';
import { pagePath } from '../ledger.ts';
import { warmUp } from '../load.ts';
import type { Bench, Measure } from '../measure.ts';
import { openRest, type Rest } from '../rest.ts';

const WHOAMIS = 3000;
const PAGES = 600;

/**
 * CPU time that the gateway takes for a WhoAmI, over what Envoy's transcoder takes for the same in front of the same
 * service; a page of 50 entries stands beside it. Envoy here does nothing but transcode, the gateway also verifies
 * the token, limits, counts, and answers for CORS. Not taken where there is no Envoy; Linux only.
 */
export const gatewayCpuVsEnvoy: Measure = async (bench) => {
  const { accounts, stack, dir, say } = bench;
  const command = await findEnvoy();
  if (command === undefined) {
    say('gateway_cpu_vs_envoy: there is no Envoy here (docs/performance.md)');
    return [];
  }
  const { owner, nextPosition } = await bench.ledger();
  const { token } = await accounts.newUser();
  const { auth = '', expense = '' } = stack.addresses;
  const services = { 'tracker.auth.v1.AuthService': auth, 'tracker.expense.v1.ExpenseService': expense };
  const pid = stack.processes.find(({ name }) => name === 'gateway')?.pid;
  if (pid === undefined) throw new Error('the stack has no gateway');
  const gateway = { ...stack.gateway, pid };
  const envoy = await startEnvoy(command, services, stack.gateway.certificates, dir);
  const contest = (task: Omit<Task, 'bare' | 'ours'>) => cpu({ ...task, bare: envoy, ours: gateway }, bench);
  try {
    const path = () => '/auth/v1/whoami';
    const whoami = await contest({ label: 'WhoAmI', token, path, calls: WHOAMIS });
    const nextPage = () => pagePath(nextPosition());
    const page = await contest({ label: 'page of 50', token: owner.token, path: nextPage, calls: PAGES });
    const detail = [
      `WhoAmI ${whoami.detail}`,
      `a page of 50 ${page.detail}, ${page.value.toFixed(2)}`,
      'ours also verifies the token, limits, counts, sets CORS headers',
    ];
    return [{ ...whoami, key: 'gateway_cpu_vs_envoy', detail: detail.join('; ') }];
  } finally {
    await envoy.stop();
  }
};

interface Door {
  readonly url: string;
  readonly pid: number;
}

interface Task {
  readonly label: string;
  readonly bare: Door;
  readonly ours: Door;
  readonly token: string;
  /** What to GET. */
  path(): string;
  /** In a round, at each door. */
  readonly calls: number;
}

async function cpu({ label, bare, ours, token, path, calls }: Task, bench: Bench) {
  const [atBare, atOurs] = [openRest(bare.url, token), openRest(ours.url, token)];
  const micros = ({ pid }: Door, rest: Rest) => cpuPerCall(pid, () => rest.get(path()), calls);
  try {
    const one = path();
    if (!isDeepStrictEqual(await atBare.get(one), await atOurs.get(one))) {
      throw new Error(`Envoy and the gateway answer ${one} differently`);
    }
    bench.say(`gateway_cpu_vs_envoy, ${label}: warming up`);
    await warmUp(() => atBare.get(path()));
    await warmUp(() => atOurs.get(path()));
    return await alternate(
      {
        label: `gateway_cpu_vs_envoy, ${label}`,
        baseline: () => micros(bare, atBare),
        ours: () => micros(ours, atOurs),
        show: (cost) => `${Math.round(cost)} µs`,
      },
      bench,
    );
  } finally {
    atBare.close();
    atOurs.close();
  }
}
