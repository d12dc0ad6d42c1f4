import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { incoming } from './clientId.ts';

const split = { sender: 'BANK', text: 'Paid €5 to Zoë 🍕', receivedAt: '' };

describe('the name of a message', () => {
  it('is the SHA-256 of what it says, so that it stays the same wherever it is made', () => {
    const digest = createHash('sha256')
      .update(JSON.stringify(['BANK', split.text, '']))
      .digest('hex');
    expect(incoming(split, '2026-11-27T10:00:00Z').client_message_id).to.equal(digest);
  });

  it('does not depend on when it is made, but on when the message came', () => {
    const name = (receivedAt: string, now: string) =>
      incoming({ ...split, receivedAt }, now).client_message_id;
    expect(name('', '2026-11-27T10:00:00Z')).to.equal(name('', '2026-11-28T10:00:00Z'));
    expect(name('2026-11-27T10:00:00Z', '')).not.to.equal(name('2026-11-26T10:00:00Z', ''));
  });
});
