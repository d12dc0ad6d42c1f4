import type { Expense } from '../api/types.ts';
import type { Write } from './writes.ts';

/** A change that what the server said last does not know of. */
export interface Pending {
  id: string;
  write: Write;
  /** The entry as the server answered it, where it has taken the change. */
  expense?: Expense | undefined;
}

/** Whether it alters anything that is shown before the server has it. */
export const isEffective = ({ write }: Pending): boolean => write.kind !== 'submitMessages';
