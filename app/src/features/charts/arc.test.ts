import { expect } from 'chai';
import { arc, notch, partAt } from './arc.ts';

const centre = { x: 100, y: 100 };

describe('a half circle', () => {
  it('ends at the top when half full', () =>
    expect(arc(centre, 80, 0.5)).to.equal('M 20 100 A 80 80 0 0 1 100 20'));
  it('ends at the right when full', () =>
    expect(arc(centre, 80, 1)).to.equal('M 20 100 A 80 80 0 0 1 180 100'));
  it('is no more than full', () => expect(arc(centre, 80, 1.7)).to.equal(arc(centre, 80, 1)));
  it('is notched across its stroke', () => expect(notch(centre, 80, 10, 0.5)).to.equal('M 100 25 L 100 15'));
});

describe('a touch of a ring', () => {
  const ring = { size: 200, hole: 100 };
  const parts = [1, 1, 2];
  it('finds the first part right of the top', () =>
    expect(partAt({ x: 150, y: 40 }, ring, parts)).to.equal(0));
  it('finds the second part right of the foot', () =>
    expect(partAt({ x: 150, y: 160 }, ring, parts)).to.equal(1));
  it('finds the last part on the left', () => expect(partAt({ x: 20, y: 100 }, ring, parts)).to.equal(2));
  it('finds none in the hole', () => expect(partAt({ x: 110, y: 100 }, ring, parts)).to.equal(undefined));
  it('finds none beyond the rim', () => expect(partAt({ x: 199, y: 1 }, ring, parts)).to.equal(undefined));
  it('finds none of nothing', () => expect(partAt({ x: 150, y: 40 }, ring, [])).to.equal(undefined));
});
