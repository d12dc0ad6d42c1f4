import type { DeviceMessage } from '../../../../modules/bank-messages/index.ts';
import { type Look, lookOf } from '../inbox/bankLike.ts';

/** What the user chose about the messages of this device. */
export interface SmsChoice {
  /** Whether messages are read at all. Nothing is before the user has seen what would be sent. */
  on: boolean;
  /** Senders whose messages stay. */
  blocked: string[];
  /** Messages up to here have been read, in milliseconds since 1970. */
  readTo: number;
}

export const nothingChosen: SmsChoice = { on: false, blocked: [], readTo: 0 };

/** The messages that may leave the device: a bank's by their look, of senders that were not switched off. */
export function leaving<Item extends DeviceMessage>(
  messages: readonly Item[],
  { blocked }: Pick<SmsChoice, 'blocked'>,
): Item[] {
  return messages.filter((message) => lookOf(message) === 'bank' && !blocked.includes(message.sender));
}

/** A sender, how many of its messages look like a bank's, and the latest of them. */
export interface Sender {
  sender: string;
  count: number;
  example: string;
}

/** Who sent messages that look like a bank's, the most first. `messages` are the latest first. */
export function sendersOf(messages: readonly DeviceMessage[]): Sender[] {
  const senders = new Map<string, Sender>();
  for (const { sender, text } of leaving(messages, nothingChosen)) {
    const known = senders.get(sender);
    if (known) known.count++;
    else senders.set(sender, { sender, count: 1, example: text });
  }
  return [...senders.values()].sort((a, b) => b.count - a.count || a.sender.localeCompare(b.sender));
}

/** How many messages stay on the device, by why. */
export function stayingOf(messages: readonly DeviceMessage[]): Partial<Record<Look, number>> {
  const counts: Partial<Record<Look, number>> = {};
  for (const message of messages) {
    const look = lookOf(message);
    if (look !== 'bank') counts[look] = (counts[look] ?? 0) + 1;
  }
  return counts;
}
