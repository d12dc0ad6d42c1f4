import { expect } from 'chai';
import { extract } from './extract.ts';
import { ASIA_AFRICA } from './fixtures/asia-africa.ts';
import { ENGLISH } from './fixtures/english.ts';
import { EUROPE } from './fixtures/europe.ts';
import { HOSTILE, NOTES } from './fixtures/notes.ts';
import type { Sample } from './fixtures/sample.ts';
import { SMALLER_LANGUAGES } from './fixtures/smaller-languages.ts';
import type { Entry, Extraction } from './types.ts';

const RECEIVED = new Date('2026-03-14T17:30:00Z');

function run({ text, kind = 'sms', home = 'EUR' }: Sample): Extraction {
  const profile = home === 'none' ? {} : { homeCurrency: home };
  return extract({ text, kind, sender: 'BANK', receivedAt: RECEIVED, timezone: 'Europe/Berlin', ...profile });
}

function inWords({ amount, currency, direction, kind }: Entry): string {
  const plain = kind.value === direction.value ? '' : ` ${kind.value}`;
  return `${amount.value} ${currency.value} ${direction.value}${plain}`;
}

function summary(extraction: Extraction): string {
  switch (extraction.outcome) {
    case 'ignored':
      return extraction.verdict;
    case 'needs_review':
      return `review ${extraction.reason}`;
    case 'extracted':
      return extraction.entries.map(inWords).join(' + ');
  }
}

function details(extraction: Extraction, sample: Sample): Record<string, string | undefined> {
  const [entry] = extraction.outcome === 'ignored' ? [] : extraction.entries;
  const found = {
    merchant: entry?.merchant?.value,
    tail: entry?.account?.value.tail,
    balance: entry?.balance?.value,
    reference: entry?.reference?.value,
    category: entry?.category?.value,
    on: entry?.occurredOn?.value,
  };
  return Object.fromEntries(Object.entries(found).filter(([name]) => name in sample));
}

function wanted({ merchant, tail, balance, reference, category, on }: Sample): Record<string, string> {
  const all = { merchant, tail, balance, reference, category, on };
  return Object.fromEntries(
    Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

const GROUPS: Readonly<Record<string, readonly Sample[]>> = {
  'English messages': ENGLISH,
  'European messages': EUROPE,
  'Asian and African messages': ASIA_AFRICA,
  'messages in smaller languages': SMALLER_LANGUAGES,
  'free-text notes': NOTES,
  'hostile messages': HOSTILE,
};

describe('extract', () => {
  for (const [group, samples] of Object.entries(GROUPS)) {
    describe(group, () => {
      for (const sample of samples) {
        it(`reads "${sample.text.slice(0, 70)}" as ${sample.result}`, () => {
          const extraction = run(sample);
          expect(summary(extraction)).to.equal(sample.result);
          expect(details(extraction, sample)).to.deep.equal(wanted(sample));
        });
      }
    });
  }

  it('takes the number under which a payee knows the user for no account of theirs', () => {
    const sent = (words: string) => {
      const text = `SKX4B7C2D9 Confirmed. Ksh640.00 sent to CITY WATER ${words} on 12/3/26 at 3:45 PM New M-PESA balance is Ksh2,010.50.`;
      const extraction = run({ text, result: '' });
      return extraction.outcome === 'extracted' ? extraction.entries[0] : undefined;
    };
    expect(sent('for account 7712345')?.merchant?.value).to.equal('CITY WATER');
    expect(sent('for account 7712345')).not.to.have.property('account');
    expect(sent('from your account 7712345')?.account?.value.tail).to.equal('2345');
  });

  it('is tried on at least 150 messages', () => {
    expect(Object.values(GROUPS).flat()).to.have.length.of.at.least(150);
  });
});
