import { randomFillSync } from 'node:crypto';

/** W3C trace context: `00-<trace id>-<parent id>-<flags>` (https://www.w3.org/TR/trace-context/). */
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;
const NONE = /^0+$/;

/** The same trace with a parent id of our own, or a new trace where none, or a broken one, came in. */
export function continueTrace(incoming: string | undefined): string {
  const parts = incoming === undefined ? null : TRACEPARENT.exec(incoming);
  const [, trace, parent, flags] = parts ?? [];
  const parentId = randomHex(8);
  if (!trace || !parent || NONE.test(trace) || NONE.test(parent)) {
    return `00-${randomHex(16)}-${parentId}-01`;
  }
  return `00-${trace}-${parentId}-${flags}`;
}

/** The trace id in a traceparent, for the log. */
export function traceId(traceparent: string): string {
  return traceparent.slice(3, 35);
}

// Asking for a few random bytes costs as much as for thousands, and every call needs some.
const pool = Buffer.alloc(4096);
let taken = pool.length;

function randomHex(bytes: number): string {
  if (taken + bytes > pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  taken += bytes;
  return pool.toString('hex', taken - bytes, taken);
}
