import { expect } from 'chai';
import ar from './ar/index.ts';
import en from './en/index.ts';
import es from './es/index.ts';
import hi from './hi/index.ts';
import ru from './ru/index.ts';

type Catalogue = Record<string, unknown>;

const forms = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(forms, '');

/** Every text of a catalogue under the path to it: "ledger.kind.refund". */
function textsOf(catalogue: Catalogue, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === 'string') texts.set(path + key, value);
    else for (const [inner, text] of textsOf(value as Catalogue, `${path}${key}.`)) texts.set(inner, text);
  }
  return texts;
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map(([, name]) => name).sort();
const tags = (text: string) => [...text.matchAll(/<(\w+)>/g)].map(([, name]) => name).sort();

const english = textsOf(en);
const plural = new Set([...english.keys()].filter((key) => key.endsWith('_other')).map(stem));

for (const [language, catalogue] of Object.entries({ en, es, hi, ru, ar })) {
  const texts = textsOf(catalogue);

  describe(`the catalogue of ${language}`, () => {
    it('says all that English says, and nothing else', () => {
      const wanted = new Set([...english.keys()].map((key) => (plural.has(stem(key)) ? stem(key) : key)));
      const said = new Set([...texts.keys()].map((key) => (plural.has(stem(key)) ? stem(key) : key)));
      expect([...said].sort()).to.deep.equal([...wanted].sort());
    });

    it('has the plural forms of its language', () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      for (const key of plural) {
        const has = [...texts.keys()].filter((each) => forms.test(each) && stem(each) === key);
        expect(has.sort(), key).to.deep.equal(pluralCategories.map((form) => `${key}_${form}`).sort());
      }
    });

    it('fills in what English fills in', () => {
      for (const [key, text] of texts) {
        const model = english.get(`${stem(key)}_other`) ?? english.get(key) ?? '';
        // "One change" needs no number where the word says it, and of nothing there may be nothing to fill in.
        if (/_(zero|one|two)$/.test(key)) {
          expect(placeholders(model), `${language} ${key}`).to.include.members(placeholders(text));
        } else expect(placeholders(text), `${language} ${key}`).to.deep.equal(placeholders(model));
        expect(tags(text), `${language} ${key}`).to.deep.equal(tags(model));
      }
    });

    it('leaves no text empty', () => {
      const empty = [...texts].filter(([, text]) => text.trim() === '').map(([key]) => key);
      expect(empty).to.deep.equal([]);
    });
  });
}
