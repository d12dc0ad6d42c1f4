import { expect } from 'chai';
import type { Fault } from '../fault.ts';
import { harms } from './all.ts';
import { plantedIn } from './events/planted.ts';
import { startClients } from './rehearsal/clients.ts';
import { type Rehearsal, type Result, rehearsal } from './rehearsal/rehearsal.ts';
import { verdict } from './rehearsal/verdict.ts';
import { toolsFor } from './tools.ts';

/** The quickest of each kind. */
const TRIED = [
  'events-duplicated',
  'events-reordered',
  'database-reset',
  'kafka-reset',
  'peers-cut',
  'database-connections-killed',
  'database-deadlocks',
  'model-lies',
];

describe('harm', function () {
  this.timeout(120_000);
  let stage: Rehearsal;
  before(async () => {
    stage = await rehearsal();
  });
  after(() => stage?.close());

  const named = (name: string) => harms.find((fault) => fault.name === name) as Fault;
  const rows = async (statement: string) => {
    const connection = await toolsFor(stage.stack).admin();
    const [found] = await connection.query(statement);
    await connection.end();
    return found as Record<string, unknown>[];
  };

  const nothingLost = ({ acknowledged, faults }: Result) => {
    expect(faults).to.deep.equal([]);
    expect(acknowledged).to.be.above(0);
  };

  it('has a name of its own for each', () => {
    const names = harms.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    for (const name of TRIED) expect(names).to.include(name);
  });

  for (const name of TRIED) {
    it(`leaves every message with one entry: ${name}`, async () =>
      nothingLost(await stage.run(named(name), 1)));
  }

  it('leaves nothing but dead letters of what was poison, each by all who took it', async () => {
    nothingLost(await stage.run(named('poison-events'), 1));
    const letters = await rows(
      "SELECT CONCAT(topic, '/', `partition`, '/', `offset`) AS position FROM tracker_expense.dead_letters",
    );
    const planted = plantedIn(stage.stack).filter((position) => position.includes('expense-extracted'));
    expect(planted).to.have.length.above(10);
    expect(letters.map(({ position }) => position)).to.have.members(planted);
  });

  it('is seen: an entry that is lost or of another amount', async () => {
    const clients = await startClients(stage.stack, 2);
    await clients.more(4);
    await clients.stop();
    expect(await verdict(stage.stack, clients, 30_000)).to.deep.equal([]);
    const [first, second] = clients.acknowledged;
    await rows(`DELETE FROM tracker_expense.expenses WHERE message_id = '${first?.messageId}'`);
    await rows(
      `UPDATE tracker_expense.expenses SET amount = amount + 1 WHERE message_id = '${second?.messageId}'`,
    );
    const found = await verdict(stage.stack, clients, 0);
    expect(found)
      .to.include(`${first?.messageId}: 0 entries`)
      .and.to.include(`${second?.messageId}: another amount`);
  });
});
