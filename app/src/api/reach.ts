/** Whether the last request got an answer, whatever it was. */
let answered = true;
const listeners = new Set<() => void>();

export const lastAnswered = (): boolean => answered;

export function reached(): void {
  become(true);
}

export function unreached(): void {
  become(false);
}

/** Calls back at each change; returns how to stop that. */
export function watchReach(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: boolean): void {
  if (next === answered) return;
  answered = next;
  for (const listener of [...listeners]) listener();
}
