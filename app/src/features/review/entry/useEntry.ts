import { useState } from 'react';
import { dayOf } from '@/format/days.ts';
import { moneyPattern } from '@/format/pattern.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useProfile, useTimezone } from '@/offline/useProfile.ts';
import type { ReadMessage } from '../readMessage.ts';
import { onlyAmountIn } from './amounts.ts';
import { type Entry, type Essential, entryOf, missingIn, toSend } from './draft.ts';

export interface EntryDraft {
  entry: Entry;
  /** The entry before any correction. */
  read: Entry;
  change: (changes: Partial<Entry>) => void;
  /** The first thing that still has to be said. */
  missing: Essential | undefined;
  /** What the user says of the entry; undefined where it is the one that was read. */
  said: ReturnType<typeof toSend>;
  home: string;
}

/** The entry that a message would become, while the user corrects it. */
export function useEntry(message: ReadMessage): EntryDraft {
  const home = useProfile().data?.home_currency ?? '';
  const receivedOn = dayOf(message.received_at, useTimezone());
  const { locale } = useFormat();
  const [changes, setChanges] = useState<Partial<Entry>>({});
  const read = entryOf(message, home, receivedOn);
  const { minorUnits } = moneyPattern(locale, read.currency || 'XXX');
  // Of a message that asks for review the number was doubted: there the user chooses.
  const doubted = message.outcome.status !== 'MESSAGE_STATUS_IGNORED';
  const amount = read.amount || (doubted ? '' : onlyAmountIn(message.text, minorUnits));
  const entry = { ...read, amount, ...changes };
  return {
    entry,
    read,
    change: (more) => setChanges((before) => ({ ...before, ...more })),
    missing: missingIn(entry)[0],
    said: toSend(entry, message),
    home,
  };
}
