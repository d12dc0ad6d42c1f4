import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answer, api } from '@/api/client.ts';
import { isPassing } from '@/api/errors.ts';
import type { IncomingMessage } from '@/api/types.ts';
import { useWrites } from '@/offline/useWrites.ts';
import { incoming } from '../inbox/clientId.ts';
import type { Split } from '../inbox/splitCsv.ts';
import { type Fated, fateOf } from './fate.ts';

const BATCH = 50;
/** Entries reach the ledger a moment after their messages were read. */
const LATER_MS = [1000, 3000];

export interface Pasting {
  state: 'sending' | 'done' | 'stopped';
  total: number;
  done: Fated[];
  /** Why the rest was not sent. */
  error?: unknown;
}

/**
 * Sends messages a batch at a time, and tells of each what became of it. What the server has got stays there after a
 * stop; what it cannot get now waits in the queue.
 */
export function usePasting() {
  const { write } = useWrites();
  const queries = useQueryClient();
  const [pasting, setPasting] = useState<Pasting>();
  const stopped = useRef<AbortController>(undefined);

  async function start(messages: readonly Split[], kept: readonly Split[]) {
    const control = new AbortController();
    stopped.current = control;
    const left: Fated[] = kept.map((split) => ({ split, fate: 'kept' }));
    let done: Fated[] = [];
    const tell = (state: Pasting['state'], error?: unknown) =>
      setPasting({
        state,
        total: messages.length,
        done: state === 'sending' ? done : [...done, ...left],
        error,
      });
    tell('sending');
    const now = new Date().toISOString();
    const all = messages.map((split) => incoming(split, now));
    try {
      const newest = await newestStored(control.signal);
      for (let at = 0; at < all.length; at += BATCH) {
        if (control.signal.aborted) break;
        const batch = all.slice(at, at + BATCH);
        const answers = await submit(batch);
        done = [
          ...done,
          ...answers.map((message, nth) => ({
            split: messages[at + nth] as Split,
            fate: fateOf(message, newest),
            message,
          })),
        ];
        tell('sending');
      }
      tell(control.signal.aborted ? 'stopped' : 'done');
    } catch (error) {
      if (control.signal.aborted) tell('stopped');
      else if (isPassing(error)) {
        const rest = all.slice(done.length);
        for (let at = 0; at < rest.length; at += BATCH)
          await write({ kind: 'submitMessages', messages: rest.slice(at, at + BATCH) });
        done = [...done, ...messages.slice(done.length).map((split): Fated => ({ split, fate: 'queued' }))];
        tell('done');
      } else tell('stopped', error);
    } finally {
      void queries.invalidateQueries();
      for (const later of LATER_MS) setTimeout(() => void queries.invalidateQueries(), later);
    }
  }

  return {
    pasting,
    start: (messages: readonly Split[], kept: readonly Split[]) => void start(messages, kept),
    stop: () => stopped.current?.abort(),
    clear: () => setPasting(undefined),
  };
}

/** A batch under way is not cut off: whether the server has got it would not be known. */
async function submit(messages: IncomingMessage[]) {
  return (await answer(api.POST('/ds/v1/messages', { body: { messages } }))).messages;
}

async function newestStored(signal: AbortSignal): Promise<string> {
  const query = { page_size: 1 };
  const { messages } = await answer(api.GET('/ds/v1/messages', { params: { query }, signal }));
  return messages[0]?.created_at ?? '';
}
