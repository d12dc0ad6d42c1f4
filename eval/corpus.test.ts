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
    amount: 99.1,
    currency: 98.8,
    type: 98.8,
    account: 98.3,
    merchant: 94.2,
    nobody: 60.5,
    balance: 99.3,
    reference: 98.7,
    // Two of the sets are what reviewers found that broke an earlier state.
    rejected: 98.9,
  },
  // Every concept in every language, in a wording that is not the most common one.
  concepts: {
    amount: 97.3,
    currency: 97.1,
    type: 97.1,
    account: 93.5,
    merchant: 77.2,
    nobody: 68.3,
    balance: 95.2,
    reference: 82.5,
    rejected: 97.3,
  },
  // Read, but not learned from phrase by phrase: how wording is read that the grammar does not know. Nine sets of 1,489
  // messages joined that were written to be harder, or to leave open whose money is meant.
  strangers: {
    amount: 96.4,
    currency: 95.4,
    type: 95.3,
    account: 96.6,
    merchant: 84.6,
    nobody: 56.3,
    balance: 96.9,
    reference: 86.2,
    rejected: 97.2,
  },
  heldOut: {
    amount: 99.4,
    currency: 99.5,
    type: 98.5,
    account: 98.5,
    merchant: 92.7,
    nobody: 63.5,
    balance: 99,
    reference: 97.4,
    rejected: 97.2,
  },
  unrecorded: { amount: 91, currency: 88, type: 88, merchant: 72.5, rejected: 97 },
  // Of other sets than before: those were read since, and are among the strangers.
  strangersHeldOut: {
    amount: 96.2,
    currency: 95.8,
    type: 95.8,
    account: 92.5,
    merchant: 81,
    balance: 94.7,
    reference: 80.8,
    rejected: 92,
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
