import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { startProxy, type TcpProxy } from './proxy.ts';

describe('the proxy', () => {
  let echo: Server;
  let proxy: TcpProxy;
  let targets: { host: string; port: number }[];
  before(async () => {
    echo = createServer((socket) => {
      socket.on('error', () => {});
      socket.pipe(socket);
    }).listen(0, '127.0.0.1');
    await once(echo, 'listening');
    targets = [{ host: '127.0.0.1', port: (echo.address() as AddressInfo).port }];
    proxy = await startProxy({ targets: () => targets });
  });
  afterEach(() => {
    proxy.heal();
    proxy.reset();
  });
  after(async () => {
    await proxy.close();
    echo.close();
  });

  async function open(): Promise<Socket> {
    const socket = connect(proxy.port, '127.0.0.1').on('error', () => {});
    await once(socket, 'connect');
    return socket;
  }
  const answer = async (socket: Socket) => String((await once(socket, 'data'))[0]);
  async function echoed(socket: Socket, text: string): Promise<string> {
    const answered = answer(socket);
    socket.write(text);
    return answered;
  }
  const ended = async (socket: Socket): Promise<string> => {
    const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
    return error.code ?? '';
  };

  it('forwards bytes and their end, both ways', async () => {
    const socket = await open();
    expect(await echoed(socket, 'one')).to.equal('one');
    const closed = once(socket, 'end');
    expect(await echoed(socket, 'two')).to.equal('two');
    socket.end();
    await closed;
  });

  it('passes a megabyte as it is', async () => {
    const socket = await open();
    const sent = Buffer.alloc(1024 * 1024, 'tracker');
    const received: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => received.push(chunk));
    socket.end(sent);
    await once(socket, 'end');
    expect(Buffer.concat(received).equals(sent)).to.equal(true);
  });

  it('delays every chunk', async () => {
    const socket = await open();
    await echoed(socket, 'quick');
    proxy.delay(60);
    const before = performance.now();
    await echoed(socket, 'slow');
    expect(performance.now() - before).to.be.at.least(115);
  });

  it('lets so many bytes a second pass', async () => {
    const socket = await open();
    await echoed(socket, 'quick');
    proxy.throttle(1000);
    const before = performance.now();
    await echoed(socket, 'x'.repeat(60));
    expect(performance.now() - before).to.be.at.least(115);
  });

  it('resets all connections, and none that come later', async () => {
    const sockets = [await open(), await open()];
    for (const socket of sockets) await echoed(socket, 'hello');
    const all = Promise.all(sockets.map(ended));
    proxy.reset();
    expect(await all).to.deep.equal(['ECONNRESET', 'ECONNRESET']);
    expect(await echoed(await open(), 'again')).to.equal('again');
  });

  it('resets the one that is picked', async () => {
    const sockets = [await open(), await open(), await open()] as [Socket, Socket, Socket];
    for (const socket of sockets) await echoed(socket, 'hello');
    const second = ended(sockets[1]);
    proxy.reset((count) => count - 2);
    expect(await second).to.equal('ECONNRESET');
    for (const socket of [sockets[0], sockets[2]]) expect(await echoed(socket, 'there')).to.equal('there');
  });

  it('keeps everything open and silent while it hangs, and goes on where it was', async () => {
    const old = await open();
    await echoed(old, 'hello');
    proxy.hang();
    const late = await open();
    const answers = [answer(old), answer(late)];
    old.write('from before');
    late.write('from then');
    const silence = sleep(80, 'silence');
    expect(await Promise.race([...answers, silence])).to.equal('silence');
    proxy.heal();
    expect(await Promise.all(answers)).to.deep.equal(['from before', 'from then']);
  });

  it('refuses new connections and leaves the old ones alone', async () => {
    const old = await open();
    await echoed(old, 'hello');
    proxy.refuse();
    expect(await ended(connect(proxy.port, '127.0.0.1'))).to.equal('ECONNRESET');
    expect(await echoed(old, 'still')).to.equal('still');
  });

  it('cuts a connection after so many bytes', async () => {
    proxy.cutAfter(10);
    const socket = await open();
    expect(await echoed(socket, 'four')).to.equal('four');
    const cut = ended(socket);
    socket.write('four more');
    expect(await cut).to.equal('ECONNRESET');
  });

  it('passes over a target that is away', async () => {
    const [there] = targets;
    const gone = createServer().listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const away = { host: '127.0.0.1', port: (gone.address() as AddressInfo).port };
    await new Promise((resolve) => gone.close(resolve));
    targets = [away, there as (typeof targets)[0]];
    for (let nth = 0; nth < 3; nth++) expect(await echoed(await open(), 'hello')).to.equal('hello');
    targets = [there as (typeof targets)[0]];
  });
});
