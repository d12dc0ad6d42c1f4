import { UserDeleted } from '#gen/tracker/events/v1/events.ts';
import { on } from '#mesh/delivery.ts';
import { eraseUser } from './accounts/account-store.ts';

/** What auth does when others tell it something. */
export const authSubscriptions = [on(UserDeleted, (tx, { userId }) => eraseUser(tx, userId))];
