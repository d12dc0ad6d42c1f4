import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';
import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { DsServiceService } from '#gen/tracker/ds/v1/ds_service.ts';
import { ExpenseServiceService, ListExpensesRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import { kongConfigFile } from '../local/gateway/process.ts';
import { isAlive, localDir, ownFolder } from '../local/paths.ts';
import { createRestClient } from '../local/rest.ts';
import { type Stack, startStack } from '../local/stack.ts';
import { eventually, NAMES, NOBODY } from './support/mesh.ts';
import { DEBIT, incoming } from './support/requests.ts';

const UNLIMITED = { callsPerMinute: 1_000_000, signInsPerMinute: 1_000_000 };
const EVERYTHING = ListExpensesRequest.fromPartial({});
const HEALED_MS = 45_000;

function clientsOf(url: string) {
  return {
    auth: createRestClient(AuthServiceService, url),
    ds: createRestClient(DsServiceService, url),
    expense: createRestClient(ExpenseServiceService, url),
  };
}

describe('a stack of two processes a service', function () {
  this.timeout(60_000);
  let dataDir: string;
  let stack: Stack;
  let clients: ReturnType<typeof clientsOf>;
  let token: string;
  const said: string[] = [];

  before(async () => {
    dataDir = await ownFolder(join(localDir, 'test'), 'stack-');
    const options = { dataDir, replicas: 2, throwAway: true, limits: UNLIMITED };
    stack = await startStack({ ...options, progress: (line) => said.push(line) });
    clients = clientsOf(stack.gateway.url);
    const { tokens } = await clients.auth.signUp({ ...NOBODY, username: 'ada' });
    token = tokens?.accessToken ?? '';
  });
  after(async () => {
    await stack?.stop('at once');
    await rm(dataDir, { recursive: true, force: true });
  });

  const running = () => Object.fromEntries(stack.children().map(({ name, pid }) => [name, pid]));

  /** Submits one message until it is accepted, and waits until what it tells of is in the ledger. */
  async function aMessageBecomesAnExpense(): Promise<void> {
    const messages = [incoming(DEBIT)];
    const accepted = await eventually(() => clients.ds.submitMessages({ messages }, { token }), HEALED_MS);
    const expenseId = accepted.messages[0]?.outcome?.expenses[0]?.expenseId ?? '';
    await eventually(() => clients.expense.getExpense({ expenseId }, { token }), HEALED_MS);
  }

  /** Kills them and waits until others serve in their place. */
  async function killed(...names: string[]): Promise<void> {
    const before = running();
    for (const name of names) process.kill(before[name] ?? 0, 'SIGKILL');
    await eventually(async () => {
      const now = running();
      expect(Object.keys(now)).to.deep.equal(Object.keys(before));
      for (const name of names) expect(now[name]).to.not.equal(before[name]);
    }, HEALED_MS);
  }

  it('has them all behind the gateway', async () => {
    const { upstreams } = parse(await readFile(kongConfigFile(dataDir), 'utf8'));
    for (const name of NAMES) {
      const { targets } = upstreams.find((one: { name: string }) => one.name === `${name}.targets`);
      expect(targets.map(({ target }: { target: string }) => target)).to.deep.equal(stack.replicas[name]);
      expect(stack.replicas[name]).to.have.length(2);
      expect(stack.addresses[name]).to.equal(stack.replicas[name]?.[0]);
      expect(running()).to.include.keys(name, `${name}-2`);
    }
    await aMessageBecomesAnExpense();
  });

  it('answers every call while one of the two is away, and has it back', async () => {
    const back = killed('expense');
    await eventually(async () => expect(running()).to.not.have.key('expense'));
    const call = () => clients.expense.listBalances({}, { token });
    // The gateway may not have seen yet that the connection it uses has ended.
    await eventually(async () => {
      for (let nth = 0; nth < 4; nth++) await call();
    });
    for (let nth = 0; nth < 20; nth++) await call();
    await back;
    await aMessageBecomesAnExpense();
    expect(said.some((line) => /^expense serves again, .* s after it ended$/.test(line))).to.equal(true);
  });

  it('goes on after Kafka was killed', async () => {
    await killed('kafka');
    await aMessageBecomesAnExpense();
  });

  it('goes on after the database was killed', async () => {
    await killed(process.env.DB || 'mariadb');
    await aMessageBecomesAnExpense();
  });

  it('goes on after everything was killed at once, with all that it had', async () => {
    const { expenses } = await clients.expense.listExpenses(EVERYTHING, { token });
    await killed(...Object.keys(running()));
    await aMessageBecomesAnExpense();
    const after = await clients.expense.listExpenses(EVERYTHING, { token });
    expect(after.expenses).to.deep.include.members(expenses);
    expect(after.expenses).to.have.length(expenses.length + 1);
  });

  it('leaves nothing running when it is stopped', async () => {
    const pids = Object.values(running());
    expect(pids).to.have.length(11);
    await stack.stop();
    expect(pids.filter(isAlive)).to.deep.equal([]);
    expect(stack.children()).to.deep.equal([]);
  });
});
