import { join, relative } from 'node:path';
import { buildBeside } from './app/beside.ts';
import { StackError } from './errors.ts';
import type { Say } from './fetch.ts';
import { limitsFrom } from './gateway/render.ts';
import { watchMails } from './mails.ts';
import { localDir, root } from './paths.ts';
import { replicaName, replicasFrom } from './replicas.ts';
import { mailsFolder, services } from './services.ts';
import { beginStack, type Stack } from './stack.ts';

/** What is to happen once the stack is up: go on until Ctrl-C, or end with an exit code. */
export interface Afterwards {
  readonly stay: boolean;
  readonly code: number;
  /** Who can sign in to the app. */
  readonly account?: { readonly username: string; readonly password: string };
}

const ports: Record<string, { variable: string; port: number }> = {
  ...Object.fromEntries(
    services.map(({ name, portVariable, port }) => [name, { variable: portVariable, port }]),
  ),
  gateway: { variable: 'GATEWAY_PORT', port: 8000 },
  kafka: { variable: 'KAFKA_PORT', port: 19_092 },
  db: { variable: 'DB_PORT', port: 13_306 },
};

function portsFrom(env: NodeJS.ProcessEnv): Record<string, number> {
  return Object.fromEntries(
    Object.entries(ports).map(([name, { variable, port }]) => {
      const chosen = Number(env[variable] || port);
      if (Number.isInteger(chosen) && chosen >= 0 && chosen < 65_536) return [name, chosen];
      throw new StackError(`${variable}=${env[variable]} is not a port number.`);
    }),
  );
}

/**
 * Starts the stack of this checkout, does `work` with it, and then stays until Ctrl-C or a crash. Ends the process:
 * 0 after Ctrl-C, 1 after a crash, otherwise what `work` said.
 */
export async function inForeground(work: (stack: Stack, say: Say) => Promise<Afterwards>): Promise<never> {
  try {
    // Whatever is still waiting, e.g. a connection to a broker that is gone, has nothing left to wait for.
    process.exit(await run(work));
  } catch (error) {
    console.error(error instanceof StackError ? error.message : error);
    process.exit(1);
  }
}

async function run(work: (stack: Stack, say: Say) => Promise<Afterwards>): Promise<number> {
  const started = Date.now();
  const say: Say = (line) => console.log(line);
  const dataDir = join(localDir, 'data');
  const stack = beginStack({
    dataDir,
    ports: portsFrom(process.env),
    replicas: replicasFrom(process.env),
    db: process.env.DB || 'mariadb',
    limits: limitsFrom(process.env),
    progress: say,
  });
  // A run that ends by itself waits for nobody to look at the app.
  const app = process.env.APP === '0' || process.env.ONCE ? undefined : buildBeside(say);
  const stop: Stack['stop'] = async (how) => void (await Promise.all([stack.stop(how), app?.stop()]));
  const asked = untilAsked(stop);
  const story = stack.ready.then(async (running) => {
    console.log(summary(running, Date.now() - started));
    if (!process.env.SMTP_URL) await watchMails(join(dataDir, mailsFolder), say);
    const { stay, code, account } = await Promise.race([work(running, say), crash(running)]);
    if (stay) void app?.built.then((built) => built && say(linkTo(running, account)));
    return stay ? crash(running) : code;
  });
  const end = await Promise.race([story, asked]).catch(async (error) => {
    await stop();
    throw error;
  });
  await stop();
  if (end === 'asked') console.log('stopped');
  return end === 'asked' ? 0 : end;
}

function linkTo({ gateway }: Stack, account: Afterwards['account']): string {
  const who = account ? `, sign in as ${account.username} with the password ${account.password}` : '';
  return `\n  app: ${gateway.url}/${who}\n`;
}

const SAME_PRESS_MS = 700;

// The first Ctrl-C stops in order, the second one at once.
function untilAsked(stop: Stack['stop']): Promise<'asked'> {
  return new Promise((resolve) => {
    let first: number | undefined;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        // npx and tsx pass on a Ctrl-C that has reached us as well: what comes right after is the same one.
        if (first !== undefined && Date.now() - first < SAME_PRESS_MS) return;
        console.log(
          first === undefined ? '\nstopping; once more kills what is left' : '\nkilling what is left',
        );
        void stop(first === undefined ? 'cleanly' : 'at once');
        first ??= Date.now();
        resolve('asked');
      });
    }
  });
}

async function crash({ crashed }: Stack): Promise<never> {
  const { message } = await crashed;
  throw new StackError(`\n${message}\n\nstopping the rest`);
}

function summary({ children, replicas, gateway, brokers, admin, logsDir }: Stack, ms: number): string {
  const where: Record<string, string> = {
    ...Object.fromEntries(
      Object.entries(replicas).flatMap(([name, addresses]) =>
        addresses.map((address, at) => [replicaName(name, at), address]),
      ),
    ),
    gateway: gateway.url,
    kafka: brokers.join(','),
    db: `${admin.host}:${admin.port}`,
  };
  const rows = children().map(({ name, pid }) => {
    const address = where[name] ?? where.db ?? '';
    return `  ${name.padEnd(10)}${address.padEnd(24)}pid ${pid}`;
  });
  const ready = `  ready after ${(ms / 1000).toFixed(1)} s; logs in ${relative(root, logsDir)}/; Ctrl-C stops the stack.`;
  return ['', ...rows, '', ready, ''].join('\n');
}
