import { PersonalTokenUsed, UserDeleted } from '#gen/tracker/events/v1/events.ts';
import { on } from '#mesh/delivery.ts';
import { instantIn } from '#mesh/event.ts';
import { eraseUser } from './accounts/account-store.ts';
import { notePersonalTokenUse } from './personal-tokens/personal-token-store.ts';

/** What auth does when others tell it something. */
export const authSubscriptions = [
  on(UserDeleted, (tx, { userId }) => eraseUser(tx, userId)),
  on(PersonalTokenUsed, (tx, { userId, tokenId, usedAt }) =>
    notePersonalTokenUse(tx, userId, tokenId, instantIn(usedAt)),
  ),
];
