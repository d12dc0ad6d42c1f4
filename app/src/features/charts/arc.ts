interface Point {
  x: number;
  y: number;
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));
const round = (value: number) => Math.round(value * 100) / 100;

// From the left over the top to the right.
function at(centre: Point, radius: number, share: number): Point {
  const angle = Math.PI * (1 - clamp(share));
  return { x: round(centre.x + radius * Math.cos(angle)), y: round(centre.y - radius * Math.sin(angle)) };
}

/** The SVG path of `share` (0 to 1) of the upper half of a circle, from its left end. */
export function arc(centre: Point, radius: number, share: number): string {
  const from = at(centre, radius, 0);
  const to = at(centre, radius, share);
  return `M ${from.x} ${from.y} A ${radius} ${radius} 0 0 1 ${to.x} ${to.y}`;
}

/** The SVG path of a line across that half circle's stroke at `share`. */
export function notch(centre: Point, radius: number, stroke: number, share: number): string {
  const inner = at(centre, radius - stroke / 2, share);
  const outer = at(centre, radius + stroke / 2, share);
  return `M ${inner.x} ${inner.y} L ${outer.x} ${outer.y}`;
}

/**
 * Which of the parts of a ring a point lies on: the parts in order, clockwise from the top, each as large as its value;
 * undefined in the hole and beyond the rim. `x` and `y` count from the top left corner of the square around it.
 */
export function partAt(
  { x, y }: Point,
  { size, hole }: { size: number; hole: number },
  values: readonly number[],
): number | undefined {
  const dx = x - size / 2;
  const dy = y - size / 2;
  const distance = Math.hypot(dx, dy);
  if (distance > size / 2 || distance < hole / 2) return undefined;
  const total = values.reduce((sum, value) => sum + value, 0);
  let left = ((Math.atan2(dx, -dy) / (2 * Math.PI) + 1) % 1) * total;
  const index = values.findIndex((value) => {
    left -= value;
    return left < 0;
  });
  return index < 0 ? undefined : index;
}
