import { readCertificates } from '#mesh/rpc/certificates.ts';
import { StackError } from '../local/errors.ts';
import type { Stack } from '../local/stack.ts';
import { changeAdmin } from '../services/auth/admin/command.ts';
import { plantDeadLetters, withDeadLetters } from './letters.ts';
import { type Options, optionsFrom } from './options.ts';
import { onOwnStack } from './own-stack.ts';
import { assemble, clientsOf } from './people.ts';
import { described, isClean, type Outcome, report, sentAs, toJsonLine } from './report.ts';
import { type Fault, run } from './run.ts';
import { unsettled } from './settled.ts';
import type { Target } from './target.ts';
import { readLogs, watchMemory, watchPids } from './watch.ts';

// `make fuzz`. Exit code 1 when something was found.
/** Longer than a run: everybody stays logged in. */
const TOKEN_SECONDS = '3600';
const SAY_EVERY = 10_000;
/** So many faults of a side are shown; the others are counted. */
const SHOWN = 20;

const targetOf = ({ addresses, gateway, cli, databaseUrls }: Stack): Target => ({
  addresses,
  url: gateway.url,
  certificates: { gateway: readCertificates(gateway.certificates), cli: readCertificates(cli) },
  async makeAdmin(username) {
    await changeAdmin({ DATABASE_URL: databaseUrls.auth, USERNAME: username });
  },
});

async function fuzz(stack: Stack, options: Options, say: (line: string) => void): Promise<Outcome> {
  const started = performance.now();
  const target = targetOf(stack);
  const clients = clientsOf(target);
  const { sides, seed, from, requests, replay } = options;
  const names = [...Object.keys(target.addresses), 'gateway'];
  const planted = await plantDeadLetters(stack.brokers);
  const cast = await withDeadLetters(await assemble(target, clients), target, planted.size);
  // Started again or not: a process that ends while it is asked is what is looked for.
  const ended = watchPids(stack.children);
  const tallies: Outcome['tallies'] = {};
  const memory: Outcome['memory'] = {};
  for (const side of sides) {
    const progress = (done: number) => {
      if (done % SAY_EVERY === 0) say(`${side}: ${done} of ${requests}, ${seconds(started)} s`);
      return ended().length === 0;
    };
    let shown = 0;
    const found = (fault: Fault) => {
      if (shown++ < SHOWN) for (const line of described(fault, seed)) say(line);
    };
    const asked = { side, target, cast, seed, from, requests, progress, found };
    const watch = watchMemory(names, stack.children);
    tallies[side] = await run({ ...asked, ...(replay && { show }) });
    memory[side] = watch.stop();
  }
  const left = ended().length > 0 ? [] : await unsettled(stack, clients, planted);
  clients.close();
  return {
    ...{ seed, tallies, memory, unsettled: left, seconds: seconds(started) },
    crashes: ended(),
    logged: await readLogs(stack.logsDir, names, planted),
  };

  function show(request: Parameters<typeof sentAs>[0], answer: { status: string; message: string }) {
    say(`${sentAs(request)}\n  ${answer.status} ${answer.message}`);
  }
}

const seconds = (since: number) => Math.round((performance.now() - since) / 1000);

async function fuzzOwnStack(options: Options): Promise<boolean> {
  process.env.LOG_LEVEL = 'warn';
  process.env.ACCESS_TOKEN_SECONDS = TOKEN_SECONDS;
  const say = (line: string) => console.log(line);
  return onOwnStack('fuzz', async (stack) => {
    const outcome = await fuzz(stack, options, say);
    for (const line of report(outcome)) say(line);
    if (options.json) say(toJsonLine(outcome));
    return isClean(outcome);
  });
}

try {
  const clean = await fuzzOwnStack(optionsFrom(process.env));
  process.exit(clean ? 0 : 1);
} catch (error) {
  console.error(error instanceof StackError ? error.message : error);
  process.exit(1);
}
