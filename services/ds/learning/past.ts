import { setImmediate } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import {
  type ExtractedExpense,
  MessageStatus,
  type Outcome,
  RuleKind,
} from '#gen/tracker/ds/v1/ds_service.ts';
import { ExtractionStage } from '#gen/tracker/ds/v1/evidence.ts';
import { ExpenseRevised } from '#gen/tracker/events/v1/events.ts';
import { seal } from '#mesh/events/event.ts';
import { asRead, type Reader, readMessage } from '../reading.ts';
import { changesOf, differing, type Revision, revision, withFields } from '../revision/diff.ts';
import { revise } from '../revision/revise.ts';
import type { StoredMessage } from '../store.ts';
import { fixed, type HandSet, NOTHING_BY_HAND, OF_MESSAGE, STATUS } from './hand-set.ts';
import { withMerchantRules } from './merchant.ts';
import type { StoredRule } from './rule-store.ts';

const { EXTRACTED, NEEDS_REVIEW, PENDING } = MessageStatus;

/** What `rule`, one of the reader's, changes of a stored message; undefined for nothing. What the user set by hand stays. */
function changedBy(
  rule: StoredRule,
  message: StoredMessage,
  reader: Reader,
  byHand: HandSet,
): Revision | undefined {
  return rule.kind === RuleKind.MERCHANT
    ? changedByMerchant(rule, message, reader, byHand)
    : changedByLayout(rule, message, reader, byHand);
}

/** {@link changedBy} of several messages, without those that stay. Lets other calls in between: a hostile text takes milliseconds. */
export async function changesAmong(
  rule: StoredRule,
  messages: readonly StoredMessage[],
  reader: Reader,
  byHand: ReadonlyMap<string, HandSet>,
): Promise<{ readonly message: StoredMessage; readonly change: Revision }[]> {
  const changes: { message: StoredMessage; change: Revision }[] = [];
  for (const message of messages) {
    const change = changedBy(rule, message, reader, byHand.get(message.messageId) ?? NOTHING_BY_HAND);
    if (change) changes.push({ message, change });
    await setImmediate();
  }
  return changes;
}

interface Revised {
  readonly before: ExtractedExpense;
  readonly after: ExtractedExpense;
  readonly names: readonly string[];
}

function changedByMerchant(
  rule: StoredRule,
  message: StoredMessage,
  { rules }: Reader,
  byHand: HandSet,
): Revision | undefined {
  const { status, expenses } = message.outcome;
  if (status !== EXTRACTED && status !== NEEDS_REVIEW) return undefined;
  const revised = expenses.map((before, nth): Revised => {
    const ruled = withMerchantRules(asRead(message, nth) ?? before, rules);
    const own = new Set(
      ruled.evidence
        .filter(({ stage, version }) => stage === ExtractionStage.RULE && version === rule.ruleId)
        .map(({ field }) => field),
    );
    const names = differing(before, ruled, fixed(before, byHand)).filter((name) => own.has(name));
    return { before, after: withFields(before, ruled, names), names };
  });
  return revisedAs(message, revised);
}

function revisedAs(message: StoredMessage, entries: readonly Revised[]): Revision | undefined {
  const revised = entries.filter(({ names }) => names.length > 0);
  if (revised.length === 0) return undefined;
  const { messageId, outcome } = message;
  return {
    changes: revised.map(({ before, after, names }) => ({
      messageId,
      expenseId: before.expenseId,
      changes: changesOf(before, after, names),
    })),
    outcome: { ...outcome, expenses: entries.map(({ after }) => after) },
    events: (now, traceparent) =>
      revised
        // A draft is in no ledger.
        .filter(({ after }) => after.expenseId !== '')
        .map(({ after, names }) => seal(ExpenseRevised, revision(message, after, names, now), traceparent)),
  };
}

function changedByLayout(
  rule: StoredRule,
  message: StoredMessage,
  reader: Reader,
  byHand: HandSet,
): Revision | undefined {
  const { sender, text, outcome } = message;
  if (text === '' || outcome.status === PENDING || byHand.get(OF_MESSAGE)?.has(STATUS)) return undefined;
  if (reader.rules.layoutFor(sender, text)?.ruleId !== rule.ruleId) return undefined;
  const next = readMessage(message, reader, uuidv7).outcome;
  const [was, is] = [outcome.status === EXTRACTED, next.status === EXTRACTED];
  if (was && is) return amountsOf(message, next, byHand);
  if (was && next.status === NEEDS_REVIEW) return undefined;
  const touched = outcome.expenses.some((expense) => fixed(expense, byHand).size > 0);
  return outcome.status === next.status || touched ? undefined : revise(message, next, byHand, uuidv7);
}

/** Which sum is the amount; all else stays as it was read then. */
function amountsOf(message: StoredMessage, next: Outcome, byHand: HandSet): Revision | undefined {
  return revisedAs(
    message,
    message.outcome.expenses.map((before, nth): Revised => {
      const read = next.expenses[nth];
      const names = read && differing(before, read, fixed(before, byHand)).includes('money') ? ['money'] : [];
      return { before, after: read ? withFields(before, read, names) : before, names };
    }),
  );
}
