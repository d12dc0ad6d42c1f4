import { useMemo } from 'react';
import { useWrites } from '@/offline/useWrites.ts';
import { useDecided } from './decided.ts';

/** Messages that the user decided on, whether that is still to be sent or not; without those where the server said no. */
export function useSettled(): ReadonlySet<string> {
  const decided = useDecided();
  const { waiting, refused } = useWrites();
  return useMemo(() => {
    const about = (items: typeof waiting | typeof refused) =>
      items.flatMap(({ write }) => (write.kind === 'resolveMessage' ? [write.messageId] : []));
    const settled = new Set([...decided, ...about(waiting)]);
    for (const id of about(refused)) settled.delete(id);
    return settled;
  }, [decided, waiting, refused]);
}
