import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { ListMessagesRequest, MessageKind } from '#gen/tracker/ds/v1/ds_service.ts';
import { ListExpensesRequest } from '#gen/tracker/expense/v1/expense_service.ts';
import { isUnreachable } from '#mesh/rpc/call.ts';
import { type Child, readyOrEnded, startChild } from '../../local/child.ts';
import { localDir, ownFolder } from '../../local/paths.ts';
import { eventually, type Mesh, sharedMesh } from '../../test/support/mesh.ts';
import { arm, disarm } from './arm.ts';
import { buildPatched } from './build.ts';
import { crashPatches, crashPoints } from './crash-points.ts';
import { patched, patchedVariant } from './patch.ts';
import { sabotages } from './sabotage.ts';

describe('patches', () => {
  it('fit the sources, every crash point together with any one sabotage', () => {
    expect(() => patchedVariant(crashPatches)).not.to.throw();
    for (const { patches } of sabotages) {
      expect(() => patchedVariant(patches)).not.to.throw();
      expect(() => patchedVariant([...crashPatches, ...patches])).not.to.throw();
    }
  });

  it('have names of their own', () => {
    const names = [...crashPoints, ...sabotages].map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('are refused by name where their text is not there exactly once', () => {
    const patch = { name: 'mine', file: 'a.ts', find: 'b()', replace: 'c()' };
    expect(patched('a(); b();', [patch])).to.equal('a(); c();');
    expect(() => patched('a();', [patch])).to.throw('patch mine: its text occurs 0 times in a.ts');
    expect(() => patched('b(); b();', [patch])).to.throw('patch mine: its text occurs 2 times in a.ts');
  });
});

describe('a patched service', function () {
  this.timeout(120_000);
  let dir: string;
  let mesh: Mesh;
  let child: Child | undefined;
  before(async () => {
    dir = await ownFolder(join(localDir, 'test'), 'patched-');
    mesh = await sharedMesh();
    await buildPatched(join(dir, 'build'), crashPatches);
    await mesh.stop('ds');
  });
  after(async () => {
    await child?.stop();
    await mesh.start('ds');
    await rm(dir, { recursive: true, force: true });
  });

  const crashDir = () => join(dir, 'crash');
  async function start(): Promise<Child> {
    const port = Number(mesh.at('ds').split(':')[1]);
    const addresses = { AUTH_ADDR: mesh.at('auth'), USER_ADDR: mesh.at('user') };
    const own = { ...addresses, GRPC_PORT: String(port), CRASH_DIR: crashDir() };
    const started = await startChild({
      name: 'ds',
      command: process.execPath,
      args: [join(dir, 'build', 'ds', 'main.js')],
      log: join(dir, 'ds.log'),
      env: { ...process.env, ...mesh.environments.ds, ...own },
    });
    child = started;
    await readyOrEnded(started, { port, answers: async () => true, timeoutMs: 60_000 });
    await mesh.reached('ds');
    return started;
  }

  it('is killed at an armed point, once, and what it was told then is there once', async () => {
    const { token } = await mesh.newUser();
    const message = {
      clientMessageId: 'm1',
      sender: 'VM-BANK',
      text: 'Rs.450.00 spent on your card ending 1234 at CAFE on 31-01-2026.',
      receivedAt: '',
      kind: MessageKind.SMS,
    };
    const submit = () => mesh.ds.submitMessages({ messages: [message] }, { token, timeoutMs: 10_000 });
    const first = await start();
    await arm(crashDir(), 'after-store-before-outbox', 1);
    await arm(crashDir(), 'after-commit-before-reply');
    // Committed, but not answered.
    const lost = await submit().catch((error: unknown) => error);
    expect(isUnreachable(lost)).to.equal(true);
    expect((await first.exited).signal).to.equal('SIGKILL');
    expect(existsSync(join(crashDir(), 'after-commit-before-reply'))).to.equal(false);

    await start();
    const [repeated] = (await submit()).messages;
    expect(await disarm(crashDir(), 'after-store-before-outbox')).to.equal(true);
    const { messages } = await mesh.ds.listMessages(ListMessagesRequest.fromPartial({}), { token });
    expect(messages.map(({ messageId }) => messageId)).to.deep.equal([repeated?.messageId]);
    await eventually(async () => {
      const { expenses } = await mesh.expense.listExpenses(ListExpensesRequest.fromPartial({}), { token });
      expect(expenses).to.have.length(1);
    });
  });
});
