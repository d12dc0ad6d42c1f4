import { type ExtractedExpense, MessageKind, type Outcome } from '#gen/tracker/ds/v1/ds_service.ts';
import { ExtractionStage } from '#gen/tracker/ds/v1/evidence.ts';
import { extract } from './extraction/extract.ts';
import type { MessageInput, Told } from './extraction/types.ts';
import { ruled, rulesIn } from './learning/merchant.ts';
import { NO_RULES, type Rulebook, toldBy } from './learning/rulebook.ts';
import { toOutcome } from './outcome.ts';
import type { Preferences } from './preferences.ts';

const KINDS: Readonly<Partial<Record<MessageKind, MessageInput['kind']>>> = {
  [MessageKind.SMS]: 'sms',
  [MessageKind.NOTIFICATION]: 'notification',
  [MessageKind.NOTE]: 'note',
};

/** What of a message is read. */
export interface Readable {
  readonly text: string;
  readonly sender: string;
  readonly kind: MessageKind;
  readonly receivedAt: Date;
}

/** What was understood of a message, and the rules that had a part in it. */
export interface Read {
  readonly outcome: Outcome;
  readonly applied: readonly string[];
  /** Whether the user taught what messages of this layout are. */
  readonly isTold: boolean;
}

/** What the user taught and prefers. */
export interface Reader {
  readonly preferences: Preferences;
  readonly rules: Rulebook;
}

/**
 * The one place where a message is read: what the user taught of its layout, then the engine, then what the user taught
 * of its merchant. `newId` names each entry that goes to the ledger.
 */
export function readMessage(message: Readable, { preferences, rules }: Reader, newId: () => string): Read {
  // Free text has no layout.
  const layout =
    message.kind === MessageKind.NOTE ? undefined : rules.layoutFor(message.sender, message.text);
  const read = readAs(message, preferences, layout && toldBy(layout), newId);
  const outcome = ruled(layout ? signed(read, layout.ruleId) : read, rules);
  return {
    outcome,
    isTold: layout !== undefined,
    applied: [...new Set([...(layout ? [layout.ruleId] : []), ...rulesIn(outcome)])],
  };
}

/** As {@link readMessage}, by nothing but the engine and what is told of the layout. */
export function readAs(
  message: Readable,
  preferences: Preferences,
  told: Told | undefined,
  newId: () => string,
): Outcome {
  return toOutcome(message.text, extract(toInput(message, preferences), told), newId);
}

/** A message as the engine reads it for a user with these preferences. */
export function toInput(
  { text, sender, kind, receivedAt }: Readable,
  { homeCurrency, timezone }: Preferences,
): MessageInput {
  const home = homeCurrency === undefined ? {} : { homeCurrency };
  return { text, sender, kind: KINDS[kind] ?? 'sms', receivedAt, timezone, ...home };
}

/** The engine does not know whose rule it followed. */
function signed(outcome: Outcome, ruleId: string): Outcome {
  const expenses = outcome.expenses.map((expense) => ({
    ...expense,
    evidence: expense.evidence.map((one) =>
      one.stage === ExtractionStage.RULE ? { ...one, version: ruleId } : one,
    ),
  }));
  return { ...outcome, expenses };
}

const DECIDED_LATER: ReadonlySet<ExtractionStage> = new Set([ExtractionStage.RULE, ExtractionStage.USER]);

/**
 * The `nth` entry of a stored message as it was read before rules and the user had their say: read again where they
 * changed it and the text is still there.
 */
export function asRead(
  message: Readable & { readonly outcome: Outcome },
  nth: number,
): ExtractedExpense | undefined {
  const stored = message.outcome.expenses[nth];
  if (!stored || message.text === '' || !stored.evidence.some(({ stage }) => DECIDED_LATER.has(stage)))
    return stored;
  const home = stored.money?.currencyCode || undefined;
  const preferences = { homeCurrency: home, timezone: 'UTC' };
  const plain = readMessage(message, { preferences, rules: NO_RULES }, () => stored.expenseId);
  const read = plain.outcome.expenses[nth];
  return read ?? stored;
}
