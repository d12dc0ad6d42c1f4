import { v7 as uuidv7 } from 'uuid';
import { MessageStatus, type Outcome, ReviewReason } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Examined } from '../extraction/examine.ts';
import type { Extraction, MessageInput } from '../extraction/types.ts';
import { toOutcome } from '../outcome.ts';
import type { Preferences } from '../preferences.ts';
import { questionOf } from './question.ts';
import type { Request } from './queue.ts';

/** Whether a model could settle what the grammar left open. */
export const isOpen = (examined: Examined): boolean => questionOf(examined) !== undefined;

/** The outcome that waits for a model's word: the grammar's, but for the status. */
export const pending = (outcome: Outcome): Outcome => ({ ...outcome, status: MessageStatus.PENDING });

/** The grammar's outcome of a message that waited: what it would have been from the start. */
export function withoutModel(outcome: Outcome): Outcome {
  const reviewed = outcome.reason !== ReviewReason.UNSPECIFIED;
  return { ...outcome, status: reviewed ? MessageStatus.NEEDS_REVIEW : MessageStatus.IGNORED };
}

/** What a message became once a model was heard. */
export function outcomeOf(input: MessageInput, extraction: Extraction, model: string): Outcome {
  return { ...toOutcome(input.text, extraction, uuidv7), model };
}

/** What a waiting message was read with. */
export function preferencesOf({ homeCurrency, timezone }: Request): Preferences {
  return { homeCurrency: homeCurrency ?? undefined, timezone };
}
