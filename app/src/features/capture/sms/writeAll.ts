import type { IncomingMessage } from '@/api/types.ts';
import type { Write } from '@/offline/writes.ts';

const BATCH = 50;

/** Puts messages into the queue, a batch at a time; done once all of them are stored. */
export async function writeAll(
  messages: IncomingMessage[],
  write: (write: Write) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < messages.length; at += BATCH)
    await write({ kind: 'submitMessages', messages: messages.slice(at, at + BATCH) });
}
