import { expect } from 'chai';
import { answers, readMerchants, type Tally, tally } from './merchants.ts';

const { development, heldOut } = readMerchants();

function reaches({ labelled, answered, right, silent, wronglyAnswered }: Tally): void {
  expect(answered / labelled, 'answered of the labelled').to.be.at.least(0.95);
  expect(right / answered, 'right of the answered').to.be.at.least(0.96);
  expect(wronglyAnswered / silent, 'answered where it must abstain').to.be.at.most(0.06);
}

describe('the categories of merchants', () => {
  it('are measured on at least 450 names, 60 of which say nothing', () => {
    const all = [...development, ...heldOut];
    expect(all).to.have.length.of.at.least(450);
    expect(all.filter(({ category }) => category === null)).to.have.length.of.at.least(60);
    expect(new Set(all.map(({ merchant }) => merchant))).to.have.property('size', all.length);
  });

  it('hold their floors on the half that rules were written with', () => {
    reaches(tally(answers(development)));
  });

  it('hold their floors on the half that only measures', () => {
    reaches(tally(answers(heldOut)));
  });
});
