import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { OWN_CORPUS } from '../../../eval/corpus.ts';
import { CATEGORIES } from './data/categories.ts';
import { CURRENCIES } from './data/currencies.ts';
import { extract } from './extract.ts';
import { ASIA_AFRICA } from './fixtures/asia-africa.ts';
import { ENGLISH } from './fixtures/english.ts';
import { EUROPE } from './fixtures/europe.ts';
import { NOTES } from './fixtures/notes.ts';
import { asciiDigits } from './text/fold.ts';
import { MAX_LENGTH } from './text/normalise.ts';
import type { Entry, Extraction, Field, MessageInput } from './types.ts';

/** The texts of the fixtures, and those of the corpus in all its languages. */
const TEXTS = [
  ...[...ENGLISH, ...EUROPE, ...ASIA_AFRICA, ...NOTES].map(({ text }) => text),
  ...OWN_CORPUS.development.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  ),
];
const RUNS = process.env.CI ? 5000 : 300;
const KINDS = ['sms', 'notification', 'note'] as const;
const RECEIVED = new Date('2026-03-14T17:30:00Z');

function input(text: string, kind: MessageInput['kind'] = 'sms'): MessageInput {
  return { text, kind, sender: '', receivedAt: RECEIVED, homeCurrency: 'EUR', timezone: 'Europe/Berlin' };
}

function entriesOf(extraction: Extraction): readonly Partial<Entry>[] {
  return extraction.outcome === 'ignored' ? [] : extraction.entries;
}

function fieldsOf(extraction: Extraction): Field<unknown>[] {
  return entriesOf(extraction).flatMap((entry) => Object.values(entry));
}

const digitsOf = (text: string): string => asciiDigits(text.normalize('NFKC')).replace(/\D/g, '');

