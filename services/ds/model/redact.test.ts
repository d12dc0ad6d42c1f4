import { expect } from 'chai';
import fc from 'fast-check';
import { examine } from '../extraction/examine.ts';
import { inputOf } from './fixtures/questions.ts';
import { redact } from './redact.ts';

function redacted(text: string) {
  const { reading, money } = examine(inputOf(text));
  return redact(reading, money);
}

const CASES: readonly (readonly [text: string, expected: string])[] = [
  [
    'INR 450.00 debited from A/c XX1234 at CORNER CAFE on 20-11-2026. Ref 601234567890',
    'INR 450.00 debited from A/c <ACCOUNT_1> at CORNER CAFE on 20-11-2026. Ref <REFERENCE_1>',
  ],
  ['Card 4111 1111 1111 1111 charged EUR 9.99', 'Card <CARD_1> charged EUR 9.99'],
  ['Card ending 4821 charged EUR 9.99', 'Card ending <CARD_1> charged EUR 9.99'],
  ['Paid EUR 5 to DE89 3704 0044 0532 0130 00', 'Paid EUR 5 to <ACCOUNT_1>'],
  ['Paid Rs 5 to ana.b@okbank, mail ana@b.example', 'Paid Rs 5 to <ACCOUNT_1>, mail <EMAIL_1>'],
  [
    'EUR 7 paid. Not you? https://bank.example/x?id=7 or +49 30 123 45 67',
    'EUR 7 paid. Not you? <LINK_1> or <PHONE_1>',
  ],
  ['Dear Asha Rao, EUR 7 paid at Kiosk Nord', 'Dear <NAME_1>, EUR 7 paid at Kiosk Nord'],
  ['Dear Customer, EUR 7 paid at Kiosk Nord', 'Dear Customer, EUR 7 paid at Kiosk Nord'],
  ['UPI/DR/602117126490/CORNER CAFE Rs 40', 'UPI/DR/<REFERENCE_1>/CORNER CAFE Rs 40'],
  ['A/c XX12 and A/c XX12 and A/c XX34', 'A/c <ACCOUNT_1> and A/c <ACCOUNT_1> and A/c <ACCOUNT_2>'],
  // The same number in other digits, and with what cannot be seen in between.
  ['EUR 7 paid, ref ٦٠١٢٣٤٥٦٧٨', 'EUR 7 paid, ref <REFERENCE_1>'],
  ['EUR 7 paid, ref 6012\u200b345678', 'EUR 7 paid, ref <REFERENCE_1>'],
];

describe('redaction', () => {
  for (const [text, expected] of CASES)
    it(`makes "${expected}"`, () => expect(redacted(text).text).to.equal(expected));

  const digits = fc.stringMatching(/^[0-9]{6,20}$/);
  const grouped = fc
    .array(fc.stringMatching(/^[0-9]{1,4}$/), { minLength: 3, maxLength: 6 })
    .chain((groups) => fc.constantFrom(' ', '-', '.', '  ').map((separator) => groups.join(separator)));
  const masked = fc.stringMatching(/^[xX*]{2,6}[0-9]{2,6}$/);
  const word = fc.constantFrom(
    'paid',
    'at',
    'CORNER CAFE',
    'EUR 45.90',
    'INR 1,200',
    'A/c',
    'card',
    'ref',
    'No.',
    'tel',
    'від',
    'на',
    'Bal',
    'on 20-11-2026',
    '12:30',
    'Utr:',
    '卡号',
    '#',
    '(',
    ')',
    '/',
    ':',
    '\n',
  );
  const text = fc
    .array(fc.oneof({ weight: 3, arbitrary: word }, digits, grouped, masked), { minLength: 1, maxLength: 14 })
    .map((parts) => parts.join(' '));

  it('lets no run of six digits or more leave that is no sum, day or time', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme', maxLength: 200 })), (message) => {
        const { reading, money } = examine(inputOf(message));
        const result = redact(reading, money);
        const kept = [...money, ...reading.dates, ...reading.times];
        for (const run of result.text.matchAll(/\p{Nd}{6,}/gu)) {
          const at = result.back({ start: run.index, end: run.index + run[0].length });
          const within = at && kept.some(({ start, end }) => start <= at.start && at.end <= end);
          expect(within, `${run[0]} in ${result.text}`).to.equal(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds every stretch that it leaves where it stood before', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (message, from, length) => {
        const { reading, money } = examine(inputOf(message));
        const result = redact(reading, money);
        const start = from % Math.max(1, result.text.length);
        const end = Math.min(result.text.length, start + 1 + (length % 20));
        const at = result.back({ start, end });
        if (!at) return;
        expect(reading.text.slice(at.start, at.end)).to.equal(result.text.slice(start, end));
        expect(result.place(at)).to.deep.equal({ start, end });
      }),
      { numRuns: 1000 },
    );
  });
});
