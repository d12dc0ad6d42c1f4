/** What is shown as done while it can still be taken back. */
interface Held {
  id: string;
  commit: () => void;
  timer: ReturnType<typeof setTimeout>;
}

/** As long as the toast shows its undo. */
export const HELD_MS = 6000;

let held: Held | undefined;
const listeners = new Set<() => void>();

/**
 * Does `commit` in six seconds, unless it is taken back. Deciding anew does what was held before at once: only the latest
 * decision has an undo on the screen.
 */
export function hold(id: string, commit: () => void): void {
  commitHeld();
  held = { id, commit, timer: setTimeout(commitHeld, HELD_MS) };
  tell();
}

/** Drops what is held of `id`; false where it is done already. */
export function takeBack(id: string): boolean {
  if (held?.id !== id) return false;
  clearTimeout(held.timer);
  held = undefined;
  tell();
  return true;
}

/** Does what is held at once: nothing that was decided may be lost when the app goes away. */
export function commitHeld(): void {
  if (!held) return;
  const { commit, timer } = held;
  clearTimeout(timer);
  held = undefined;
  commit();
  tell();
}

export const heldId = (): string | undefined => held?.id;

export function onHeld(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
