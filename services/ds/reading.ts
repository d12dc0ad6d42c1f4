import { MessageKind, type Outcome } from '#gen/tracker/ds/v1/ds_service.ts';
import { extract } from './extraction/extract.ts';
import type { MessageInput } from './extraction/types.ts';
import { toOutcome } from './outcome.ts';
import type { Preferences } from './preferences.ts';
import type { StoredMessage } from './store.ts';

const KINDS: Readonly<Partial<Record<MessageKind, MessageInput['kind']>>> = {
  [MessageKind.SMS]: 'sms',
  [MessageKind.NOTIFICATION]: 'notification',
  [MessageKind.NOTE]: 'note',
};

/** What of a message is read. */
export type Readable = Pick<StoredMessage, 'text' | 'sender' | 'kind' | 'receivedAt'>;

/** What a message becomes; `newId` names each entry that goes to the ledger. */
export function readMessage(message: Readable, preferences: Preferences, newId: () => string): Outcome {
  const { text, sender, receivedAt } = message;
  const { homeCurrency, timezone } = preferences;
  const kind = KINDS[message.kind] ?? 'sms';
  const home = homeCurrency === undefined ? {} : { homeCurrency };
  return toOutcome(text, extract({ text, sender, kind, receivedAt, timezone, ...home }), newId);
}
