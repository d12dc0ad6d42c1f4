import { status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { MessageStatus, Verdict } from '#gen/tracker/ds/v1/ds_service.ts';
import { ExpenseSource } from '#gen/tracker/expense/v1/expense_service.ts';
import { query } from './support/databases.ts';
import { eventually, type Mesh, NOBODY, type ServiceName, sharedMesh } from './support/mesh.ts';
import { DEBIT, incoming } from './support/requests.ts';

describe('a service whose events do not leave', function () {
  this.timeout(90_000);
  let mesh: Mesh;
  before(async () => {
    mesh = await sharedMesh();
  });

  /** Restarts a service that may have one event waiting, and none of whose relays gets a lease. */
  async function hold(name: ServiceName): Promise<void> {
    await restart(name, { OUTBOX_MAX_EVENTS: '1' });
    // Again and again: a lease that ends later than any relay's would is taken for one from before the clock was set back.
    const take = () => query(mesh, name, leases(`'somebody else'`, 'INTERVAL 5 SECOND'));
    await take();
    holding = setInterval(() => void take().catch(() => {}), 500);
  }
  let holding: NodeJS.Timeout | undefined;
  afterEach(() => clearInterval(holding));
  const leases = (relay: string, interval: string) =>
    `UPDATE relay_leases SET relay_id = ${relay}, expires_at = CURRENT_TIMESTAMP(6) + ${interval}`;
  async function letGo(name: ServiceName): Promise<void> {
    clearInterval(holding);
    await query(mesh, name, leases(`''`, 'INTERVAL 0 SECOND'));
  }

  async function restart(name: ServiceName, variables: Record<string, string>): Promise<void> {
    const before = mesh.environments[name];
    await mesh.stop(name);
    mesh.environments[name] = { ...before, ...variables };
    await mesh.start(name).finally(() => {
      mesh.environments[name] = before;
    });
  }
  /** Calls until the service refuses for what waits. */
  async function refusal(call: () => Promise<unknown>): Promise<string> {
    return eventually(async () => {
      const error = await call().then(
        () => undefined,
        (error) => error,
      );
      expect(error?.code).to.equal(status.RESOURCE_EXHAUSTED);
      expect(error.metadata.get('retry-after')).to.deep.equal(['30']);
      return error.details;
    }, 20_000);
  }

  it('takes no more messages in, but answers everything else, and loses none of those it took', async () => {
    const { token, userId } = await mesh.newUser();
    await hold('ds');
    const accepted: string[] = [];
    const submit = async () => {
      const { messages } = await mesh.ds.submitMessages({ messages: [incoming(DEBIT)] }, { token });
      accepted.push(messages[0]?.outcome?.expenses[0]?.expenseId ?? '');
    };
    expect(await refusal(submit)).to.include('wait to be delivered');
    const reprocess = (apply: boolean) =>
      mesh.ds.reprocessMessages({ apply, pageSize: 0, pageToken: '' }, { token });
    await refusal(() => reprocess(true));
    await refusal(() =>
      mesh.ds.applyRule({ ruleId: crypto.randomUUID(), pageSize: 0, pageToken: '' }, { token }),
    );

    expect((await reprocess(false)).total).to.equal(accepted.length);
    await mesh.ds.previewExtraction({ messages: [incoming(DEBIT)] }, { token });
    const filter = { status: MessageStatus.UNSPECIFIED, verdict: Verdict.UNSPECIFIED };
    const { messages } = await mesh.ds.listMessages({ ...filter, pageSize: 1, pageToken: '' }, { token });
    expect(messages).to.have.length(1);
    const settings = { retentionDays: 30, modelAllowed: true };
    await mesh.ds.updateReadingSettings({ settings }, { token });

    await letGo('ds');
    await eventually(submit, 20_000);
    await eventually(async () => {
      const rows = await query(mesh, 'expense', 'SELECT expense_id FROM expenses WHERE user_id = ?', [
        userId,
      ]);
      expect(rows.map((row) => row.expense_id)).to.have.members(accepted);
    }, 20_000);
    const { expense } = await mesh.expense.getExpense({ expenseId: accepted[1] ?? '' }, { token });
    expect(expense?.source).to.equal(ExpenseSource.MESSAGE);
    await restart('ds', {});
  });

  it('lets nobody new sign up, but who is there log in', async () => {
    const { username } = await mesh.newUser();
    await hold('auth');
    let nth = 0;
    const signUp = () => mesh.auth.signUp({ ...NOBODY, username: `late-${process.pid}-${++nth}` });
    expect(await refusal(signUp)).to.include('wait to be delivered');
    await mesh.auth.logIn({ username, password: NOBODY.password, deviceName: '' });
    await letGo('auth');
    await eventually(signUp, 20_000);
    await restart('auth', {});
  });
});
