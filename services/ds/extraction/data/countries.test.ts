import { expect } from 'chai';
import { MINOR_UNITS } from '#mesh/iso4217.ts';
import { fold } from '../text/fold.ts';
import { lexicon } from '../text/lexicon.ts';
import { COUNTRIES, type Country, INTERNATIONAL_BANKS } from './countries.ts';

/** As the lexicon compares them: folded, all separators alike. */
function keys(words: string): string[] {
  return words.split('|').map((word) => fold(word.trim().normalize('NFKC')).replace(/[\s.\-_]+/g, ' '));
}

function wordsOf({ banks, rails, signs }: Country): string[] {
  return [banks, rails, signs].flatMap(keys);
}

function repeated(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

const find = lexicon(
  COUNTRIES.flatMap(({ currency, banks, rails, signs }) =>
    [banks, rails, signs].map((words) => ({ means: currency, words })),
  ),
);
const currencies = (text: string): string[] => [...new Set(find(fold(text)).map(({ means }) => means))];

describe('countries', () => {
  it('keep accounts in a currency of ISO 4217', () => {
    const unknown = COUNTRIES.filter(({ currency }) => !MINOR_UNITS.has(currency));
    expect(unknown.map(({ code, currency }) => `${code} ${currency}`)).to.deep.equal([]);
  });
  it('have two-letter codes of their own', () => {
    const codes = COUNTRIES.map(({ code }) => code);
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).to.deep.equal([]);
    expect(repeated(codes)).to.deep.equal([]);
  });
  it('have words of at least three units', () => {
    const all = [...COUNTRIES.flatMap(wordsOf), ...keys(INTERNATIONAL_BANKS)];
    expect(all.filter((word) => word.replace(/^\*|\*$|\s+$/g, '').length < 3)).to.deep.equal([]);
  });
  it('say each word once', () => {
    const twice = COUNTRIES.flatMap((country) =>
      repeated(wordsOf(country)).map((word) => `${country.code} ${word}`),
    );
    expect(twice).to.deep.equal([]);
    expect(repeated(keys(INTERNATIONAL_BANKS))).to.deep.equal([]);
  });
  it('share no word with a country of another currency', () => {
    const owner = new Map<string, string>();
    const shared = COUNTRIES.flatMap((country) =>
      wordsOf(country).filter((word) => {
        const known = owner.get(word) ?? country.currency;
        owner.set(word, known);
        return known !== country.currency;
      }),
    );
    expect(shared).to.deep.equal([]);
  });
  it('claim no bank that works in many countries', () => {
    const international = new Set(keys(INTERNATIONAL_BANKS));
    expect(COUNTRIES.flatMap(wordsOf).filter((word) => international.has(word))).to.deep.equal([]);
  });
  it('are told apart by bank, rail, domain, calling code and city', () => {
    expect(currencies('HDFC Bank: Rs 500 paid')).to.deep.equal(['INR']);
    expect(currencies('Osko payment of $50')).to.deep.equal(['AUD']);
    expect(currencies('$50, see www.shop.co.nz')).to.deep.equal(['NZD']);
    expect(currencies('Call +52 55 1234 5678')).to.deep.equal(['MXN']);
    expect(currencies('Покупка 50.00, Минск')).to.deep.equal(['BYN']);
    expect(currencies('Purchase 50.00, PRIVATBANK, KYIV')).to.deep.equal(['UAH']);
  });
  it('are not confused with a longer name that begins alike', () => {
    expect(currencies('$50 at a shop in New Mexico')).to.deep.equal(['USD']);
    expect(currencies('tbc bank uzbekistan')).to.deep.equal(['UZS']);
  });
});
