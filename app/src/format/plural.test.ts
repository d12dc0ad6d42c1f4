import { expect } from 'chai';
import { pluralCategory } from './plural.ts';

describe('plural categories', () => {
  for (const language of ['en', 'es', 'hi', 'ru', 'ar']) {
    it(`are those of the Unicode CLDR in ${language}`, () => {
      const rules = new Intl.PluralRules(language);
      for (const count of [...Array(250).keys(), 1000, 1001, 1_000_000, 2_000_000, 0.5, 1.5])
        expect(pluralCategory(language, count), String(count)).to.equal(rules.select(count));
    });
  }
});
