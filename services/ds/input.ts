import { MessageKind } from '#gen/tracker/ds/v1/ds_service.ts';
import type { MessageInput } from './extraction/types.ts';
import type { Preferences } from './preferences.ts';
import type { StoredMessage } from './store.ts';

const KINDS: Readonly<Partial<Record<MessageKind, MessageInput['kind']>>> = {
  [MessageKind.SMS]: 'sms',
  [MessageKind.NOTIFICATION]: 'notification',
  [MessageKind.NOTE]: 'note',
};

/** A message as the engine reads it for a user with these preferences. */
export function toInput(
  { text, sender, kind, receivedAt }: Pick<StoredMessage, 'text' | 'sender' | 'kind' | 'receivedAt'>,
  { homeCurrency, timezone }: Preferences,
): MessageInput {
  const home = homeCurrency === undefined ? {} : { homeCurrency };
  return { text, sender, kind: KINDS[kind] ?? 'sms', receivedAt, timezone, ...home };
}
