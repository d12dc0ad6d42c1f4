import type { Message, Outcome } from '@/api/types.ts';

/** A stored message: the server never sends one without what was understood of it. */
export type ReadMessage = Message & { outcome: Outcome };
