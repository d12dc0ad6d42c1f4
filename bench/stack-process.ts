import { type Stack, startStack } from '../local/stack.ts';

/** What the process tells its parent, once, when the stack is ready. */
export type Ready = Pick<Stack, 'addresses' | 'brokers' | 'gateway' | 'databaseUrls'> & {
  readonly processes: readonly { readonly name: string; readonly pid: number }[];
};

const UNLIMITED = { callsPerMinute: 1_000_000_000, signInsPerMinute: 1_000_000_000 };

// The stack in a process of its own, as `make run` has it; it ends with the process that started it.
const dataDir = process.argv[2] ?? '';
const starting = startStack({ dataDir, db: process.env.DB || 'mariadb', limits: UNLIMITED });

const end = async () => {
  const stack = await starting;
  await stack.stop();
  process.exit();
};
process.once('disconnect', () => void end());
// Ctrl-C reaches the whole group: the parent's end is what counts.
process.on('SIGINT', () => {});

const { addresses, brokers, gateway, databaseUrls, children, crashed } = await starting;
const processes = children().map(({ name, pid }) => ({ name, pid }));
process.send?.({ addresses, brokers, gateway, databaseUrls, processes } satisfies Ready);

void crashed.then((error) => {
  console.error(error.message);
  process.exit(1);
});
