import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { IncomingMessage } from '../../../api/types.ts';
import { kindOf } from './bankLike.ts';
import type { Split } from './splitCsv.ts';

/**
 * A message under a name that is made of what it says: the same one, pasted or read again, is a repeat to the server. Not
 * by the browser's own digest, which a page that came without TLS does not have.
 */
export function incoming({ sender, text, receivedAt }: Split, now: string): IncomingMessage {
  return {
    client_message_id: bytesToHex(sha256(utf8ToBytes(JSON.stringify([sender, text, receivedAt])))),
    sender,
    text,
    received_at: receivedAt || now,
    kind: sender ? 'MESSAGE_KIND_SMS' : kindOf(text),
  };
}
