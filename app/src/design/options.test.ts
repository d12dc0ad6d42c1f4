import { expect } from 'chai';
import { search } from './options.ts';

const options = [
  { value: 'AUD', label: 'Australian Dollar' },
  { value: 'EUR', label: 'Euro' },
  { value: 'NEU', label: 'Not a euro' },
  { value: 'STN', label: 'São Tomé Dobra', detail: 'Db' },
];
const found = (text: string) => search(options, text).map(({ value }) => value);

describe('searching options', () => {
  it('leaves all in their order where nothing was typed', () => {
    expect(found(' ')).to.deep.equal(['AUD', 'EUR', 'NEU', 'STN']);
  });
  it('puts those first that begin with what was typed', () => {
    expect(found('eu')).to.deep.equal(['EUR', 'NEU']);
    expect(found('not')).to.deep.equal(['NEU']);
  });
  it('minds neither case nor accents, and looks at codes and details', () => {
    expect(found('sao TOME')).to.deep.equal(['STN']);
    expect(found('db')).to.deep.equal(['STN']);
    expect(found('aud')).to.deep.equal(['AUD']);
  });
  it('wants every word', () => {
    expect(found('dollar euro')).to.deep.equal([]);
  });
});
