import { EmailChanged, UserRegistered } from '#gen/tracker/events/v1/events.ts';
import { on } from '#mesh/events/delivery.ts';
import { instantIn, TooEarly } from '#mesh/events/event.ts';
import { addProfile, changeEmail, completeProfile } from './store.ts';

export const userSubscriptions = [
  // A signup makes the profile, once, or completes what the user made before; whatever they changed since stays.
  on(UserRegistered, async (tx, { username: _, registeredAt, timezone, ...fields }) => {
    const at = instantIn(registeredAt);
    const profile = { ...fields, timezone: timezone || 'UTC', createdAt: at, updatedAt: at };
    if (!(await addProfile(tx, profile))) await completeProfile(tx, profile);
  }),
  on(EmailChanged, async (tx, { userId, email, changedAt }) => {
    if (!(await changeEmail(tx, userId, email, instantIn(changedAt))))
      throw new TooEarly('there is no profile yet');
  }),
];
