import { expect } from 'chai';
import { ApiError } from '../api/errors.ts';
import { retryDelay } from './backoff.ts';

describe('waiting before the next attempt', () => {
  it('takes twice as long each time, up to a minute', () => {
    const waits = [0, 1, 2, 10, 5000].map((failures) => retryDelay(failures, undefined, () => 0));
    expect(waits).to.deep.equal([1000, 2000, 4000, 60_000, 60_000]);
  });

  it('takes as long as the server says, and never less', () => {
    const error = new ApiError(8, 'slow down', 429, 7000);
    expect(retryDelay(0, error, () => 0)).to.equal(7000);
    expect(retryDelay(0, error, () => 1)).to.equal(8750);
  });

  it('is never none, nor longer than a quarter of an hour, whatever the server says', () => {
    const waits = [0, 10_000_000_000].map((said) =>
      retryDelay(0, new ApiError(8, 'slow down', 429, said), () => 0),
    );
    expect(waits).to.deep.equal([1000, 900_000]);
  });
});
