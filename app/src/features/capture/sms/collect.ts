import type { IncomingMessage } from '@/api/types.ts';
import { bankMessages } from '../../../../modules/bank-messages/index.ts';
import { incoming } from '../inbox/clientId.ts';
import { leaving } from './choice.ts';
import { storeChoice, storedChoice } from './useSmsChoice.ts';

const MOST = 2000;
/** A message can arrive after a later one: what is read overlaps, and repeats are known to the server by their names. */
const OVERLAP_MS = 60 * 60 * 1000;

/**
 * Reads what came since the last time, hands the messages that may leave the device to `take`, and says how many. What was
 * read counts as read once `take` has stored it.
 */
export async function collect(
  userId: string,
  take: (messages: IncomingMessage[]) => Promise<void>,
): Promise<number> {
  if (!bankMessages) return 0;
  const choice = await storedChoice(userId);
  if (!choice.on) return 0;
  const startedAt = Date.now();
  const kept = await bankMessages.waiting();
  const found = await bankMessages.read(choice.readTo - OVERLAP_MS, MOST);
  const messages = new Map<string, IncomingMessage>();
  for (const { sender, text, sentAt } of leaving([...kept, ...found], choice)) {
    const at = new Date(sentAt).toISOString();
    const message = incoming({ sender: sender.trim(), text: text.trim(), receivedAt: at }, at);
    messages.set(message.client_message_id ?? '', message);
  }
  const fresh = [...messages.values()].filter(({ client_message_id: id }) => !handed.has(id ?? ''));
  if (fresh.length > 0) await take(fresh);
  for (const { client_message_id: id } of fresh) handed.add(id ?? '');
  await bankMessages.forget(kept.length);
  await storeChoice(userId, { readTo: startedAt });
  return fresh.length;
}

/** What was handed over since the app started: what overlaps is not sent again each time it comes to the foreground. */
const handed = new Set<string>();
