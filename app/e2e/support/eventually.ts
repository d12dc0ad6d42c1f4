import { setTimeout as pause } from 'node:timers/promises';

const WITHIN_MS = 20_000;

/** What `read` answers once that is `enough`: what travels between services takes its time. Throws with what it said last. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  enough: (value: Value) => boolean,
): Promise<Value> {
  for (const until = Date.now() + WITHIN_MS; ; ) {
    const value = await read();
    if (enough(value)) return value;
    if (Date.now() > until) throw new Error(`it stayed at ${JSON.stringify(value)}`);
    await pause(100);
  }
}
