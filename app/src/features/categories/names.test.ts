import { expect } from 'chai';
import { categories } from '../../api/categories.ts';
import { families, isKnown, ownName, parentOf, slugOf } from './names.ts';

describe('categories', () => {
  it('gives every child to its parent, and loses none', () => {
    expect(families.flatMap(({ parent, children }) => [parent, ...children])).to.deep.equal([...categories]);
    expect(families.find(({ parent }) => parent === 'dining')?.children).to.include('dining.coffee');
  });

  it('takes an entry without a category for other', () => {
    expect(parentOf('')).to.equal('other');
    expect(parentOf('dining.coffee')).to.equal('dining');
  });

  it('makes a slug of what was typed, and none of what the server would refuse', () => {
    expect(slugOf(' Gym  bag ')).to.equal('gym_bag');
    expect(slugOf('Sport. Gym bag')).to.equal('sport.gym_bag');
    for (const wrong of ['', 'спорт', 'a.b.c', '.a', 'a.', 'x'.repeat(65)])
      expect(slugOf(wrong)).to.equal(undefined);
  });

  it("reads a category of the user's own as words", () => {
    expect(ownName('sport.gym_bag')).to.equal('Gym bag');
    expect(ownName('pets')).to.equal('Pets');
    expect(isKnown('pets')).to.equal(false);
  });
});
