/** The least round number that is not below `value` and has a round half: the top of an axis. 1 for nothing. */
export function topOf(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  // 0.999…: what was a round number stays it in spite of binary fractions.
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((step) => step * power >= value * 0.999999) ?? 10;
  // Not 0.30000000000000004.
  return Number((step * power).toPrecision(6));
}

/** Every how many of `count` labels there is room for, where one needs `needed` of `width` points. */
export function stride(count: number, width: number, needed: number): number {
  const fitting = Math.floor(width / needed);
  return fitting >= count ? 1 : Math.ceil(count / Math.max(1, fitting));
}
