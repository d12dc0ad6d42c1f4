import { expect } from 'chai';
import { freePort } from '../../local/ports.ts';
import { openSocket } from './kafka.ts';

describe('a connection to Kafka', () => {
  it('gathers nothing when it is left again and again after its end', async () => {
    const onConnect = () => {};
    const socket = openSocket({
      host: '127.0.0.1',
      port: await freePort(),
      ssl: undefined as never,
      onConnect,
    });
    socket.on('error', () => {});
    await new Promise((resolve) => socket.once('close', resolve));
    const before = socket.listenerCount('connect');
    for (let left = 0; left < 20; left++) socket.unref();
    expect(socket.listenerCount('connect')).to.equal(before);
  });
});
