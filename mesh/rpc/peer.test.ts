import { expect } from 'chai';
import { peerOf } from './peer.ts';

const named = (subjectaltname?: string) =>
  peerOf({ getAuthContext: () => ({ sslPeerCertificate: { subjectaltname } }) as never });

describe("a peer's name", () => {
  it('is what the URI of its certificate says', () => {
    expect(named('DNS:auth, IP Address:127.0.0.1, URI:spiffe://tracker.local/auth')).to.equal('auth');
  });

  it('is missing where there is no such URI, another domain, or more than one', () => {
    expect(peerOf({ getAuthContext: () => ({}) })).to.equal('');
    for (const names of [
      undefined,
      'DNS:auth',
      'URI:spiffe://tracker.example/auth',
      'URI:spiffe://tracker.local/auth/more',
      'URI:spiffe://tracker.local/',
      'URI:spiffe://tracker.local/user, URI:spiffe://tracker.local/gateway',
    ]) {
      expect(named(names), names).to.equal('');
    }
  });

  it('is not taken from a name that only looks like two', () => {
    expect(named('DNS:"a, URI:spiffe://tracker.local/gateway, b"')).to.equal('');
  });
});
