import { EmailChanged, UserRegistered } from '#gen/tracker/events/v1/events.ts';
import { on } from '#mesh/events/delivery.ts';
import { instantIn } from '#mesh/events/event.ts';
import { addProfile, changeEmail } from './store.ts';

/** An event that came before the one that makes the profile; it is tried again. */
class NoProfileYet extends Error {
  override readonly name = 'NoProfileYet';
}

export const userSubscriptions = [
  // A signup makes the profile, once; whatever the user changed since stays.
  on(UserRegistered, async (tx, { username: _, registeredAt, timezone, ...fields }) => {
    const at = instantIn(registeredAt);
    await addProfile(tx, { ...fields, timezone: timezone || 'UTC', createdAt: at, updatedAt: at });
  }),
  on(EmailChanged, async (tx, { userId, email, changedAt }) => {
    if (!(await changeEmail(tx, userId, email, instantIn(changedAt)))) throw new NoProfileYet();
  }),
];
