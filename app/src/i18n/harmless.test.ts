import { expect } from 'chai';
import { createInstance } from 'i18next';
import { harmless } from './harmless.ts';

describe('a text from elsewhere within a sentence', () => {
  const i18n = createInstance({
    lng: 'en',
    resources: { en: { translation: { save: 'Save', paid: 'Paid to {{name}}, {{amount}}' } } },
    interpolation: { escape: harmless },
  });
  void i18n.init();
  const t = i18n.t as unknown as (key: string, values: Record<string, string>) => string;
  const paid = (name: string) => t('paid', { name, amount: '€5' });

  it('does not turn the direction of what follows', () =>
    expect(paid('\u202egnihton\u202c')).to.equal('Paid to gnihton, €5'));

  for (const name of ['<b>&"Tom\'s"</b>', '{{amount}}', '$t(save)', "$& $' $1", 'null', '\u200fא\u200e'])
    it(`stays ${JSON.stringify(name)}`, () => expect(paid(name)).to.equal(`Paid to ${name}, €5`));
});
