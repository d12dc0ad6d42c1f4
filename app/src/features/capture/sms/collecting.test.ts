import { expect } from 'chai';
import type { DeviceMessage } from '../../../../modules/bank-messages/index.ts';
import type { IncomingMessage } from '../../../api/types.ts';
import { nothingChosen } from './choice.ts';
import { collectFrom, type Device, readSince } from './collecting.ts';

const spent = (amount: number, sentAt = amount * 60_000): DeviceMessage => ({
  sender: 'VM-BANK',
  text: `EUR ${amount}.00 spent with card *1234`,
  sentAt,
});
const on = { ...nothingChosen, on: true };

/** A phone with these messages, the latest first, and those that came while the app was closed. */
function phone(inbox: readonly DeviceMessage[], waiting: DeviceMessage[] = []) {
  const device: Device = {
    read: async (since, limit) =>
      inbox
        .filter(({ sentAt }) => sentAt > since)
        .sort((a, b) => b.sentAt - a.sentAt)
        .slice(0, limit),
    waiting: async () => [...waiting],
    forget: async (count) => {
      waiting.splice(0, count);
    },
  };
  const taken: IncomingMessage[] = [];
  const take = async (messages: IncomingMessage[]) => {
    taken.push(...messages);
  };
  return { device, taken, take, waiting };
}

let users = 0;
const somebody = () => `user-${++users}`;

describe('collecting the messages of a phone', () => {
  it('hands each over once, though it stands in the inbox, waited, and is read again', async () => {
    const { device, taken, take } = phone([spent(1), spent(2)], [spent(2)]);
    const user = somebody();
    expect(await collectFrom(device, user, on, take)).to.equal(2);
    expect(await collectFrom(device, user, on, take)).to.equal(0);
    expect(taken.map(({ text }) => text)).to.have.members([spent(1).text, spent(2).text]);
  });

  it('hands them to the next user of the phone as well', async () => {
    const { device, take } = phone([spent(1)]);
    expect(await collectFrom(device, somebody(), on, take)).to.equal(1);
    expect(await collectFrom(device, somebody(), on, take)).to.equal(1);
  });

  it('forgets what waited only once it is stored', async () => {
    const { device, take, waiting } = phone([], [spent(3)]);
    const user = somebody();
    const full = async () => {
      throw new Error('the store is full');
    };
    expect(await collectFrom(device, user, on, full).catch(() => 'failed')).to.equal('failed');
    expect(waiting).to.have.length(1);
    expect(await collectFrom(device, user, on, take)).to.equal(1);
    expect(waiting).to.deep.equal([]);
  });

  it('keeps what came between asking what waits and forgetting it', async () => {
    const { device, take, waiting } = phone([], [spent(4)]);
    const late = async (messages: IncomingMessage[]) => {
      waiting.push(spent(5));
      await take(messages);
    };
    await collectFrom(device, somebody(), on, late);
    expect(waiting.map(({ text }) => text)).to.deep.equal([spent(5).text]);
  });

  it('leaves what the user switched off, codes and private messages on the phone', async () => {
    const { device, taken, take } = phone([
      { ...spent(6), sender: 'OTHER' },
      { ...spent(7), text: 'Your OTP is 482913' },
      { ...spent(8), sender: '+491701234567' },
      spent(9),
    ]);
    await collectFrom(device, somebody(), { ...on, blocked: ['OTHER'] }, take);
    expect(taken.map(({ text }) => text)).to.deep.equal([spent(9).text]);
  });

  it('reads all of a quarter that has more messages than are read at a time', async () => {
    const inbox = Array.from({ length: 9001 }, (_, nth) => spent(nth + 1));
    expect(await readSince(phone(inbox).device, 0)).to.have.length(9001);
  });
});
