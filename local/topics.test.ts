import { expect } from 'chai';
import { topics } from './topics.ts';

const LONGEST_PERSONAL_TOKEN_MS = 366 * 86_400_000;

describe('the topics', () => {
  it('tell of an ended session as long as a personal token could outlive it, to whoever asks from the beginning', () => {
    const kept = topics.find(({ name }) => name === 'tracker.sessions-ended.v1')?.config['retention.ms'];
    expect(Number(kept)).to.be.greaterThan(LONGEST_PERSONAL_TOKEN_MS);
  });
});
