import type { IncomingMessage } from '@/api/types.ts';
import { bankMessages } from '../../../../modules/bank-messages/index.ts';
import { collectFrom } from './collecting.ts';
import { storeChoice, storedChoice } from './useSmsChoice.ts';

/** Collects what came to this device since the last time, where the user chose so; how many messages `take` was given. */
export async function collect(
  userId: string,
  take: (messages: IncomingMessage[]) => Promise<void>,
): Promise<number> {
  if (!bankMessages) return 0;
  const choice = await storedChoice(userId);
  if (!choice.on) return 0;
  // It was told to stop when whoever was here before signed out.
  bankMessages.listen(true);
  const startedAt = Date.now();
  const count = await collectFrom(bankMessages, userId, choice, take);
  await storeChoice(userId, { readTo: startedAt });
  return count;
}
