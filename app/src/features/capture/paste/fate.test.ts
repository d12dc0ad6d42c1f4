import { expect } from 'chai';
import { counted, fateOf } from './fate.ts';

const message = (status: string, created_at = '2026-11-27T10:00:01.000Z') => ({
  created_at,
  outcome: { status } as never,
});

describe('what became of a pasted message', () => {
  it('goes by the status of its outcome', () => {
    const fate = (status: string) => fateOf(message(status), '2026-11-27T10:00:00.000Z');
    expect(fate('MESSAGE_STATUS_EXTRACTED')).to.equal('ledger');
    expect(fate('MESSAGE_STATUS_NEEDS_REVIEW')).to.equal('review');
    expect(fate('MESSAGE_STATUS_PENDING')).to.equal('pending');
    expect(fate('MESSAGE_STATUS_IGNORED')).to.equal('ignored');
  });
  it('calls one a repeat that was stored before', () => {
    const stored = '2026-11-27T10:00:01.000Z';
    expect(fateOf(message('MESSAGE_STATUS_EXTRACTED', stored), stored)).to.equal('repeat');
    expect(fateOf(message('MESSAGE_STATUS_EXTRACTED', stored), '2026-11-27T10:00:00.999Z')).to.equal(
      'ledger',
    );
    expect(fateOf(message('MESSAGE_STATUS_EXTRACTED', stored), '')).to.equal('ledger');
  });
  it('counts each', () => {
    expect(counted([{ fate: 'ledger' }, { fate: 'kept' }, { fate: 'ledger' }])).to.deep.equal({
      ledger: 2,
      kept: 1,
    });
  });
});
