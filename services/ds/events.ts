import { ExpenseCorrected } from '#gen/tracker/events/v1/events.ts';
import { on } from '#mesh/events/delivery.ts';
import { takeCorrection } from './learning/learn.ts';
import type { MessageStore } from './store.ts';

/** What ds does when others tell it something. */
export const dsSubscriptions = (messages: MessageStore) => [
  on(ExpenseCorrected, (tx, event) => takeCorrection(tx, messages, event, new Date())),
];
