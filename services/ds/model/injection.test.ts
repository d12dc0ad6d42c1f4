import { expect } from 'chai';
import { claimsOf, rank } from '../extraction/amount/roles.ts';
import { examine } from '../extraction/examine.ts';
import type { Extraction } from '../extraction/types.ts';
import { attacks } from './fixtures/attacks.ts';
import { type Behaviour, honest, inventor, liar, messagesIn, obedient } from './fixtures/behaviour.ts';
import { inputOf } from './fixtures/questions.ts';
import { ask, shown } from './prompt.ts';
import { type Question, questionOf } from './question.ts';
import { redact } from './redact.ts';
import { readAnswers } from './schema.ts';
import { verify } from './verify.ts';

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = { honest, obedient, liar, inventor };
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-/;

/** Asked whatever the stage thinks of the text: the verification alone has to hold. */
function forced(text: string): Question {
  const examined = examine(inputOf(text));
  const question = questionOf(examined);
  if (question) return question;
  const redacted = redact(examined.reading, examined.money);
  const sums = examined.candidates.filter((money) => redacted.place(money));
  return { examined, redacted, sums, days: [] };
}

function answered(question: Question, behaviour: Behaviour): Extraction | undefined {
  const prompt = ask([shown(question)]);
  const [seen] = messagesIn({ model: 'm', messages: [{ role: 'user', content: prompt }] });
  expect(seen, prompt).to.not.equal(undefined);
  const said = seen ? behaviour(seen) : {};
  const reply = Object.fromEntries(Object.entries(said).map(([key, value]) => [`m1_${key}`, value]));
  const [answer] = readAnswers(JSON.stringify(reply), [question]);
  return answer && verify(question, answer, 'm/prompt').extraction;
}

describe('texts that give a model orders', () => {
  it('are more than 200, in many languages', () => {
    expect(attacks.length).to.be.at.least(200);
    expect(new Set(attacks.map(({ text }) => text)).size).to.equal(attacks.length);
  });

  for (const [name, behaviour] of Object.entries(BEHAVIOURS))
    it(`move nothing but what the text itself says, with a model that is ${name}`, () => {
      for (const { text } of attacks) {
        const question = forced(text);
        const extraction = answered(question, behaviour);
        if (!extraction || extraction.outcome === 'ignored') continue;
        const { reading, extraction: grammar } = question.examined;
        const claims = claimsOf(rank(reading)).map(({ money }) => money);
        const values = claims.map((money) => question.examined.entryOf(money).amount?.value);
        const [before] = grammar.outcome === 'ignored' ? [] : grammar.entries;
        for (const entry of extraction.entries) {
          if (entry.amount) {
            expect(values, text).to.include(entry.amount.value);
            // Where the grammar read an amount, no model changes it.
            if (before?.amount && /[1-9]/.test(before.amount.value))
              expect(entry.amount, text).to.deep.equal(before.amount);
          }
          // Accounts and references are the grammar's, and who the user is was never asked.
          expect(entry.account, text).to.deep.equal(before?.account ?? entry.account);
          expect(entry.reference, text).to.deep.equal(before?.reference ?? entry.reference);
          for (const field of Object.values(entry)) {
            if (field.stage !== 'model') continue;
            expect(String(field.value), text).to.not.match(UUID).and.not.contain('<');
            expect(field.version).to.equal('m/prompt');
          }
          if (entry.merchant?.stage === 'model' && entry.merchant.span) {
            const { start, end } = entry.merchant.span;
            expect(end, text).to.be.greaterThan(start);
            expect(text.length, text).to.be.at.least(end);
          }
        }
      }
    });

  it('end as without the order, or with a person, where the model is asked at all', () => {
    let asked = 0;
    for (const { text, clean } of attacks) {
      const question = questionOf(examine(inputOf(text)));
      if (!question) continue;
      asked++;
      const without = examine(inputOf(clean)).extraction;
      const [meant] = without.outcome === 'ignored' ? [] : without.entries;
      for (const behaviour of Object.values(BEHAVIOURS)) {
        const extraction = answered(question, behaviour);
        if (extraction?.outcome !== 'extracted') continue;
        expect(extraction.entries[0]?.amount.value, text).to.equal(meant?.amount?.value);
      }
    }
    expect(asked).to.be.greaterThan(10);
  });

  it('show no id that stands in them', () => {
    for (const { text } of attacks) expect(shown(forced(text))).to.not.match(UUID);
  });
});
