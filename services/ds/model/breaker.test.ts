import { expect } from 'chai';
import { createBreaker } from './breaker.ts';

describe('the breaker', () => {
  let now = 0;
  const breaker = () =>
    createBreaker({ clock: () => new Date(now), threshold: 3, firstMs: 100, longestMs: 400 });
  beforeEach(() => {
    now = 1_000_000;
  });

  it('opens after some failures in a row, and not when one call in between works', () => {
    const one = breaker();
    for (const works of [false, false, true, false, false]) {
      expect(one.waitMs()).to.equal(0);
      if (works) one.succeeded();
      else one.failed();
    }
    expect(one.waitMs()).to.equal(0);
    one.failed();
    expect(one.waitMs()).to.equal(100);
  });

  it('lets one call through when its time is over, and stays closed longer each time that fails', () => {
    const one = breaker();
    for (let i = 0; i < 3; i++) one.failed();
    now += 100;
    expect(one.waitMs()).to.equal(0);
    expect(one.waitMs()).to.be.greaterThan(0);
    one.failed();
    expect(one.waitMs()).to.equal(200);
    now += 200;
    expect(one.waitMs()).to.equal(0);
    one.succeeded();
    expect(one.waitMs()).to.equal(0);
    expect(one.waitMs()).to.equal(0);
  });

  it('opens for as long as the provider asks, within reason', () => {
    const one = breaker();
    one.failed(250);
    expect(one.waitMs()).to.equal(250);
    now += 250;
    one.failed(3_600_000);
    expect(one.waitMs()).to.equal(400);
  });

  it('lets the next call through where the probe was not made', () => {
    const one = breaker();
    one.failed(50);
    now += 50;
    expect(one.waitMs()).to.equal(0);
    one.spared();
    expect(one.waitMs()).to.equal(0);
  });
});
