import type { IncomingMessage } from '@/api/types.ts';
import type { BankMessages, DeviceMessage } from '../../../../modules/bank-messages/index.ts';
import { incoming } from '../inbox/clientId.ts';
import { leaving, type SmsChoice } from './choice.ts';

/** What the device has, as its native module tells. */
export type Device = Pick<BankMessages, 'read' | 'waiting' | 'forget'>;

/** As many at a time as a phone has of a quarter. */
const MANY = 2000;
/** A message can arrive after a later one: what is read overlaps, and repeats are known to the server by their names. */
const OVERLAP_MS = 60 * 60 * 1000;

/** Everything that was received after `since`, the latest first. */
export async function readSince(
  device: Pick<Device, 'read'>,
  since: number,
): Promise<readonly DeviceMessage[]> {
  for (let limit = MANY; ; limit *= 4) {
    const found = await device.read(since, limit);
    if (found.length < limit) return found;
  }
}

/**
 * Reads what came since the last time, hands the messages that may leave the device to `take`, and says how many. What
 * was read counts as read, and what waited is forgotten, once `take` has stored it.
 */
export async function collectFrom(
  device: Device,
  userId: string,
  choice: SmsChoice,
  take: (messages: IncomingMessage[]) => Promise<void>,
): Promise<number> {
  const kept = await device.waiting();
  const found = await readSince(device, choice.readTo - OVERLAP_MS);
  const fresh = new Map<string, IncomingMessage>();
  for (const { sender, text, sentAt } of leaving([...kept, ...found], choice)) {
    const at = new Date(sentAt).toISOString();
    const message = incoming({ sender: sender.trim(), text: text.trim(), receivedAt: at }, at);
    const name = `${userId} ${message.client_message_id}`;
    if (!handed.has(name)) fresh.set(name, message);
  }
  if (fresh.size > 0) await take([...fresh.values()]);
  for (const name of fresh.keys()) handed.add(name);
  await device.forget(kept.length);
  return fresh.size;
}

/** What was handed over since the app started, of each user: what overlaps is not sent again each time it comes to the foreground. */
const handed = new Set<string>();
