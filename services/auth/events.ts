import { PersonalTokenUsed, UserErased } from '#gen/tracker/events/v1/events.ts';
import { on, type Subscription } from '#mesh/events/delivery.ts';
import { instantIn, PoisonEvent } from '#mesh/events/event.ts';
import { isServiceThatErases, noteErasure } from './deletion/deletion-store.ts';
import { notePersonalTokenUse } from './personal-tokens/personal-token-store.ts';

const userErased = on(UserErased, async (tx, { userId, service, erasedAt }) => {
  if (!isServiceThatErases(service)) throw new PoisonEvent('a service that no deletion waits for');
  await noteErasure(tx, { userId, service, erasedAt: instantIn(erasedAt) }, new Date());
});

/** What auth does when others tell it something. */
export const authSubscriptions: readonly Subscription[] = [
  { ...userErased, ofErased: true },
  on(PersonalTokenUsed, (tx, { userId, tokenId, usedAt }) =>
    notePersonalTokenUse(tx, userId, tokenId, instantIn(usedAt)),
  ),
];
