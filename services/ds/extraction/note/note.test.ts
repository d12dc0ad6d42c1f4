import { expect } from 'chai';
import { extract } from '../extract.ts';
import type { Extraction } from '../types.ts';

function read(text: string, homeCurrency = 'EUR'): Extraction {
  const receivedAt = new Date('2026-06-15T12:00:00Z');
  return extract({ text, kind: 'note', sender: '', receivedAt, timezone: 'UTC', homeCurrency });
}

/** What a note comes to, each entry as "12.50 debit Name". */
function said(text: string, home?: string): string[] {
  const extraction = read(text, home);
  if (extraction.outcome === 'ignored') return [extraction.verdict];
  return extraction.entries.map(({ amount, direction, merchant }) =>
    [amount?.value, direction?.value, merchant?.value].filter(Boolean).join(' '),
  );
}

/** The stretch of a note that its first merchant was read off. */
function merchantSpan(text: string): string | undefined {
  const extraction = read(text);
  const span = extraction.outcome === 'ignored' ? undefined : extraction.entries[0]?.merchant?.span;
  return span && text.slice(span.start, span.end);
}

describe('the shop of a note', () => {
  it('is a brand that stands there without a preposition, before the sum or behind', () => {
    expect(said('rewe 34,20 gestern')).to.deep.equal(['34.20 debit REWE']);
    expect(said('gas 42.10 shell', 'USD')).to.deep.equal(['42.10 debit Shell']);
    expect(said('セブンで弁当 540円', 'JPY')).to.deep.equal(['540 debit セブン']);
    expect(merchantSpan('50 for fuel, orlen')).to.equal('orlen');
  });

  it('is one whose name is a word too only alone, or beside its trade', () => {
    expect(said('target 87.32', 'USD')).to.deep.equal(['87.32 debit Target']);
    expect(said('orange juice 3')).to.deep.equal(['3.00 debit']);
    expect(said('globe load 100', 'PHP')).to.deep.equal(['100.00 debit globe']);
  });

  it('is no brand that other words have by chance', () => {
    expect(said('3.20 for a coffee')).to.deep.equal(['3.20 debit']);
    expect(said('cà phê 25k', 'VND')).to.deep.equal(['25000 debit']);
  });

  it('is what heads the note, where that is no word for anything else', () => {
    expect(said('the crown: pint 5.80, crisps 2', 'GBP')).to.deep.equal([
      '5.80 debit the crown',
      '2.00 debit the crown',
    ]);
    expect(said('lunch: 12.50')).to.deep.equal(['12.50 debit']);
  });
});

describe('a sum in words', () => {
  it('is read in the languages that people dictate in', () => {
    expect(said('двести рублей мороженое', 'RUB')).to.deep.equal(['200.00 debit']);
    expect(said('elli lira çorba', 'TRY')).to.deep.equal(['50.00 debit']);
    expect(said('năm mươi nghìn đồng phở', 'VND')).to.deep.equal(['50000 debit']);
    expect(said('shilingi elfu tano sokoni', 'KES')).to.deep.equal(['5000.00 debit']);
    expect(said('cincizeci de lei taxi', 'RON')).to.deep.equal(['50.00 debit']);
  });

  it('has its hundredths behind its money', () => {
    expect(said('zwölf euro fünfzig Döner')).to.deep.equal(['12.50 debit']);
    expect(said('двадцать рублей пятьдесят копеек хлеб', 'RUB')).to.deep.equal(['20.50 debit']);
    expect(said('午饭二十八块五', 'CNY')).to.deep.equal(['28.50 debit']);
    expect(said('twenty euros twelve eggs')).to.deep.equal(['20.00 debit']);
  });

  it('is asked about where nothing names its money', () => {
    for (const text of ['siebzehn fünfzig Pizza', 'doscientos cincuenta tacos', 'twelve fifty for parking'])
      expect(read(text)).to.include({ outcome: 'needs_review', reason: 'ambiguous_amount' });
  });

  it('is no number of people or things, and no other word of another language', () => {
    for (const text of ['two kids at the party', 'zwanzig kilometer gelaufen', 'transfer to euro account'])
      expect(said(text)).to.deep.equal(['other']);
    expect(said('식사만원', 'KRW')).to.deep.equal(['other']);
    expect(said('จ่าย 159 บาท เรียบร้อย', 'THB')).to.deep.equal(['159.00 debit']);
    expect(said('กาแฟ เรียบร้อย', 'THB')).to.deep.equal(['other']);
    expect(said('12 RON la EMAG.RO cu cardul', 'RON')).to.have.lengthOf(1);
    for (const text of [
      'total due Rs',
      'salio lako ni TSh',
      'บาท ห้ามบอกรหัส',
      '百果园 水果',
      'mille feuille patisserie',
    ])
      expect(said(text)).to.deep.equal(['other']);
  });
});

