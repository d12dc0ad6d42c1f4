import { expect } from 'chai';
import { describe, it } from 'mocha';
import { stemsOf } from './stems.ts';

describe('the stems of a text', () => {
  it('are its words, each once and without their endings', () => {
    expect([...stemsOf('pagamento pagamenti di 12,50 eur di 7 !')]).to.deep.equal([
      'pagame',
      'di',
      '0',
      'eur',
      '!',
    ]);
  });

  it('are pairs of signs where no blanks set words apart', () => {
    expect([...stemsOf('支付成功 100元')]).to.deep.equal(['支付', '付成', '成功', '0', '元']);
  });
});
