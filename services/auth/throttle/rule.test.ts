import { expect } from 'chai';
import { admit, type Count, delayMs, RULES } from './rule.ts';

const HOUR_MS = 3_600_000;
const start = new Date('2026-01-01T00:00:00Z');
const later = (ms: number) => new Date(start.getTime() + ms);
const counted = (failures: number): Count => ({ failures, nextAt: start, updatedAt: start });

describe('the rule for failures', () => {
  const rule = RULES['account-at-address'];

  it('lets five be free, then doubles the wait from a second to a quarter of an hour', () => {
    const waits = Array.from({ length: 17 }, (_, failures) => delayMs(rule, failures) / 1000);
    expect(waits).to.deep.equal([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
    expect(delayMs(rule, 5000)).to.equal(900_000);
  });

  it('counts a try that it admits, and leaves alone the count of one that it refuses', () => {
    const first = admit(rule, counted(5), start);
    expect(first).to.deep.equal({
      kind: 'admitted',
      count: { failures: 6, nextAt: later(2000), updatedAt: start },
    });
    if (first.kind !== 'admitted') return;
    expect(admit(rule, first.count, later(1999))).to.deep.equal({ kind: 'refused', until: later(2000) });
    expect(admit(rule, first.count, later(2000)).kind).to.equal('admitted');
  });

  it('admits a try that came a moment before the one that was counted before it', () => {
    const first = admit(RULES.address, { ...counted(0), nextAt: new Date(0) }, later(5));
    if (first.kind !== 'admitted') throw new Error('the first was refused');
    expect(admit(RULES.address, first.count, start).kind).to.equal('admitted');
  });
  it('halves the count with every day, however often something was counted meanwhile', () => {
    let count = counted(40);
    for (let hour = 0; hour < 47; hour++) {
      const admission = admit(rule, count, later(hour * HOUR_MS));
      if (admission.kind === 'admitted') count = { ...admission.count, failures: count.failures };
    }
    const admission = admit(rule, { ...count, failures: 40 }, later(48 * HOUR_MS));
    expect(admission).to.have.nested.property('count.failures', 21);
    expect(admission).to.have.deep.nested.property('count.updatedAt', later(48 * HOUR_MS));
  });

  it('waits at most a minute where it counts many addresses or many accounts', () => {
    for (const kind of ['account', 'address'] as const) {
      expect(delayMs(RULES[kind], RULES[kind].free - 1)).to.equal(0);
      expect(delayMs(RULES[kind], 10_000)).to.equal(60_000);
    }
  });
});
