import { expect } from 'chai';
import { readable } from './pattern.ts';

describe('a layout', () => {
  it('has three dots for what varies', () => {
    expect(readable('□ spent  at □ on □')).to.equal('… spent at … on …');
  });
});
