import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { extract } from './extract.ts';
import { dayIn, iso } from './time/clock.ts';
import type { Extraction, MessageInput } from './types.ts';

interface Demo {
  readonly client_message_id: string;
  readonly kind: 'SMS' | 'NOTIFICATION' | 'NOTE';
  readonly sender: string;
  readonly text: string;
  readonly received_at: { readonly minus_days: number; readonly at: string };
  readonly expect: {
    readonly status: 'EXTRACTED' | 'IGNORED' | 'NEEDS_REVIEW';
    readonly verdict: string;
    readonly entries?: readonly Readonly<Record<string, string>>[];
  };
}

const KINDS = { SMS: 'sms', NOTIFICATION: 'notification', NOTE: 'note' } as const;
const TIMEZONE = 'Europe/Berlin';
const NOW = new Date('2026-03-14T12:00:00Z');
const inbox = readFileSync(new URL('../../../local/demo/inbox.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Demo => JSON.parse(line));

/** As the demo does it: the message's own local day stands for the placeholder. */
function message({ kind, sender, text, received_at }: Demo): MessageInput {
  const day = new Date(NOW.getTime() - received_at.minus_days * 86_400_000);
  const date = iso(dayIn(TIMEZONE, day));
  const receivedAt = new Date(`${date}T${received_at.at}:00+01:00`);
  const written = date.split('-').reverse().join('-');
  const filled = text.replaceAll('{{date}}', written);
  return { text: filled, kind: KINDS[kind], sender, receivedAt, homeCurrency: 'EUR', timezone: TIMEZONE };
}

function outcome(extraction: Extraction): Demo['expect'] {
  const { verdict } = extraction;
  if (extraction.outcome === 'ignored') return { status: 'IGNORED', verdict };
  if (extraction.outcome === 'needs_review') return { status: 'NEEDS_REVIEW', verdict };
  const entries = extraction.entries.map(({ amount, currency, direction, kind, category, merchant }) => ({
    amount: amount.value,
    currency: currency.value,
    direction: direction.value,
    kind: kind.value,
    category: category.value,
    ...(merchant && { merchant: merchant.value }),
  }));
  return { status: 'EXTRACTED', verdict, entries };
}

describe('the demo inbox', () => {
  it('holds a month of messages with ids of their own', () => {
    expect(inbox).to.have.length.of.at.least(36);
    expect(new Set(inbox.map(({ client_message_id }) => client_message_id))).to.have.property(
      'size',
      inbox.length,
    );
  });

  it('speaks of at least eight currencies and of every kind of non-transaction', () => {
    const currencies = new Set(
      inbox.flatMap(({ expect: { entries = [] } }) => entries.map(({ currency }) => currency)),
    );
    expect(currencies.size).to.be.at.least(8);
    const verdicts = new Set(inbox.map(({ expect: { verdict } }) => verdict));
    expect(verdicts).to.include.all.keys(
      'otp',
      'promotion',
      'declined',
      'scheduled',
      'collect_request',
      'balance_only',
      'other',
      'reversal',
    );
  });

  for (const demo of inbox) {
    it(`reads ${demo.client_message_id}, "${demo.text.slice(0, 60)}", as it promises`, () => {
      expect(outcome(extract(message(demo)))).to.deep.equal(demo.expect);
    });
  }
});
