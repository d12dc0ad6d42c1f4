import { expect } from 'chai';
import { networkOf } from './subject.ts';

describe('addresses that count as one', () => {
  it('are those of one IPv6 network of 64 bits, however they are written', () => {
    const spellings = ['2001:db8:0:7::1', '2001:0db8:0000:0007:ffff::', '2001:DB8::7:1:2:3:4'];
    for (const address of spellings) expect(networkOf(address), address).to.equal('2001:db8:0:7::/64');
    expect(networkOf('2001:db8:0:8::1')).to.equal('2001:db8:0:8::/64');
    expect(networkOf('::1')).to.equal('0:0:0:0::/64');
    expect(networkOf('2001:db8::')).to.equal('2001:db8:0:0::/64');
  });

  it('are an IPv4 address and the same one mapped into IPv6', () => {
    expect(networkOf('::ffff:192.0.2.7')).to.equal('192.0.2.7');
    expect(networkOf('192.0.2.7')).to.equal('192.0.2.7');
    expect(networkOf('192.0.2.8')).to.equal('192.0.2.8');
  });

  it('are all that are not known', () => {
    expect(networkOf('')).to.equal('');
  });
});
