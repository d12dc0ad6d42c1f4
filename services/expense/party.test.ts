import { expect } from 'chai';
import { sameParty } from './party.ts';

describe('two names', () => {
  for (const [one, other] of [
    ['NETFLIX', 'Netflix.com'],
    ['NETFLIX', 'NETFLIX.COM/MUMBAI'],
    ['Airtel', 'AIRTELPOSTPAID'],
    ['Café Zoë', 'CAFE ZOE LTD'],
    ['Bharat Gas Agency', 'Agency Bharat Gas'],
    ['東京電力', '東京電力エナジーパートナー'],
    ['3', 'Hutchison 3'],
    ['The Company', 'Company'],
  ] as const) {
    it(`${one} and ${other} can be one party's`, () => {
      expect(sameParty(one, other)).to.equal(true);
      expect(sameParty(other, one)).to.equal(true);
    });
  }

  for (const [one, other] of [
    ['NETFLIX', 'SPOTIFY'],
    ['Airtel Broadband', 'Airtel Mobile'],
    ['Alpha Ltd', 'Beta Ltd'],
    ['in', 'Spain Tours'],
    ['***', 'NETFLIX'],
  ] as const) {
    it(`${one} and ${other} are two parties'`, () => {
      expect(sameParty(one, other)).to.equal(false);
      expect(sameParty(other, one)).to.equal(false);
    });
  }
});
