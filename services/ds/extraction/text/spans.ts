import type { Span } from '../types.ts';

/** Whether one of the spans shares a character with the stretch. */
export function overlaps(spans: readonly Span[], start: number, end: number): boolean {
  for (const one of spans) if (one.start < end && start < one.end) return true;
  return false;
}

/** Whether one of the spans ends there. */
export function endsAt(spans: readonly Span[], at: number): boolean {
  for (const { end } of spans) if (end === at) return true;
  return false;
}

/** How many characters lie between two spans, whichever comes first; below nought where they share some. */
export function gapBetween(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end);
}

/** Whether a stretch lies in another, or is all of it. */
export function holds(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && end <= outer.end;
}
