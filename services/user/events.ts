import { UserRegistered } from '#gen/tracker/events/v1/events.ts';
import { on } from '#mesh/delivery.ts';
import { instantIn } from '#mesh/event.ts';
import { addProfile } from './store.ts';

/** A signup makes the profile, once; whatever the user changed since stays. */
export const userSubscriptions = [
  on(UserRegistered, async (tx, { username: _, registeredAt, timezone, ...fields }) => {
    const at = instantIn(registeredAt);
    await addProfile(tx, { ...fields, timezone: timezone || 'UTC', createdAt: at, updatedAt: at });
  }),
];
