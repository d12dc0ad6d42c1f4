import { setTimeout as sleep } from 'node:timers/promises';

/** What bytes on their way through a proxy meet; as it is now, for connections that are there and those to come. */
export interface Conditions {
  /** Resolves when a chunk of so many bytes may go on; throws where its connection is to be cut. */
  pass(bytes: number, passed: number): Promise<void>;
  /** Resolves when nothing hangs. */
  open(): Promise<void>;
  readonly refusing: boolean;
  /** Milliseconds that every chunk is late. */
  delay(ms: number): void;
  throttle(bytesPerSecond: number): void;
  /** Cuts a connection once so many bytes have passed it, both ways together. */
  cutAfter(bytes: number): void;
  hang(): void;
  refuse(): void;
  heal(): void;
}

/** The connection is to end here. */
class Cut extends Error {
  override readonly name = 'Cut';
}

/** Conditions under which everything passes at once. */
export function createConditions(): Conditions {
  let [delayMs, rate, most, refusing] = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, false];
  let hanging: { readonly over: Promise<void>; end(): void } | undefined;
  // Asked again: it may hang anew by the time the waiting ones run.
  const open = async () => {
    while (hanging) await hanging.over;
  };
  return {
    open,
    async pass(bytes, passed) {
      const late = delayMs + (bytes / rate) * 1000;
      if (late > 0) await sleep(late);
      await open();
      if (passed + bytes > most) throw new Cut(`${most} bytes have passed`);
    },
    get refusing() {
      return refusing;
    },
    delay(ms) {
      delayMs = ms;
    },
    throttle(bytesPerSecond) {
      rate = bytesPerSecond;
    },
    cutAfter(bytes) {
      most = bytes;
    },
    hang() {
      hanging ??= pending();
    },
    refuse() {
      refusing = true;
    },
    heal() {
      [delayMs, rate, most, refusing] = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, false];
      hanging?.end();
      hanging = undefined;
    },
  };
}

function pending() {
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { over, end };
}
