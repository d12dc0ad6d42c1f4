import type { ExtractedExpense, Outcome } from '#gen/tracker/ds/v1/ds_service.ts';
import { ExtractionStage, type FieldEvidence } from '#gen/tracker/ds/v1/evidence.ts';
import { Direction, TransactionKind } from '#gen/tracker/type/v1/transaction.ts';
import { COMES_BACK } from '#mesh/transaction.ts';
import { patternOf } from '../extraction/category/pattern.ts';
import type { Says, StoredRule } from './rule-store.ts';
import type { Rulebook } from './rulebook.ts';

const { DEBIT, CREDIT } = Direction;
const opposite = (direction: Direction) => (direction === DEBIT ? CREDIT : DEBIT);

/** What rules for an entry's merchant go by: the name as the message has it, or else as it was read. */
export function patternIn({ merchantRaw, merchant }: ExtractedExpense): string | undefined {
  return patternOf(merchantRaw || merchant);
}

type Part = 'merchant' | 'category' | 'kind' | 'direction';
type Setting = { readonly field: Part; readonly value: string; readonly rule: StoredRule };

/** An entry, read without rules, as the rules for its merchant have it; each field that one changed says so. */
export function withMerchantRules(read: ExtractedExpense, book: Rulebook): ExtractedExpense {
  const pattern = patternIn(read);
  if (pattern === undefined || (read.direction !== DEBIT && read.direction !== CREDIT)) return read;
  const own = book.merchantFor(pattern, read.direction);
  const other = book.merchantFor(pattern, opposite(read.direction));
  if (!own && !other) return read;
  const settings = [
    ...part('merchant', own?.merchant ? own : other),
    // What comes back is for what was bought.
    ...part('category', own?.category || !COMES_BACK.has(read.kind) ? own : other),
    ...part('kind', own),
  ].filter(({ field, value }) => read[field] !== value);
  const changed = Object.fromEntries(settings.map(({ field, value }) => [field, value]));
  return { ...read, ...changed, evidence: settings.reduce(byRule, read.evidence) };
}

/** All entries of an outcome, as the rules for their merchants have them. */
export function ruled(outcome: Outcome, book: Rulebook): Outcome {
  return { ...outcome, expenses: outcome.expenses.map((expense) => withMerchantRules(expense, book)) };
}

function part(which: Exclude<Part, 'direction'>, rule: StoredRule | undefined): Setting[] {
  if (!rule) return [];
  if (which !== 'kind') return rule[which] === '' ? [] : [{ field: which, value: rule[which], rule }];
  if (rule.transactionKind === TransactionKind.UNSPECIFIED) return [];
  return [
    { field: 'kind', value: rule.transactionKind, rule },
    { field: 'direction', value: rule.setsDirection, rule },
  ];
}

/** The evidence after a rule set a field; its span is that of what it replaced. */
function byRule(evidence: FieldEvidence[], { field, rule }: Setting): FieldEvidence[] {
  const before = evidence.find((one) => one.field === field);
  const { start, end } = before ?? { start: 0, end: 0 };
  const reason = { field, stage: ExtractionStage.RULE, confidence: 1, start, end, version: rule.ruleId };
  return before ? evidence.map((one) => (one === before ? reason : one)) : [...evidence, reason];
}

type Corrected = Pick<ExtractedExpense, 'merchant' | 'category' | 'kind' | 'direction'>;

/** What a correction of the named fields teaches for the merchant's next messages: what was read needs no rule. */
export function lessonIn(
  read: ExtractedExpense,
  corrected: Corrected,
  fields: ReadonlySet<string>,
): Partial<Says> {
  const moved = fields.has('kind') || fields.has('direction');
  const asRead = corrected.kind === read.kind && corrected.direction === read.direction;
  return {
    ...(fields.has('merchant') && {
      merchant: corrected.merchant === read.merchant ? '' : corrected.merchant,
    }),
    ...(fields.has('category') && {
      category: corrected.category === read.category ? '' : corrected.category,
    }),
    ...(moved && {
      transactionKind: asRead ? TransactionKind.UNSPECIFIED : corrected.kind,
      setsDirection: asRead ? Direction.UNSPECIFIED : corrected.direction,
    }),
  };
}

/** The rules that had a part in an outcome, each once. */
export function rulesIn({ expenses }: Outcome): string[] {
  const versions = expenses.flatMap(({ evidence }) =>
    evidence.flatMap(({ stage, version }) => (stage === ExtractionStage.RULE ? [version] : [])),
  );
  return [...new Set(versions)];
}
