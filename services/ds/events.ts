import { ExpenseCorrected, UserDeleted } from '#gen/tracker/events/v1/events.ts';
import { on } from '#mesh/delivery.ts';
import { takeCorrection } from './learning/learn.ts';
import { eraseUser } from './store.ts';

/** What ds does when others tell it something. */
export const dsSubscriptions = [
  on(ExpenseCorrected, (tx, event) => takeCorrection(tx, event, new Date())),
  on(UserDeleted, (tx, { userId }) => eraseUser(tx, userId)),
];
