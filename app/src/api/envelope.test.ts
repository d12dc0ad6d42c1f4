import { expect } from 'chai';
import { errorOf, refreshedAnswer, signedInAnswer, storedSession, waitOf } from './envelope.ts';
import { codes, isPassing, Unreachable } from './errors.ts';

describe('an answer that something is wrong', () => {
  it('is read from the envelope of the gateway', () => {
    const response = new Response('', { status: 400, headers: { 'retry-after': '7' } });
    expect(errorOf(response, { code: 3, message: 'amount: must be more than zero' })).to.include({
      code: codes.INVALID_ARGUMENT,
      message: 'amount: must be more than zero',
      status: 400,
      retryAfter: 7000,
    });
  });

  it('goes by its status where something else sent it', () => {
    expect(errorOf(new Response('<html>', { status: 502 }), '<html>').code).to.equal(codes.UNAVAILABLE);
    expect(errorOf(new Response('', { status: 429 }), undefined).code).to.equal(codes.RESOURCE_EXHAUSTED);
    expect(errorOf(new Response('', { status: 500 }), { code: 'no' }).code).to.equal(codes.UNKNOWN);
  });

  it('passes only where the same may work later', () => {
    expect(isPassing(new Unreachable())).to.equal(true);
    expect(isPassing(errorOf(new Response('', { status: 503 }), undefined))).to.equal(true);
    expect(isPassing(errorOf(new Response('', { status: 400 }), { code: 3, message: 'x' }))).to.equal(false);
  });

  it('says when to come back in seconds or as a date', () => {
    const now = Date.parse('2026-11-27T12:00:00Z');
    expect(waitOf('Fri, 27 Nov 2026 12:00:30 GMT', now)).to.equal(30_000);
    expect(waitOf('soon', now)).to.equal(undefined);
  });

  it('is told apart from tokens', () => {
    expect(refreshedAnswer({ tokens: { access_token: 'a' } })).to.equal(undefined);
    expect(refreshedAnswer({ tokens: { access_token: 'a', refresh_token: '' } })).to.equal(undefined);
    expect(refreshedAnswer('<html>')).to.equal(undefined);
    const tokens = { access_token: 'a', refresh_token: 'r' };
    expect(refreshedAnswer({ tokens, more: 1 })).to.deep.equal({ tokens });
    expect(signedInAnswer({ tokens })).to.equal(undefined);
    expect(signedInAnswer({ tokens, user_id: 'u' })).to.deep.equal({ tokens, user_id: 'u' });
  });

  it('is a stored session only where all of it is there', () => {
    const session = { userId: 'u', username: '', refreshToken: 'r' };
    expect(storedSession(session)).to.deep.equal(session);
    expect(storedSession({ ...session, refreshToken: undefined })).to.equal(undefined);
    expect(storedSession(null)).to.equal(undefined);
  });
});
