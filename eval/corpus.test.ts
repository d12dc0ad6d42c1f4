import { expect } from 'chai';
import { describe, it } from 'mocha';
import { extract } from '../services/ds/extraction/extract.ts';
import { OWN_CORPUS, OWN_PATHS, readCorpus } from './corpus.ts';
import { inputOf } from './input.ts';
import { type Scored, score } from './score.ts';
import { type Figures, figuresOf } from './scorecard.ts';

/** Shares that must not be lost again, in percent. Raise them when the grammar gets better; never lower them to pass. */
const FLOORS: Readonly<Record<keyof typeof OWN_CORPUS, Readonly<Partial<Record<keyof Figures, number>>>>> = {
  development: {
    amount: 99,
    currency: 97.7,
    type: 98.8,
    account: 98.2,
    merchant: 94.2,
    balance: 99.2,
    reference: 98.7,
    // Two of the sets are what reviewers found that broke an earlier state.
    rejected: 98.9,
  },
  // Every concept in every language, in a wording that is not the most common one.
  concepts: {
    amount: 97.2,
    currency: 94.7,
    type: 97.1,
    account: 92.5,
    merchant: 75.3,
    balance: 95.2,
    reference: 82.5,
    rejected: 97.3,
  },
  // Read, but not learned from phrase by phrase: how wording is read that the grammar does not know.
  strangers: {
    amount: 96.7,
    currency: 93.7,
    type: 95.5,
    account: 96.7,
    merchant: 86.3,
    balance: 97,
    reference: 89.4,
    rejected: 96.6,
  },
  heldOut: {
    amount: 99.3,
    currency: 98.1,
    type: 98.5,
    account: 98.5,
    merchant: 92.2,
    balance: 98.9,
    reference: 97,
    rejected: 97.2,
  },
  unrecorded: { amount: 89, currency: 86, type: 86.5, merchant: 70, rejected: 97 },
  strangersHeldOut: {
    amount: 97.2,
    currency: 94.8,
    type: 97.8,
    account: 97,
    merchant: 82.5,
    balance: 96.3,
    reference: 87.8,
    rejected: 95.3,
  },
};

async function scored(paths: readonly string[]): Promise<Scored[]> {
  const rows: Scored[] = [];
  for (const path of paths)
    for await (const row of readCorpus(path)) rows.push(score(row, extract(inputOf(row))));
  return rows;
}

describe('the own corpus', () => {
  for (const part of Object.keys(FLOORS) as (keyof typeof OWN_CORPUS)[]) {
    describe(part, () => {
      let figures: Figures;
      before(async () => {
        figures = figuresOf(await scored(OWN_CORPUS[part]));
      });
      for (const [name, floor] of Object.entries(FLOORS[part])) {
        it(`has at least ${floor} % of ${name} right`, () => {
          const { right, of } = figures[name as Exclude<keyof Figures, 'n' | 'invented'>];
          expect((right / of) * 100).to.be.at.least(floor);
        });
      }
      it('invents no amount and no account', () => expect(figures.invented).to.equal(0));
    });
  }

  it('holds at least 600 messages, 200 of them without a movement', async () => {
    const rows = await scored(OWN_PATHS);
    expect(rows.length).to.be.at.least(600);
    expect(rows.filter(({ row }) => !row.transaction).length).to.be.at.least(200);
  });
});