/** Without accents: a brand has its own spelling. */
const lettersOf = (text: string): string =>
  asciiDigits(text.normalize('NFKD'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a text has all characters of a word in their order, whatever stands between them. */
function hasInOrder(text: string, word: string): boolean {
  let at = 0;
  return [...word].every((character) => {
    at = text.indexOf(character, at) + 1;
    return at > 0;
  });
}

/** A real message broken in a random place by random characters, or joined with another one. */
const mangled = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.nat(),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('', ...TEXTS),
  )
  .map(
    ([text, at, noise, more]) =>
      text.slice(0, at % text.length) + noise + text.slice(at % text.length) + more,
  );
const anyText = fc.oneof(
  mangled,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);
const anyKind = fc.constantFrom(...KINDS);

/** Without noughts at its ends, as cents and powers of ten are written in more ways than one. */
const bare = (number: string): string => number.replace(/\D/g, '').replace(/^0+|0+$/g, '');

const FEW = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "3 x 4.50", "two tacos 3.50 each": so many times a price. */
function productsIn(text: string): string[] {
  const words = asciiDigits(text.normalize('NFKC')).toLowerCase();
  const counts = [
    ...[...words.matchAll(/\d{1,2}/g)].map(([digits]) => Number(digits)),
    ...FEW.flatMap((word, at) => (words.includes(word) ? [at + 2] : [])),
  ];
  const prices = [...words.matchAll(/\d[\d.,' ]*/g)].map(([price]) => price.replace(/\D/g, ''));
  return prices.flatMap((price) => counts.map((count) => bare(String(BigInt(price) * BigInt(count)))));
}

describe('extract, for any text', () => {
  it('keeps every span inside the text and every confidence between 0 and 1', () => {
    fc.assert(
      fc.property(anyText, anyKind, (text, kind) => {
        for (const { span, confidence } of fieldsOf(extract(input(text, kind)))) {
          expect(confidence).to.be.within(0, 1);
          if (!span) continue;
          expect(span.start).to.be.at.least(0);
          expect(span.end).to.be.above(span.start).and.at.most(text.length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('invents no digit: amounts, balances, fees, tails and references are read off their spans, or are the product that stands there', () => {
    fc.assert(
      fc.property(anyText, anyKind, (text, kind) => {
        for (const { amount, balance, fee, account, reference } of entriesOf(extract(input(text, kind)))) {
          for (const field of [amount, balance, fee]) {
            if (!field) continue;
            const written = text.slice(field.span?.start, field.span?.end);
            expect([bare(digitsOf(written)), ...productsIn(written)]).to.include(bare(field.value));
          }
          if (account)
            expect(digitsOf(text.slice(account.span?.start, account.span?.end))).to.equal(account.value.tail);
          if (reference)
            expect(
              asciiDigits(text.slice(reference.span?.start, reference.span?.end).normalize('NFKC')),
            ).to.include(asciiDigits(reference.value));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('takes names from where it says: no word of a merchant or payee stands outside its span', () => {
    fc.assert(
      fc.property(anyText, anyKind, (text, kind) => {
        const extraction = extract(input(text, kind));
        const notice = extraction.outcome === 'ignored' ? extraction.notice : undefined;
        const payees = notice?.kind === 'upcoming_bill' ? [notice.payee] : [];
        const merchants = entriesOf(extraction).map(({ merchant }) => merchant);
        for (const name of [...merchants, ...payees]) {
          if (!name?.span || name.stage !== 'grammar') continue;
          const there = lettersOf(text.slice(name.span.start, name.span.end));
          // Letters of another script in the middle of a word are noise, and left out of the name.
          for (const word of name.value.split(/\s+/))
            expect(hasInOrder(there, lettersOf(word))).to.equal(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('gives extracted entries exactly the decimals of their currency and a category of the closed list', () => {
    fc.assert(
      fc.property(anyText, anyKind, (text, kind) => {
        const extraction = extract(input(text, kind));
        if (extraction.outcome !== 'extracted') return;
        for (const { amount, currency, category } of extraction.entries) {
          const minor = CURRENCIES.get(currency.value)?.minor;
          expect(amount.value).to.match(minor === 0 ? /^\d+$/ : new RegExp(`^\\d+\\.\\d{${minor}}$`));
          expect(CATEGORIES).to.include(category.value);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('reads the same however often it is asked', () => {
    fc.assert(
      fc.property(mangled, (text) => {
        expect(extract(input(text))).to.deep.equal(extract(input(text)));
      }),
      { numRuns: 100 },
    );
  });

  it('is not changed by invisible characters', () => {
    const invisible = fc.constantFrom('\u200b', '\u200e', '\u2060', '\ufeff');
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.nat(), invisible, (text, at, char) => {
        const spot = at % text.length;
        const hidden = text.slice(0, spot) + char + text.slice(spot);
        const values = (extraction: Extraction): unknown => fieldsOf(extraction).map(({ value }) => value);
        expect(values(extract(input(hidden)))).to.deep.equal(values(extract(input(text))));
      }),
      {
        numRuns: 200,
        examples: [
          ['شراء\nعبر:*5120\nبـSAR 45\nلدى:مقهى الواحة', 17, '\u200b'],
          [
            'You have sent PHP 500.00 of GCash to MA** TE***A S. 09171112233 on 03-09-25 4:15 PM.',
            0,
            '\u200b',
          ],
        ],
      },
    );
  });

  it('stays fast on text made to be slow', () => {
    const units = [
      '9',
      '1,',
      '1 ',
      '12/',
      'X',
      '*',
      ' ',
      '\n',
      'a',
      '1.1',
      'Rs 1 ',
      'to ',
      'otp ',
      '$',
      '\u0661',
      'bal 1 ',
      '日',
      'debited ',
      '12:',
      'UPI/',
      '1 jan ',
      '\ufdfa',
    ];
    for (const unit of units) staysFast(unit);
  });

  it('takes no more time for notes of nothing but items', () => {
    const units = [
      'lunch 1 ',
      'and 1 ',
      '千円',
      'tip 1 ',
      'tom zelled ',
      'paid back tom 20 ',
      'rewe 1,50 ',
      'one hundred ',
      'mom ko ',
      '1. a\n',
      'what ',
    ];
    for (const unit of units) staysFast(unit, 'note');
  });
});

/** A text of as many of one unit as are read. */
function staysFast(unit: string, kind?: MessageInput['kind']): void {
  const whole = input(unit.repeat(Math.ceil(MAX_LENGTH / unit.length)), kind);
  extract(whole);
  const best = Math.min(...[1, 2, 3].map(() => timed(() => extract(whole))));
  // The budget is 5 ms on a quiet machine; the factor leaves room for a busy one and none for a quadratic.
  expect(best, JSON.stringify(unit)).to.be.below(50);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
