import { expect } from 'chai';
import { BadAddress, parseAddress } from './address.ts';

describe('the address of a server', () => {
  it('is kept without a slash at the end, in small letters', () => {
    expect(parseAddress(' https://Tracker.Example.org/ ')).to.equal('https://tracker.example.org');
    expect(parseAddress('https://example.org/api//')).to.equal('https://example.org/api');
  });

  it('means https where no scheme is given, and http for this machine and private networks', () => {
    expect(parseAddress('tracker.example.org')).to.equal('https://tracker.example.org');
    expect(parseAddress('192.168.1.5:8000')).to.equal('http://192.168.1.5:8000');
    expect(parseAddress('localhost:8000')).to.equal('http://localhost:8000');
    expect(parseAddress('nas.local')).to.equal('http://nas.local');
    expect(parseAddress('172.32.0.1')).to.equal('https://172.32.0.1');
  });

  it('is refused where it is none', () => {
    for (const text of [
      '',
      'ftp://example.org',
      'exa mple.org',
      'https://',
      'example.org:99999',
      'https://a.org?x=1',
      '-',
    ])
      expect(() => parseAddress(text), text).to.throw(BadAddress);
  });
});
