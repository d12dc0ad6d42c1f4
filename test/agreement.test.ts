import fc from 'fast-check';
import { MessageKind } from '#gen/tracker/ds/v1/ds_service.ts';
import { balanceIn, billIn, expensesIn } from '../services/ds/announce.ts';
import { extract } from '../services/ds/extraction/extract.ts';
import { ASIA_AFRICA } from '../services/ds/extraction/fixtures/asia-africa.ts';
import { ENGLISH } from '../services/ds/extraction/fixtures/english.ts';
import { EUROPE } from '../services/ds/extraction/fixtures/europe.ts';
import { NOTES } from '../services/ds/extraction/fixtures/notes.ts';
import { toOutcome } from '../services/ds/outcome.ts';
import { readReading } from '../services/expense/balances/balance.ts';
import { readAnnouncement } from '../services/expense/bills/bill.ts';
import { readEntry } from '../services/expense/entries/entry.ts';
import { readTold } from '../services/expense/entries/told.ts';

const TEXTS = [...ENGLISH, ...EUROPE, ...ASIA_AFRICA, ...NOTES].map(({ text }) => text);
const KINDS = {
  sms: MessageKind.SMS,
  notification: MessageKind.NOTIFICATION,
  note: MessageKind.NOTE,
} as const;

/** A real message, one stretch of which is replaced by something long, numeric or strange. */
const text = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.nat(),
    fc.nat({ max: 12 }),
    fc.oneof(
      fc.constantFrom(
        '0',
        '0.00',
        '9'.repeat(22),
        '1234567890123456.78',
        '12.345678',
        'x'.repeat(300),
        '\u0000',
        '🎉',
      ),
      fc.string({ unit: 'binary', maxLength: 250 }),
    ),
  )
  .map(
    ([base, at, cut, put]) => base.slice(0, at % base.length) + put + base.slice((at % base.length) + cut),
  );

const NOW = new Date('2026-03-14T17:30:00Z');
/** Whenever a message may be received; mostly when the texts are from. */
const received = fc.oneof(
  { weight: 3, arbitrary: fc.constant(NOW) },
  fc.date({
    min: new Date('1902-01-01T00:00:00Z'),
    max: new Date('9997-12-31T23:59:59Z'),
    noInvalidDate: true,
  }),
  fc.constantFrom(new Date('1902-01-01T00:00:00Z'), new Date('9997-12-31T23:59:59Z')),
);
const zone = fc.constantFrom('Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Pago_Pago');

/** A payment handle and a fund longer than any name in the ledger. */
const LONG_HANDLE = `Sent Rs.89.00 from A/C *6620 to ${'x'.repeat(300)}point@upi on 13-03-26.`;
const LONG_FUND = `Your SIP purchase of Rs 1,999.90 in B${'x'.repeat(300)}lue Fund Folio 1882041 is processed @ NAV 84.11`;

describe('what ds extracts', () => {
  it('is always an entry, a bill or a balance that the ledger takes', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...TEXTS), text),
        fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])),
        received,
        zone,
        (text, kind, receivedAt, timezone) => {
          const input = {
            text,
            kind,
            sender: '',
            receivedAt,
            homeCurrency: 'EUR',
            timezone,
          };
          const outcome = toOutcome(text, extract(input), () => 'id');
          const ids = { userId: 'u', messageId: '01890a5d-ac96-774b-bcce-b302099a8057' };
          const stored = { ...ids, kind: KINDS[kind], sender: '', text, receivedAt, outcome };
          for (const event of expensesIn(stored)) readTold(event, readEntry(event));
          const [bill, balance] = [billIn(stored), balanceIn(stored)];
          if (bill) readAnnouncement(bill);
          if (balance) readReading(balance);
        },
      ),
      {
        numRuns: 3000,
        examples: [
          [LONG_HANDLE, 'sms', NOW, 'Europe/Berlin'],
          [LONG_FUND, 'sms', NOW, 'Europe/Berlin'],
        ],
      },
    );
  });
});
