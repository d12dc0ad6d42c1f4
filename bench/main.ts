import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { localDir, ownFolder } from '../local/paths.ts';
import { openAccounts } from './accounts.ts';
import { type Ledger, seedLedger } from './ledger.ts';
import { aims, type Figure, type Key, type Measure } from './measure.ts';
import { afterKill } from './measures/after-kill.ts';
import { catchUp } from './measures/catch-up.ts';
import { createVsInsert } from './measures/create-vs-insert.ts';
import { gatewayCpuVsEnvoy } from './measures/gateway-cpu-vs-envoy.ts';
import { gatewayRpsVsDirect } from './measures/gateway-rps-vs-direct.ts';
import { listVsSelect } from './measures/list-vs-select.ts';
import { loginTiming } from './measures/login-timing.ts';
import { memory } from './measures/memory.ts';
import { messages } from './measures/messages.ts';
import { modelOverhead } from './measures/model-overhead.ts';
import { goodputAt3x } from './measures/overload.ts';
import { restRates } from './measures/rest-rates.ts';
import { startAgain } from './measures/start-again.ts';
import { visible } from './measures/visible.ts';
import { whoamiVsEcho } from './measures/whoami-vs-echo.ts';
import { json, table } from './report.ts';
import { startBenchStack } from './stack.ts';

/**
 * In the order of running: those that share the ledger follow each other, within the life of its owner's token, and
 * memory comes last, after the load.
 */
const MEASURES: readonly (readonly [keys: readonly Key[], measure: Measure])[] = [
  [['whoami_vs_echo'], whoamiVsEcho],
  [['gateway_rps_vs_direct'], gatewayRpsVsDirect],
  [['create_vs_insert'], createVsInsert],
  [['list_vs_select'], listVsSelect],
  [['goodput_at_3x'], goodputAt3x],
  [['rest_create_per_s', 'rest_list50_per_s'], restRates],
  [['gateway_cpu_vs_envoy'], gatewayCpuVsEnvoy],
  [['visible_p50_ms', 'visible_p99_ms'], visible],
  [['messages_per_s'], messages],
  [['catch_up_rate'], catchUp],
  [['model_overhead_ms'], modelOverhead],
  [['login_timing_p'], loginTiming],
  [['memory_mb'], memory],
];
const ROUNDS = 11;

const started = performance.now();
const say = (line: string) => {
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${seconds.padStart(4)} s  ${line}`);
};

/** The keys that ONLY names, or all of them. */
function wantedKeys(only: string): ReadonlySet<string> {
  const named = only.split(',').filter(Boolean);
  const unknown = named.filter((key) => !(key in aims));
  if (unknown.length > 0) throw new Error(`ONLY=${unknown.join()}: choose from ${Object.keys(aims).join()}`);
  return new Set(named.length > 0 ? named : Object.keys(aims));
}

async function main(): Promise<void> {
  const wanted = wantedKeys(process.env.ONLY ?? '');
  const rounds = Number(process.env.ROUNDS || ROUNDS);
  const figures: Figure[] = [];
  const dataDir = await ownFolder(join(localDir, 'bench'));
  let stack = await startBenchStack(dataDir);
  say(`the stack is ready for the first time after ${stack.secondsToReady.toFixed(1)} s`);
  try {
    if (wanted.has('start_again_s')) {
      const again = await startAgain(dataDir, stack, say);
      stack = again.stack;
      figures.push(again.figure);
    }
    const accounts = openAccounts(stack);
    const tools = { stack, accounts, dir: dataDir, rounds, say };
    let seeded: Promise<Ledger> | undefined;
    const ledger = () => {
      seeded ??= seedLedger(tools);
      return seeded;
    };
    for (const [keys, measure] of MEASURES) {
      if (!keys.some((key) => wanted.has(key))) continue;
      const measured = await measure({ ...tools, ledger });
      figures.push(...measured.filter(({ key }) => wanted.has(key)));
    }
    accounts.close();
    if (wanted.has('service_back_p99_s') || wanted.has('ready_after_kill_all_s')) {
      await stack.stop();
      figures.push(...(await afterKill(dataDir, say)).filter(({ key }) => wanted.has(key)));
    }
  } finally {
    await stack.stop();
    await rm(dataDir, { recursive: true, force: true });
    // Also where a later measure failed.
    if (figures.length > 0) console.log(`\n${table(figures)}\n`);
  }
  say('done');
  if (process.env.JSON === '1') console.log(json(figures));
}

await main();
