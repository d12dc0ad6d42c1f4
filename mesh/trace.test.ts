import { expect } from 'chai';
import { continueTrace, traceId } from './trace.ts';

const INCOMING = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

describe('trace context', () => {
  it('keeps the trace and names a new parent', () => {
    const ours = continueTrace(INCOMING);
    expect(traceId(ours)).to.equal('4bf92f3577b34da6a3ce929d0e0e4736');
    expect(ours)
      .to.match(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)
      .and.not.equal(INCOMING);
  });

  it('begins a new trace where none, or a broken one, came in', () => {
    for (const broken of [undefined, '', 'x', INCOMING.replace(/4bf9\w+/, '0'.repeat(32)), `${INCOMING}-x`]) {
      const ours = continueTrace(broken);
      expect(ours).to.match(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
      expect(traceId(ours)).to.not.equal(traceId(INCOMING));
    }
  });
});