describe('a note of something else', () => {
  it('is nothing where two sides played, somebody ran, or a street has its number', () => {
    for (const text of ['lakers 112 celtics 108', 'ran 5k', 'peso 71,3', '22 harrow street'])
      expect(said(text)).to.deep.equal(['other']);
    expect(said('chelsea boots 80', 'GBP')).to.deep.equal(['80.00 debit']);
  });
});

describe('the person of a note', () => {
  it('is who gave the writer money, or who bought', () => {
    expect(said('auntie carol gave me 50 quid', 'GBP')).to.deep.equal(['50.00 credit auntie carol']);
    expect(said('sold my bike to kevin 140 bucks', 'USD')).to.deep.equal(['140.00 credit kevin']);
    expect(said('रमेश ने 2 हज़ार वापस दिए', 'INR')).to.deep.equal(['2000.00 credit रमेश']);
  });

  it('is who was given it, between the verb and the sum', () => {
    expect(said('gave ramesh 1.5k for the tap', 'INR')).to.deep.equal(['1500.00 debit ramesh']);
    expect(said('paid rent 1200')).to.deep.equal(['1200.00 debit']);
  });
});

describe('the sums of a note', () => {
  it('are one for every item, whatever joins them and whether it names its money', () => {
    expect(said('petrol ₹500 and chai 20/-', 'INR')).to.deep.equal(['500.00 debit', '20.00 debit']);
    expect(said('kal sabzi 150 aur doodh 64', 'INR')).to.deep.equal(['150.00 debit', '64.00 debit']);
    expect(said('昨日 電車賃380円 ランチ950円', 'JPY')).to.deep.equal(['380 debit', '950 debit']);
    expect(said('milk, bread 4.20')).to.deep.equal(['4.20 debit']);
  });

  it('are multiplied by the powers behind them', () => {
    expect(said('택시 1만2천원', 'KRW')).to.deep.equal(['12000 debit']);
    expect(said('給料 23万5千円', 'JPY')).to.deep.equal(['235000 credit']);
    expect(said('lương về 12tr5', 'VND')).to.deep.equal(['12500000 credit']);
    expect(said('打车23块5', 'CNY')).to.deep.equal(['23.50 debit']);
    expect(said('تاکسی ۸۰۰ هزار ریال', 'IRR')).to.deep.equal(['800000.00 debit']);
  });

  it('may be written in words', () => {
    expect(said('eleven dollars and fifty cents at subway', 'USD')).to.deep.equal(['11.50 debit Subway']);
    expect(said('two fifty rupees auto', 'INR')).to.deep.equal(['250.00 debit']);
    expect(said('spent a hundred and forty two dollars', 'USD')).to.deep.equal(['142.00 debit']);
    expect(said('ランチ千円と電車340円', 'JPY')).to.deep.equal(['1000 debit', '340 debit']);
    expect(said('kebab for a tenner', 'GBP')).to.deep.equal(['10.00 debit']);
  });

  it('are no number of a thing, of pieces or to ring', () => {
    expect(said('lunch 12 platform 9')).to.deep.equal(['12.00 debit']);
    expect(said('2 kg flour 6 eggs')).to.deep.equal(['other']);
    expect(said('call plumber 555 0142', 'USD')).to.deep.equal(['other']);
  });
});

describe('a note of which nothing was paid', () => {
  for (const text of [
    'did i go over 200 on food this month?',
    'saw a sofa for 499, too expensive',
    'shopping list: 2 milk, 12 eggs',
    'saving up 300 for a bike',
    'netflix goes up to 17.99',
    'parking ticket 75, havent paid it yet',
    'ua 1187 boards 6:40 gate 22',
    'weight 78.4 kg',
    'buy milk, 12 eggs, 2 loaves',
    'bus 42 leaves 7:15',
    'curtains 140 x 220 cm',
    'budget for june: food 400, fun 150',
  ])
    it(`makes no entry and no bill: "${text}"`, () => {
      const extraction = read(text);
      expect(extraction.outcome).to.equal('ignored');
      expect(extraction).to.have.property('verdict', 'other');
      expect(extraction).to.not.have.property('notice');
    });

  for (const text of ['buy coffee 4', 'maybe coffee 4', 'goal zero lamp 40', 'twelve fifty for parking'])
    it(`is asked about where it may have been: "${text}"`, () =>
      expect(read(text).outcome).to.equal('needs_review'));

  for (const text of ['street food 6', 'password manager 36', 'weight watchers 25', 'platform shoes 80'])
    it(`is told apart from what only begins so: "${text}"`, () =>
      expect(read(text).outcome).to.equal('extracted'));

  it('is a bill where it is to be paid', () => {
    expect(read('remember to pay rent 900')).to.have.property('notice');
    expect(read('nog 15 euro aan tom betalen')).to.have.property('notice');
  });

  it('is an entry where it was paid all the same', () => {
    expect(said('paid back tom what i owed 20')).to.deep.equal(['20.00 debit tom']);
    expect(said('还了小李300 之前欠的', 'CNY')).to.deep.equal(['300.00 debit']);
    expect(said('bought the couch 499, was too expensive')).to.deep.equal(['499.00 debit']);
  });
});
