import { expect } from 'chai';
import { extract } from '../extract.ts';
import type { Entry } from '../types.ts';

function entry(text: string, received = '2026-03-14T17:30:00Z', timezone = 'Europe/Berlin'): Entry {
  const receivedAt = new Date(received);
  const extraction = extract({ text, kind: 'sms', sender: '', receivedAt, timezone });
  if (extraction.outcome !== 'extracted' || !extraction.entries[0]) throw new Error(`not extracted: ${text}`);
  return extraction.entries[0];
}

describe('when a movement happened', () => {
  it('is the written day and the instant in the zone of the user', () => {
    const { occurredOn, occurredAt } = entry('EUR 5.00 spent on card *1234 at KIOSK on 12-03-2026 18:05');
    expect(occurredOn.value).to.equal('2026-03-12');
    expect(occurredAt?.value).to.equal('2026-03-12T17:05:00Z');
  });
  it('is the day of receipt in the zone of the user where the text has none', () => {
    const late = entry('EUR 5.00 spent on card *1234 at KIOSK', '2026-03-14T23:30:00Z');
    expect(late.occurredOn).to.deep.equal({ value: '2026-03-15', confidence: 0.7, stage: 'received' });
    expect(late).not.to.have.property('occurredAt');
  });
  it('takes the order of day and month that lies before the message', () => {
    expect(entry('USD 5.00 spent on card *1234 at KIOSK on 03/12/2026').occurredOn.value).to.equal(
      '2026-03-12',
    );
    expect(entry('USD 5.00 spent on card *1234 at KIOSK on 02/03/2026').occurredOn.value).to.equal(
      '2026-03-02',
    );
  });
  it('reads month names and two-digit years', () => {
    expect(entry('Rs 5.00 debited from a/c *1234 on 09-Mar-26').occurredOn.value).to.equal('2026-03-09');
  });
  it('does not believe a date years away', () => {
    expect(entry('EUR 5.00 spent on card *1234 at KIOSK on 12-03-2019').occurredOn.stage).to.equal(
      'received',
    );
  });
});
