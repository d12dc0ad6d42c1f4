import { useState } from 'react';
import { useDecided } from '../decide/decided.ts';
import { useSettled } from '../decide/useSettled.ts';
import type { ReadMessage } from '../readMessage.ts';
import { useMessages } from '../useMessages.ts';

/** The messages that ask for a look, and where the user is among them. */
export function useInbox() {
  const waiting = useMessages({ status: 'MESSAGE_STATUS_NEEDS_REVIEW' });
  const pending = useMessages({ status: 'MESSAGE_STATUS_PENDING' });
  const decided = useDecided();
  const settled = useSettled();
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState('');
  const [decidedBefore] = useState(decided.size);

  const open = (waiting.data ?? []).filter(({ message_id }) => !settled.has(message_id));
  const place = ({ message_id }: ReadMessage) => skipped.indexOf(message_id);
  // What was skipped comes again at the end, in the order in which it was skipped.
  const messages = [...open].sort((a, b) => place(a) - place(b));
  const current = messages.find(({ message_id }) => message_id === chosen) ?? messages[0];
  return {
    query: waiting,
    messages,
    current,
    done: Math.max(0, decided.size - decidedBefore),
    pending: pending.data?.length ?? 0,
    choose: setChosen,
    /** Goes on to the next one; this one comes again at the end. */
    skip: ({ message_id }: ReadMessage) => {
      setChosen('');
      setSkipped((before) => [...before.filter((one) => one !== message_id), message_id]);
    },
  };
}
