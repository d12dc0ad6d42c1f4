import { expect } from 'chai';
import { deviceWords, isHandheld } from './deviceWords.ts';

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const agents: [string, string][] = [
  [chrome, 'Chrome, Windows'],
  [`${chrome} Edg/140.0.0.0`, 'Edge, Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
    'Safari, iPhone',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
  [
    'Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
    'Chrome, Android',
  ],
  ['curl/8.5.0', 'curl'],
];

describe('the words for a device', () => {
  for (const [agent, words] of agents)
    it(`are "${words}" for what its user-agent header says`, () => {
      expect(deviceWords(agent)).to.equal(words);
    });
  it('are its own name where it has one, also a name that mentions a browser', () => {
    expect(deviceWords("Ana's Chrome/Windows box")).to.equal("Ana's Chrome/Windows box");
  });
  it('are no longer than a line', () => {
    expect(deviceWords('x'.repeat(100)))
      .to.have.lengthOf(60)
      .and.match(/…$/);
  });
  it('are none for no name', () => {
    expect(deviceWords('')).to.equal('');
  });
  it('tell a phone from a desk', () => {
    expect(isHandheld('Safari, iPhone')).to.equal(true);
    expect(isHandheld(chrome)).to.equal(false);
  });
});
