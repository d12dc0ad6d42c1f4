import { createServer, type Server } from 'node:net';
import { expect } from 'chai';
import { StackError } from './errors.ts';
import { claimPort, freePort, isFree } from './ports.ts';

describe('a port of the stack', () => {
  let holder: Server;
  let taken: number;

  before(async () => {
    taken = await freePort();
    holder = createServer();
    await new Promise<void>((resolve) => holder.listen(taken, '127.0.0.1', resolve));
  });
  after(() => {
    holder.close();
  });

  it('that is taken is named with the variable that moves it', async () => {
    const error = await claimPort(taken, 'auth', 'AUTH_PORT').catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(StackError);
    expect((error as StackError).message)
      .to.contain(`port ${taken} (auth)`)
      .and.contain('set AUTH_PORT');
  });

  it('that is taken stays with its holder', async () => {
    await claimPort(taken, 'auth', 'AUTH_PORT').catch(() => {});
    expect(holder.listening).to.equal(true);
  });

  it('is given to one only, however late a server binds it', async () => {
    const [first, claimed, last] = [await freePort(), await freePort(), await freePort()];
    const candidates = [first, claimed, last, taken];
    const error = await freePort(() => candidates.shift() ?? first).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(StackError);
  });

  it('is chosen when it is 0', async () => {
    expect(await isFree(await claimPort(0, 'auth', 'AUTH_PORT'))).to.equal(true);
  });
});
