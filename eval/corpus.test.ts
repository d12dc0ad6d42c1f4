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
    amount: 98.5,
    currency: 97,
    type: 98.5,
    account: 98,
    merchant: 93.4,
    balance: 99,
    reference: 98.5,
    // Two of the sets are what reviewers found that broke an earlier state.
    rejected: 98.7,
  },
  // Read, but not learned from phrase by phrase: how wording is read that the grammar does not know.
  strangers: {
    amount: 91.5,
    currency: 89,
    type: 89,
    account: 93,
    merchant: 76.5,
    balance: 93.5,
    reference: 89,
    rejected: 94,
  },
  heldOut: {
    amount: 99,
    currency: 97.5,
    // A quarter of the set is two phones' whole inboxes, of which 96 % are.
    type: 98.3,
    account: 98.5,
    merchant: 91,
    balance: 98.5,
    reference: 96,
    rejected: 97.2,
  },
  unrecorded: { amount: 86, currency: 83, type: 83, merchant: 66, rejected: 96 },
  strangersHeldOut: {
    amount: 95,
    currency: 92,
    type: 93,
    account: 96,
    merchant: 88,
    balance: 97,
    reference: 95,
    rejected: 93,
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
