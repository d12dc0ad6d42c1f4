import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { createAdmin } from '../../test/authorization/callers.ts';
import { bury } from '../../test/support/dead-letters.ts';
import { type Mesh, NAMES, sharedMesh } from '../../test/support/mesh.ts';
import { expenseExtracted } from '../../test/support/news.ts';
import { deadLetters } from './command.ts';
import { type Asked, readOrder } from './order.ts';

describe('make dead-letters', function () {
  this.timeout(60_000);
  let mesh: Mesh;
  let token: string;
  let userId: string;
  before(async () => {
    mesh = await sharedMesh();
    ({ token } = await createAdmin(mesh));
    ({ userId } = await mesh.newUser());
  });

  async function run(asked: Asked) {
    const lines: string[] = [];
    const desks = NAMES.map((service) => ({ service, client: mesh.deadLetters[service] }));
    const done = await deadLetters(desks, token, asked, (line) => lines.push(line));
    return { done, text: lines.join('\n') };
  }
  const failing = (asked: Asked) =>
    run(asked).then(
      () => expect.fail('was done'),
      (error: Error & { details?: string }) => error.details ?? error.message,
    );

  it('lists what waits in all services, shows one, and gives it up', async () => {
    const topic = `tracker.tests-${uuidv7().slice(-12)}.v1`;
    const envelope = { ...expenseExtracted(userId), topic, headers: { bell: 'a\u0007b' } };
    const [first = ''] = await bury(mesh, 'auth', { envelope });
    const [second = ''] = await bury(mesh, 'ds', { envelope });
    const { done, text } = await run({ TOPIC: topic });
    expect(done).to.equal(true);
    const rows = text.split('\n').filter((line) => line.includes(topic));
    expect(rows.map((line) => line.trim().split(/ {2,}/).slice(1))).to.deep.equal([
      ['auth', topic, 'TypeError', '4', first],
      ['ds', topic, 'TypeError', '4', second],
    ]);
    expect((await run({ TOPIC: topic, SERVICE: 'ds' })).text)
      .to.contain(second)
      .and.not.contain(first);

    const shown = (await run({ ID: second })).text;
    expect(shown).to.contain(envelope.payload.toString('base64')).and.contain('bell: a b');
    expect((await run({ ID: second, DISCARD: '1' })).text).to.equal(`${second} is discarded`);
    expect(await failing({ ID: second, DISCARD: '1' })).to.contain('discarded before');
    expect((await run({ TOPIC: topic })).text)
      .to.contain(first)
      .and.not.contain(second);
    await run({ ID: first, DISCARD: '1' });
    expect((await run({ TOPIC: topic })).text).to.equal('no dead letter waits');
    expect(await failing({ ID: uuidv7() })).to.match(/^ID: no service has/);
  });

  it('redrives one, or all of them, and says which failed again', async () => {
    const good = [expenseExtracted(userId), expenseExtracted(userId)];
    const poison = { ...expenseExtracted(userId), payload: Buffer.from('ff', 'hex') };
    const [one = '', ...rest] = await bury(
      mesh,
      'expense',
      ...[...good, poison].map((envelope) => ({ envelope })),
    );
    expect((await run({ ID: one, REDRIVE: '1' })).text).to.equal(`${one} had its effect`);
    const { done, text } = await run({ REDRIVE: 'all', SERVICE: 'expense', TOPIC: poison.topic });
    expect(done).to.equal(false);
    expect(text).to.not.contain(rest[0]);
    expect(text).to.match(new RegExp(`^expense ${rest[1]} .*PoisonEvent`, 'm'));
    expect(text).to.match(/(\d+) of \d+ had their effect$/);
    await run({ ID: rest[1] ?? '', DISCARD: '1' });
  });

  it('names the variable at fault', () => {
    for (const [asked, message] of [
      [{ SERVICE: 'weather' }, /^SERVICE: .*auth, user/],
      [{ REDRIVE: '1' }, /^ID: /],
      [{ DISCARD: '1' }, /^ID: /],
      [{ REDRIVE: 'some' }, /^REDRIVE: /],
      [{ REDRIVE: 'all', ID: 'x' }, /^REDRIVE: /],
      [{ REDRIVE: '1', DISCARD: '1', ID: 'x' }, /^DISCARD: /],
      [{ DISCARD: 'yes', ID: 'x' }, /^DISCARD: /],
      [{ TOPIC: 't', ID: 'x' }, /^TOPIC: /],
    ] as const) {
      expect(() => readOrder(asked, NAMES), JSON.stringify(asked)).to.throw(message);
    }
  });
});
