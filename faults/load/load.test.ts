import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { RestError } from '../../local/rest.ts';
import { extract } from '../../services/ds/extraction/extract.ts';
import { randomFrom } from '../random.ts';
import { GivenUp, insist } from './insist.ts';
import { openJournal, readJournals } from './journal.ts';
import { planMessage } from './messages.ts';

const PERSON = { homeCurrency: 'EUR', timezone: 'UTC' };
const KINDS = { SMS: 'sms', NOTIFICATION: 'notification', NOTE: 'note' } as const;

describe('the load', () => {
  it('knows what its messages become', () => {
    const random = randomFrom(1);
    const statuses = new Set<string>();
    for (let at = 0; at < 300; at++) {
      const { incoming, expected } = planMessage(random, `m${at}`, new Date('2026-11-20T10:00:00Z'));
      const kind = KINDS[incoming.kind.replace('MESSAGE_KIND_', '') as keyof typeof KINDS];
      const { sender, text, receivedAt } = incoming;
      const read = extract({ ...PERSON, kind, sender, text, receivedAt: new Date(receivedAt) } as never);
      const entries = read.outcome === 'extracted' ? read.entries : [];
      expect(read.outcome.toUpperCase(), text).to.equal(expected.status);
      expect(
        entries.map(({ amount, currency }) => `${amount?.value} ${currency?.value}`),
        text,
      ).to.deep.equal(expected.money.map(({ amount, currencyCode }) => `${amount} ${currencyCode}`));
      statuses.add(expected.status);
    }
    expect([...statuses].sort()).to.deep.equal(['EXTRACTED', 'IGNORED', 'NEEDS_REVIEW']);
  });

  it('has every intent on disk before it goes on, and reads back what came of each', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'journal-'));
    try {
      const journal = await openJournal(folder, 'ada');
      const [first, second] = [
        await journal.intend({ kind: 'sign-up' }),
        await journal.intend({ kind: 'delete', expenseId: 'e1' }),
      ];
      await journal.intend({ kind: 'refresh' });
      expect((await readFile(join(folder, 'ada.jsonl'), 'utf8')).trim().split('\n')).to.have.length(3);
      await journal.refuse(second, 404, 'gone');
      await journal.acknowledge(first, { userId: 'u1' });
      await journal.close();
      const [signUp, remove, refresh] = await readJournals(folder);
      expect(signUp).to.deep.include({ client: 'ada', kind: 'sign-up', acknowledged: { userId: 'u1' } });
      expect(remove?.refused).to.deep.include({ status: 404, message: 'gone' });
      expect(refresh).not.to.have.any.keys('acknowledged', 'refused');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('repeats what may pass, says what is refused for good, and gives up when told to', async () => {
    const errors = [new TypeError('fetch failed'), new RestError(503, { code: 14, message: 'later' })];
    const seen: unknown[] = [];
    const call = async () => {
      const error = errors.shift();
      if (error) throw error;
      return 'answer';
    };
    const never = new AbortController();
    expect(await insist(call, never.signal, (error) => seen.push(error))).to.deep.equal({
      answer: 'answer',
      attempts: 3,
    });
    expect(seen).to.have.length(2);

    const refused = new RestError(404, { code: 5, message: 'no such expense' });
    const failure = await insist(
      () => Promise.reject(refused),
      never.signal,
      () => {},
    ).catch((error) => error);
    expect(failure).to.include({ status: 404, attempts: 1 });

    const giving = new AbortController();
    const given = await insist(
      () => Promise.reject(new TypeError('fetch failed')),
      giving.signal,
      () => giving.abort(),
    ).catch((error) => error);
    expect(given).to.be.instanceOf(GivenUp);
  });
});
