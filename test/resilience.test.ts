import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { Kafka, logLevel } from 'kafkajs';
import { DsServiceService } from '#gen/tracker/ds/v1/ds_service.ts';
import { ExpenseExtracted, UserRegistered } from '#gen/tracker/events/v1/events.ts';
import { BillStatus, ExpenseSource, ListBillsRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import { DEAD_LETTER_TOPIC, type Envelope, seal, topicOf } from '#mesh/events/event.ts';
import { createClient } from '#mesh/rpc/call.ts';
import { freePort } from '../local/ports.ts';
import { query as queryIn } from './support/databases.ts';
import { eventually, type Mesh, NAMES, NOBODY, type ServiceName, sharedMesh } from './support/mesh.ts';
import { balanceRead, billAnnounced } from './support/news.ts';
import { publish, TRACE } from './support/publish.ts';
import { DEBIT, incoming } from './support/requests.ts';

describe('when parts of the mesh are away', function () {
  this.timeout(60_000);
  let mesh: Mesh;
  let kafka: Kafka;
  before(async () => {
    mesh = await sharedMesh();
    kafka = new Kafka({ clientId: 'test', brokers: mesh.brokers, logLevel: logLevel.NOTHING });
  });

  const query = (service: ServiceName, statement: string, values?: unknown[]) =>
    queryIn(mesh, service, statement, values);

  async function produce(
    topic: string,
    ...messages: { key: string | null; value: Buffer | null; headers?: Record<string, string> }[]
  ) {
    const producer = kafka.producer();
    await producer.connect();
    await producer.send({ topic, messages });
    await producer.disconnect();
  }
  const record = ({ key, payload, headers }: Envelope) => ({ key, value: payload, headers });

  async function submitted(token: string): Promise<string> {
    const { messages } = await mesh.ds.submitMessages({ messages: [incoming(DEBIT)] }, { token });
    return messages[0]?.outcome?.expenses[0]?.expenseId ?? '';
  }

  it('makes the profile when the user service comes back after a signup', async () => {
    await mesh.stop('user');
    const { tokens } = await mesh.auth.signUp({
      ...NOBODY,
      username: `away-${process.pid}`,
      firstName: 'Ada',
    });
    await mesh.start('user');
    const token = tokens?.accessToken ?? '';
    const { profile } = await eventually(() => mesh.user.getProfile({}, { token }));
    expect(profile?.firstName).to.equal('Ada');
  });

  it('makes the expense when the expense service comes back after a message', async () => {
    const { token } = await mesh.newUser();
    await mesh.stop('expense');
    const expenseId = await submitted(token);
    await mesh.start('expense');
    await eventually(() => mesh.expense.getExpense({ expenseId }, { token }));
  });

  it('takes messages while the user service is away, with what it last said of the user', async () => {
    const { token } = await mesh.newUser({ homeCurrency: 'PLN' });
    await submitted(token);
    await mesh.stop('user');
    const { outcomes } = await mesh.ds.previewExtraction(
      { messages: [{ ...incoming('bakery 14.20'), kind: 'MESSAGE_KIND_NOTE' as never }] },
      { token },
    );
    await mesh.start('user');
    expect(outcomes[0]?.expenses[0]?.money).to.deep.equal({ currencyCode: 'PLN', amount: '14.20' });
  });

  it('changes nothing when every event is delivered again, even to services that forgot it', async () => {
    const { token, userId } = await mesh.newUser({ homeCurrency: 'INR' });
    const [kept, edited, deleted] = [await submitted(token), await submitted(token), await submitted(token)];
    for (const expenseId of [kept, edited, deleted]) {
      await eventually(() => mesh.expense.getExpense({ expenseId }, { token }));
    }
    const { expense } = await mesh.expense.getExpense({ expenseId: edited }, { token });
    await mesh.expense.updateExpense(
      {
        expenseId: edited,
        expense: expense && { ...expense, merchant: 'Mine' },
        updateMask: ['merchant'],
        etag: '',
      },
      { token },
    );
    await mesh.expense.deleteExpense({ expenseId: deleted }, { token });
    const { rules } = await eventually(async () => {
      const listed = await mesh.ds.listRules({ pageSize: 0, pageToken: '' }, { token });
      expect(listed.rules).to.have.length(1);
      return listed;
    });
    await mesh.ds.applyRule({ ruleId: rules[0]?.ruleId ?? '', pageSize: 0, pageToken: '' }, { token });
    const { profile } = await mesh.user.getProfile({}, { token });
    await mesh.user.updateProfile(
      { profile: profile && { ...profile, firstName: 'Edited' }, updateMask: ['first_name'] },
      { token },
    );
    const bill = { payee: 'Corner Cafe', money: { currencyCode: 'INR', amount: '450' } };
    await publish(
      mesh,
      billAnnounced(userId, { ...bill, dueOn: '2026-11-20', receivedAt: '2026-11-19T08:00:00Z' }),
      billAnnounced(userId),
      billAnnounced(userId, { payee: 'SPOTIFY' }),
      balanceRead(userId, { asOf: '2026-11-19' }),
      balanceRead(userId),
    );
    const bills = await eventually(async () => {
      const { bills } = await mesh.expense.listBills(ListBillsRequest.fromPartial({}), { token });
      expect(bills.map(({ status }) => status)).to.deep.equal([
        BillStatus.PAID,
        BillStatus.OPEN,
        BillStatus.OPEN,
      ]);
      return bills;
    });
    await mesh.expense.dismissBill({ billId: bills[1]?.billId ?? '' }, { token });
    const snapshot = async () => ({
      expenses: await query('expense', 'SELECT * FROM expenses ORDER BY expense_id'),
      bills: await query('expense', 'SELECT * FROM bills ORDER BY bill_id'),
      balances: await query('expense', 'SELECT * FROM balances ORDER BY user_id, account_tail, account_type'),
      evidence: await query('expense', 'SELECT * FROM evidence ORDER BY expense_id'),
      rules: await query('ds', 'SELECT * FROM rules ORDER BY rule_id'),
      handSet: await query('ds', 'SELECT * FROM hand_set ORDER BY user_id, message_id, expense_id'),
      messages: await query('ds', 'SELECT message_id, outcome FROM messages ORDER BY message_id'),
      profiles: await query('user', 'SELECT * FROM profiles ORDER BY user_id'),
      users: await query('auth', 'SELECT * FROM users ORDER BY user_id'),
      // What could not be read is buried again by a service that forgot it: it is still the same.
      buried: await query(
        'expense',
        'SELECT count(DISTINCT topic, `partition`, `offset`) AS n FROM dead_letters',
      ),
    });

    const topics = await topicsRead();
    await caughtUp(topics);
    const before = await snapshot();
    expect(before.expenses.filter((row) => row.user_id === userId)).to.have.length(3);
    expect(before.balances.filter((row) => row.user_id === userId)).to.have.length(1);
    for (const forget of [false, true]) {
      for (const name of NAMES) {
        await mesh.stop(name);
        if (forget) await query(name, 'DELETE FROM inbox');
        await rewind(name);
        await mesh.start(name);
      }
      await caughtUp(topics);
      expect(await snapshot()).to.deep.equal(before);
    }
  });

  async function rewind(groupId: string): Promise<void> {
    const admin = kafka.admin();
    await admin.connect();
    await admin.deleteGroups([groupId]);
    await admin.disconnect();
  }

  /** What every service's group reads; a group that was deleted does not know it until it commits again. */
  async function topicsRead(): Promise<Map<ServiceName, string[]>> {
    const admin = kafka.admin();
    await admin.connect();
    const topics = new Map<ServiceName, string[]>();
    for (const groupId of NAMES) {
      const offsets = await admin.fetchOffsets({ groupId });
      topics.set(
        groupId,
        offsets.map(({ topic }) => topic),
      );
    }
    await admin.disconnect();
    return topics;
  }

  /** Waits until every group has read everything there is in its topics. */
  async function caughtUp(read: Map<ServiceName, string[]>): Promise<void> {
    const admin = kafka.admin();
    await admin.connect();
    for (const name of NAMES) {
      await eventually(async () => {
        expect(await query(name, 'SELECT 1 FROM outbox WHERE sent_at IS NULL LIMIT 1')).to.deep.equal([]);
      }, 30_000);
    }
    await eventually(async () => {
      for (const [groupId, topics] of read) {
        for (const { topic, partitions } of await admin.fetchOffsets({ groupId, topics })) {
          const ends = await admin.fetchTopicOffsets(topic);
          for (const { partition, offset } of partitions) {
            const end = ends.find((one) => one.partition === partition);
            const read = Number(offset) < 0 ? Number(end?.low) : Number(offset);
            expect(read, `${groupId} ${topic}/${partition}`).to.equal(Number(end?.high));
          }
        }
      }
    }, 30_000);
    await admin.disconnect();
  }

  it('puts what cannot be read on the dead letter, and reads what comes behind it', async () => {
    const { userId, token } = await mesh.newUser();
    const good = (expenseId: string) =>
      seal(
        ExpenseExtracted,
        ExpenseExtracted.fromPartial({
          userId,
          expenseId,
          messageId: expenseId,
          money: { currencyCode: 'EUR', amount: '3.00' },
          occurredOn: '2026-11-20',
        }),
        TRACE,
      );
    const topic = topicOf(ExpenseExtracted.$type);
    const sample = record(good(crypto.randomUUID()));
    // Those of before may still come again from an earlier replay.
    const buried = async (): Promise<string[]> =>
      (
        await query(
          'expense',
          `SELECT concat(\`partition\`, '/', \`offset\`) AS place FROM dead_letters WHERE topic = '${topic}'`,
        )
      ).map(({ place }) => String(place));
    const before = new Set(await buried());
    const poison = [
      {
        key: userId,
        value: Buffer.from('ffffffff', 'hex'),
        headers: { ...sample.headers, 'event-id': 'p1' },
      },
      { key: userId, value: Buffer.alloc(0), headers: { ...sample.headers, 'event-id': 'p2' } },
      { key: userId, value: null, headers: { ...sample.headers, 'event-id': 'p3' } },
      { key: null, value: sample.value, headers: { ...sample.headers, 'event-id': 'p4' } },
      {
        key: userId,
        value: sample.value,
        headers: { ...sample.headers, 'event-id': 'p5', 'event-version': '99' },
      },
      { key: userId, value: Buffer.alloc(700_000, 7), headers: { ...sample.headers, 'event-id': 'p6' } },
      { key: userId, value: Buffer.from('{"amount": 3}') },
      {
        key: userId,
        value: Buffer.alloc(600_000, 7),
        headers: Object.fromEntries(
          Array.from({ length: 300 }, (_, nth) => [`h${nth}`, Buffer.alloc(1000, 255) as never]),
        ),
      },
      {
        key: 'k'.repeat(70_000),
        value: sample.value,
        headers: { ...sample.headers, 'event-id': 'é'.repeat(300) },
      },
      {
        key: userId,
        value: Buffer.from(UserRegistered.encode(UserRegistered.fromPartial({ userId })).finish()),
        headers: { ...sample.headers, 'event-id': 'p8' },
      },
    ];
    for (const one of poison) {
      const expenseId = crypto.randomUUID();
      await produce(topic, one, record(good(expenseId)));
      const { expense } = await eventually(() => mesh.expense.getExpense({ expenseId }, { token }), 15_000);
      expect(expense?.source).to.equal(ExpenseSource.MESSAGE);
    }
    await eventually(async () => {
      const since = (await buried()).filter((place) => !before.has(place));
      expect(since).to.have.length(poison.length);
    });
    const [row] = await query(
      'expense',
      `SELECT * FROM dead_letters WHERE error_class = 'PoisonEvent' AND topic = '${topic}' ORDER BY dead_letter_id DESC`,
    );
    expect(row).to.include({ consumer: 'expense', topic });
    expect(await published(DEAD_LETTER_TOPIC)).to.be.at.least(poison.length);
  });

  async function published(topic: string): Promise<number> {
    const admin = kafka.admin();
    await admin.connect();
    const total = await eventually(async () => {
      const [{ n } = { n: 0 }] = await query(
        'expense',
        'SELECT count(*) AS n FROM outbox WHERE sent_at IS NULL',
      );
      expect(Number(n)).to.equal(0);
      const offsets = await admin.fetchTopicOffsets(topic);
      return offsets.reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
    });
    await admin.disconnect();
    return total;
  }

  it('loses no accepted message when it is told to stop under load', async () => {
    const { token, userId } = await mesh.newUser();
    await mesh.stop('ds');
    const port = await freePort();
    const environment = {
      ...process.env,
      ...mesh.environments.ds,
      AUTH_ADDR: mesh.at('auth'),
      USER_ADDR: mesh.at('user'),
      GRPC_PORT: String(port),
    };
    const child = spawn(process.execPath, ['--import=tsx', 'services/ds/main.ts'], {
      env: environment,
      stdio: 'ignore',
    });
    const exited = once(child, 'exit');
    const ds = createClient(DsServiceService, `127.0.0.1:${port}`, mesh.credentials);
    try {
      await eventually(() => ds.previewExtraction({ messages: [incoming(DEBIT)] }, { token }), 30_000);
      const accepted: string[] = [];
      let stopped = false;
      const submit = async () => {
        while (!stopped) {
          const request = { messages: [incoming(DEBIT), incoming(DEBIT)] };
          await ds.submitMessages(request, { token }).then(
            ({ messages }) =>
              accepted.push(...messages.map((message) => message.outcome?.expenses[0]?.expenseId ?? '')),
            () => {
              stopped = child.exitCode !== null;
              // Refused at once while its server is known to be away: without a pause nothing else would run.
              return sleep(5);
            },
          );
        }
      };
      const load = Array.from({ length: 8 }, submit);
      await eventually(async () => expect(accepted.length).to.be.at.least(100), 20_000);
      child.kill('SIGTERM');
      const [code] = await exited;
      stopped = true;
      await Promise.all(load);
      await mesh.start('ds');
      expect(code).to.equal(0);
      await eventually(async () => {
        const rows = await query('expense', 'SELECT expense_id FROM expenses WHERE user_id = ?', [userId]);
        const there = new Set(rows.map((row) => row.expense_id));
        expect(accepted.filter((expenseId) => !there.has(expenseId))).to.deep.equal([]);
        expect(rows.length).to.equal(there.size);
      }, 30_000);
    } finally {
      ds.close();
      child.kill('SIGKILL');
    }
  });
});
