import { type ExtractedExpense, MessageKind, RuleKind } from '#gen/tracker/ds/v1/ds_service.ts';
import type { ExpenseCorrected } from '#gen/tracker/events/v1/events.ts';
import { Direction, type Money } from '#gen/tracker/type/v1/transaction.ts';
import { instantIn } from '#mesh/events/event.ts';
import { FailedPrecondition } from '#mesh/rpc/errors.ts';
import type { Tx } from '#mesh/sql/database.ts';
import { positionOf, skeletonOf } from '../extraction/layout.ts';
import { asRead } from '../reading.ts';
import type { MessageStore, StoredMessage } from '../store.ts';
import { addHandSet, DELETED } from './hand-set.ts';
import { lessonIn, patternIn } from './merchant.ts';
import {
  addRule,
  changeRule,
  countRules,
  dropRule,
  lockRule,
  MOST_RULES,
  NOTHING_SAID,
  type Says,
  type Subject,
} from './rule-store.ts';
import { senderKey } from './rulebook.ts';

class TooManyRules extends FailedPrecondition {
  constructor() {
    super(`rules: ${MOST_RULES} were learned already, delete one first`);
  }
}

/** What became of an entry, by the user. */
type Correction = Pick<
  ExpenseCorrected,
  'expenseId' | 'money' | 'merchant' | 'category' | 'kind' | 'direction'
> & { readonly fields: readonly string[] };

/** Remembers what the user set in the ledger and learns from it; the same again changes nothing. */
export async function takeCorrection(
  tx: Tx,
  messages: MessageStore,
  event: ExpenseCorrected,
  now: Date,
): Promise<void> {
  const { userId, messageId, expenseId, deleted } = event;
  const fields = deleted ? [DELETED] : event.fields;
  const message = await messages.lockMessage(tx, userId, messageId);
  // Gone with its user.
  if (!message) return;
  const at = instantIn(event.correctedAt);
  const news = await addHandSet(tx, { userId, messageId, expenseId }, fields, at);
  if (!news || deleted) return;
  try {
    await learnFrom(tx, message, event, now);
  } catch (error) {
    // The correction holds; nobody waits for an answer here.
    if (!(error instanceof TooManyRules)) throw error;
  }
}

/** Turns a correction into rules for the messages to come; throws {@link TooManyRules}. */
async function learnFrom(tx: Tx, message: StoredMessage, correction: Correction, now: Date): Promise<void> {
  const nth = message.outcome.expenses.findIndex(({ expenseId }) => expenseId === correction.expenseId);
  const read = asRead(message, nth);
  if (!read) return;
  const fields = new Set(correction.fields);
  const taught = { messageId: message.messageId, at: now };
  await learnMerchant(tx, message.userId, read, correction, fields, taught);
  if (fields.has('money')) await teachAmount(tx, message, read.money, correction.money, taught);
}

/** Turns a correction of merchant, category or kind into the rule for that merchant. */
export async function learnMerchant(
  tx: Tx,
  userId: string,
  read: ExtractedExpense,
  corrected: Pick<ExtractedExpense, 'merchant' | 'category' | 'kind' | 'direction'>,
  fields: ReadonlySet<string>,
  taught: Taught,
): Promise<void> {
  const pattern = patternIn(read);
  if (pattern === undefined || read.direction === Direction.UNSPECIFIED) return;
  const said = lessonIn(read, corrected, fields);
  const subject = ofMerchant(userId, pattern, read.direction);
  await teach(tx, subject, said, taught);
  if (said.merchant !== undefined) await forgetName(tx, subject, taught);
}

/** The message that taught, and when. */
type Taught = { readonly messageId: string; readonly at: Date };

function ofMerchant(userId: string, pattern: string, direction: Direction): Subject {
  return { userId, kind: RuleKind.MERCHANT, pattern, sender: '', direction };
}

/** What the rules for a message's layout go by; undefined where it has none that could be told from others. */
export function layoutIn({ userId, kind, sender, text }: StoredMessage): Subject | undefined {
  const pattern = kind === MessageKind.NOTE || text === '' ? undefined : skeletonOf(text);
  return pattern === undefined
    ? undefined
    : { userId, kind: RuleKind.LAYOUT, pattern, sender: senderKey(sender), direction: Direction.UNSPECIFIED };
}

/** A name holds for both directions: the latest one given in either. */
async function forgetName(tx: Tx, subject: Subject, taught: Taught): Promise<void> {
  const direction = subject.direction === Direction.DEBIT ? Direction.CREDIT : Direction.DEBIT;
  await teach(tx, { ...subject, direction }, { merchant: '' }, taught);
}

async function teachAmount(
  tx: Tx,
  message: StoredMessage,
  read: Money | undefined,
  corrected: Money | undefined,
  taught: Taught,
): Promise<void> {
  const subject = layoutIn(message);
  if (!subject || !corrected) return;
  const isAsRead = read?.amount === corrected.amount;
  const amountPosition = isAsRead ? 0 : positionOf(message.text, corrected);
  // A sum that does not stand in the text teaches nothing.
  if (isAsRead || amountPosition > 0) await teach(tx, subject, { amountPosition }, taught);
}

/** Makes the rule about a subject say more, or something else; one with nothing left to say is dropped. */
export async function teach(tx: Tx, subject: Subject, said: Partial<Says>, taught: Taught): Promise<void> {
  if (Object.keys(said).length === 0) return;
  const known = await lockRule(tx, subject);
  const whole = { ...NOTHING_SAID, ...(known && saidBy(known)), ...said };
  const saysNothing = Object.entries(NOTHING_SAID).every(
    ([part, none]) => whole[part as keyof Says] === none,
  );
  if (known && saysNothing) await dropRule(tx, known.ruleId);
  else if (known) {
    if (!isSame(saidBy(known), whole))
      await changeRule(tx, known.ruleId, { ...said, messageId: taught.messageId, updatedAt: taught.at });
  } else if (!saysNothing) {
    if ((await countRules(tx, subject.userId)) >= MOST_RULES) throw new TooManyRules();
    await addRule(tx, subject, whole, taught);
  }
}

function saidBy(rule: Says): Says {
  const { merchant, category, transactionKind, setsDirection, resolution, amountPosition } = rule;
  return { merchant, category, transactionKind, setsDirection, resolution, amountPosition };
}

const isSame = (one: Says, other: Says) =>
  Object.entries(one).every(([part, value]) => other[part as keyof Says] === value);
