import { CryptoDigestAlgorithm, digestStringAsync } from 'expo-crypto';
import type { IncomingMessage } from '@/api/types.ts';
import { kindOf } from './bankLike.ts';
import type { Split } from './splitCsv.ts';

/** A message under a name that is made of what it says: the same one, pasted or read again, is a repeat to the server. */
export async function incoming({ sender, text, receivedAt }: Split, now: string): Promise<IncomingMessage> {
  const name = await digestStringAsync(
    CryptoDigestAlgorithm.SHA256,
    JSON.stringify([sender, text, receivedAt]),
  );
  return {
    client_message_id: name,
    sender,
    text,
    received_at: receivedAt || now,
    kind: sender ? 'MESSAGE_KIND_SMS' : kindOf(text),
  };
}
