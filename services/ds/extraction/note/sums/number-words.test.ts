import { expect } from 'chai';
import { normalise } from '../../text/normalise.ts';
import { numbersAt } from './number-words.ts';

/** Languages that an independent library spells as people do; each of its words must be read back. */
const SPELLED =
  `am-ET az-AZ bn-BD cs-CZ da-DK de-DE el-GR en-US es-ES es-MX fa-IR fi-FI fr-FR fr-BE gu-IN hi-IN hr-HR hu-HU
  id-ID it-IT ja-JP kn-IN ko-KR lt-LT lv-LV mr-IN ms-MY nl-NL pa-IN pl-PL pt-PT ro-RO ru-RU sr-Cyrl-RS sr-Latn-RS sv-SE
  ta-IN te-IN th-TH tr-TR uk-UA ur-PK vi-VN zh-Hans-CN zh-Hant-TW`.split(/\s+/);
const UP_TO_999 = Array.from({ length: 999 }, (_, index) => index + 1);
const ABOVE = [
  1000, 1001, 1015, 1100, 1250, 1999, 2000, 2500, 3750, 9999, 10000, 12500, 25000, 99999, 100000, 350000,
];

const whole = (words: string): Map<string, number> => {
  const { folded } = normalise(words);
  const all = numbersAt(folded, 0).filter(({ end }) => end === folded.length);
  return new Map(all.map(({ language, value }) => [language.code, value]));
};

describe('numbers in words', () => {
  for (const locale of SPELLED)
    it(`are read as ${locale} spells them, up to a thousand and beyond`, async () => {
      const { toCardinal } = (await import(`n2words/${locale}`)) as { toCardinal(n: number): string };
      const misread = [...UP_TO_999, ...ABOVE].filter((n) => ![...whole(toCardinal(n)).values()].includes(n));
      expect(misread).to.deep.equal([]);
    });

  const CASES: readonly (readonly [words: string, code: string, value: number])[] = [
    ['a hundred and five', 'en', 105],
    ['two and a half thousand', 'en', 2500],
    ['fifteen hundred', 'en', 1500],
    ['zweieinhalb', 'de', 2.5],
    ['pětadvacet', 'cs', 25],
    ['полторы тысячи', 'ru', 1500],
    ['dve stotine', 'hr', 200],
    ['δυόμισι χιλιάδες', 'el', 2500],
    ['خمسة وعشرين', 'ar', 25],
    ['ألفين وخمسمية', 'ar', 2500],
    ['दो सौ पचास', 'hi', 250],
    ['साढ़े तीन सौ', 'hi', 350],
    ['dhai hazaar', 'hi-Latn', 2500],
    ['hai trăm rưỡi', 'vi', 250],
    ['hai triệu rưỡi', 'vi', 2500000],
    ['elfu tano na mia tano', 'sw', 5500],
    ['elfu kumi na tano', 'sw', 15000],
    ['dubu biyar da ɗari biyu', 'ha', 5200],
    ['千二百', 'ja', 1200],
    ['一万五', 'zh', 15000],
    ['三百零五', 'zh', 305],
    ['삼만오천', 'ko', 35000],
    ['สองร้อยห้าสิบ', 'th', 250],
    ['kakskyt', 'fi', 20],
    ['bente singko', 'fil', 25],
  ];
  for (const [words, code, value] of CASES)
    it(`reads "${words}" as ${value}`, () => {
      expect(whole(words).get(code)).to.equal(value);
    });

  it('ends where the words go up again, or no longer fit', () => {
    expect(numbersAt('ten twenty dollars', 0)[0]?.end).to.equal('ten'.length);
    expect(numbersAt('twelve fifty', 0)[0]?.value).to.equal(12);
    expect(numbersAt('five and twenty', 0)[0]?.end).to.equal('five'.length);
  });
  it('is no part of a word', () => {
    expect(numbersAt('tension', 0)).to.deep.equal([]);
    expect(numbersAt('often', 2)).to.deep.equal([]);
  });
  it('says where languages disagree', () => {
    expect(whole('sau')).to.deep.equal(
      new Map([
        ['hi-Latn', 100],
        ['vi', 6],
      ]),
    );
  });
});
