import { setTimeout as sleep } from 'node:timers/promises';
import { services } from '../local/services.ts';
import type { Stack } from '../local/stack.ts';
import type { Supervised } from '../local/supervise.ts';

/** The processes of services that run now, or only those of one. */
export function serviceProcesses(stack: Stack, service?: string): Supervised[] {
  const names = service ? [service] : services.map(({ name }) => name);
  return stack
    .children()
    .filter(({ name }) => names.some((one) => name === one || name.startsWith(`${one}-`)));
}

const LOOK_MS = 20;

/** Waits until there is something to harm: all of it may just be starting again. */
export async function someOf(find: () => Supervised[]): Promise<Supervised[]> {
  for (;;) {
    const found = find();
    if (found.length > 0) return found;
    await sleep(LOOK_MS);
  }
}
