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
    amount: 99.2,
    currency: 98.9,
    type: 98.9,
    account: 98.3,
    merchant: 94.6,
    nobody: 61,
    balance: 99.3,
    reference: 99.2,
    // Two of the sets are what reviewers found that broke an earlier state.
    rejected: 98.9,
  },
  // Every concept in every language, in a wording that is not the most common one.
  concepts: {
    amount: 97.4,
    currency: 97.2,
    type: 97.2,
    account: 93.6,
    merchant: 79.4,
    nobody: 69,
    balance: 95.4,
    reference: 94.7,
    rejected: 97.5,
  },
  // Read, but not learned from phrase by phrase: how wording is read that the grammar does not know. Five sets of 960
  // messages joined that are harder: tills that list what was bought, sentences next to a movement.
  strangers: {
    amount: 95.6,
    currency: 94.7,
    type: 94.3,
    account: 95.1,
    merchant: 85.9,
    nobody: 55.5,
    balance: 96.5,
    reference: 90.6,
    rejected: 96.4,
  },
  heldOut: {
    amount: 99.6,
    currency: 99.7,
    type: 98.7,
    account: 98.8,
    merchant: 93.7,
    // One less than before: a label names nobody where cash was paid in with an agent; other sets name the agent.
    nobody: 63.1,
    balance: 99.3,
    reference: 98.9,
    rejected: 97.2,
  },
  unrecorded: { amount: 91.7, currency: 88.8, type: 88.8, merchant: 75.9, rejected: 97.5 },
  // Four sets of 710 messages joined, one of them of sentences next to a movement and one of tills.
  strangersHeldOut: {
    amount: 92.5,
    currency: 91.2,
    type: 89.3,
    account: 89.6,
    merchant: 77.6,
    nobody: 82.7,
    balance: 89.7,
    reference: 83.5,
    rejected: 92.5,
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
