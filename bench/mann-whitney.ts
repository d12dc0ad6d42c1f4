/**
 * How likely samples of one and the same distribution would be as far apart as these, in either direction
 * (Mann-Whitney U test, normal approximation with the correction for ties: for 20 and more of each).
 */
export function mannWhitney(some: readonly number[], others: readonly number[]): number {
  const all = [
    ...some.map((value) => ({ value, ours: true })),
    ...others.map((value) => ({ value, ours: false })),
  ];
  all.sort((a, b) => a.value - b.value);
  const [m, n, total] = [some.length, others.length, all.length];
  let rankSum = 0;
  let ties = 0;
  for (let at = 0; at < total; ) {
    let end = at;
    while (end < total && all[end]?.value === all[at]?.value) end++;
    // Equal values share the mean of their ranks, which start at 1.
    const rank = (at + 1 + end) / 2;
    for (const { ours } of all.slice(at, end)) if (ours) rankSum += rank;
    ties += (end - at) ** 3 - (end - at);
    at = end;
  }
  const u = rankSum - (m * (m + 1)) / 2;
  const variance = ((m * n) / 12) * (total + 1 - ties / (total * (total - 1)));
  return variance === 0 ? 1 : 2 * (1 - normal(Math.abs(u - (m * n) / 2) / Math.sqrt(variance)));
}

/** The share of a normal distribution below `z` standard deviations (Abramowitz and Stegun 26.2.17; to 7.5e-8). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const tail =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
}
