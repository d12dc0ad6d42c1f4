import type { MessageInput } from '../services/ds/extraction/types.ts';

interface Measured {
  readonly text: string;
  readonly kind?: MessageInput['kind'] | undefined;
}

/** What the engine is told about a message that it is measured with: no sender, no country, no home currency. */
export function inputOf({ text, kind = 'sms' }: Measured): MessageInput {
  return { text, kind, sender: '', receivedAt: new Date('2026-06-15T12:00:00Z'), timezone: 'UTC' };
}
