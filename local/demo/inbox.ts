import { readFileSync } from 'node:fs';
import { type IncomingMessage, messageKindFromJSON } from '#gen/tracker/ds/v1/ds_service.ts';

/** Who the sample inbox belongs to. */
export const PERSON = {
  firstName: 'Mira',
  lastName: '',
  email: '',
  phoneNumber: '',
  homeCurrency: 'EUR',
  timezone: 'Europe/Berlin',
  locale: 'de-DE',
  deviceName: 'demo',
};

/** What a ledger entry should say; a merchant only where it is certain. */
export interface ExpectedEntry {
  readonly amount: string;
  readonly currency: string;
  readonly direction: string;
  readonly kind: string;
  readonly category: string;
  readonly merchant?: string;
}

/** A sample message and where it should end. */
export interface Sample {
  readonly incoming: IncomingMessage;
  readonly expected: {
    readonly status: string;
    readonly verdict: string;
    readonly entries?: readonly ExpectedEntry[];
  };
}

interface Line {
  readonly client_message_id: string;
  readonly kind: string;
  readonly sender: string;
  readonly text: string;
  readonly received_at: { readonly minus_days: number; readonly at: string };
  readonly expect: Sample['expected'];
}

/** The sample inbox as if its last message came today; its texts name their own day where they say {{date}}. */
export function loadInbox(today = new Date()): Sample[] {
  const lines = readFileSync(new URL('./inbox.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((text) => toSample(JSON.parse(text) as Line, today));
}

function toSample(line: Line, today: Date): Sample {
  const day = new Date(today.getTime() - line.received_at.minus_days * 86_400_000).toISOString().slice(0, 10);
  const [year, month, date] = day.split('-');
  return {
    expected: line.expect,
    incoming: {
      clientMessageId: line.client_message_id,
      kind: messageKindFromJSON(`MESSAGE_KIND_${line.kind}`),
      sender: line.sender,
      text: line.text.replaceAll('{{date}}', `${date}-${month}-${year}`),
      receivedAt: receivedAt(`${day}T${line.received_at.at}:00Z`, today),
    },
  };
}

// The sample's clock times are read as UTC; one that today has not reached yet becomes now.
function receivedAt(instant: string, today: Date): string {
  return new Date(Math.min(Date.parse(instant), today.getTime())).toISOString();
}
