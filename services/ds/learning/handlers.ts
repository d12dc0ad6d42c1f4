import * as z from 'zod';
import { type DsServiceService, Resolution, type Rule } from '#gen/tracker/ds/v1/ds_service.ts';
import { InvalidArgument, NotFound } from '#mesh/rpc/errors.ts';
import type { Call, Handlers } from '#mesh/rpc/handle.ts';
import { pageSize, readIdToken, toPage } from '#mesh/rpc/page.ts';
import { check, field } from '#mesh/rpc/validate.ts';
import type { IntakeOptions } from '../intake.ts';
import type { Reader } from '../reading.ts';
import { changeOutcome } from '../store.ts';
import { readGiven } from './given.ts';
import { handSetOf } from './hand-set.ts';
import { changesAmong } from './past.ts';
import { createResolver } from './resolve.ts';
import { deleteRule, findRule, listRules, type StoredRule } from './rule-store.ts';

class RuleMissing extends NotFound {
  constructor() {
    super('rule_id: there is no such rule');
  }
}

const MAX_PAGE = 200;
/** How many messages of the past are changed in one transaction. */
const BATCH = 100;
/** How many messages of the past one call goes through: well within its deadline. */
const MOST_APPLIED = 5000;
const ruleRules = z.object({ ruleId: field.id });
const resolveRules = z.object({
  messageId: field.id,
  resolution: z.enum(
    [Resolution.TRANSACTION, Resolution.NO_TRANSACTION],
    'must be RESOLUTION_TRANSACTION or RESOLUTION_NO_TRANSACTION',
  ),
});

export function learningHandlers(
  options: IntakeOptions & { readonly admit: () => void },
): Pick<
  Handlers<typeof DsServiceService>,
  'resolveMessage' | 'listRules' | 'deleteRule' | 'previewRule' | 'applyRule'
> {
  const { database, outbox, messages, clock, readerFor, admit } = options;
  const { sql } = database;
  const resolve = createResolver(options);

  async function ruleOf(userId: string, ruleId: string): Promise<StoredRule> {
    const rule = await findRule(sql, userId, ruleId);
    if (!rule) throw new RuleMissing();
    return rule;
  }

  /** Applies a rule to messages in one transaction; how many changed. */
  const applyTo = (call: Call, rule: StoredRule, reader: Reader, messageIds: readonly string[]) =>
    database.withTx(async (tx) => {
      const { userId } = call.caller;
      const locked = await messages.lockMessages(tx, userId, messageIds);
      const byHand = await handSetOf(tx, userId, messageIds);
      const changes = await changesAmong(rule, locked, reader, byHand);
      for (const { message, change } of changes) {
        await changeOutcome(tx, message.messageId, change.outcome);
        await outbox.append(tx, change.events(clock(), call.traceparent));
      }
      return changes.length;
    });

  return {
    async resolveMessage(request, call) {
      const { messageId, resolution } = check(resolveRules, request);
      if (request.expense && resolution !== Resolution.TRANSACTION)
        throw new InvalidArgument('expense', 'goes with RESOLUTION_TRANSACTION only');
      const given = readGiven(request.expense);
      const expenseId = request.expense?.expenseId ?? '';
      return { message: await resolve(call, { messageId, resolution, given, expenseId }) };
    },

    async listRules(request, { caller: { userId } }) {
      const size = pageSize(request.pageSize, MAX_PAGE);
      const after = readIdToken(request.pageToken);
      const rows = await listRules(sql, userId, after, size + 1);
      const { page, nextPageToken } = toPage(rows, size, ({ ruleId }) => [ruleId]);
      return { rules: page.map(toRule), nextPageToken };
    },

    async deleteRule(request, { caller }) {
      const { ruleId } = check(ruleRules, request);
      if (!(await deleteRule(sql, caller.userId, ruleId))) throw new RuleMissing();
      return {};
    },

    async previewRule(request, call) {
      const { ruleId } = check(ruleRules, request);
      const size = pageSize(request.pageSize, MAX_PAGE);
      const after = readIdToken(request.pageToken);
      const { userId } = call.caller;
      const rule = await ruleOf(userId, ruleId);
      const reader = await readerFor(call);
      const rows = await messages.listMessages(sql, { userId }, after, size + 1);
      const { page, nextPageToken } = toPage(rows, size, ({ messageId }) => [messageId]);
      const byHand = await handSetOf(
        sql,
        userId,
        page.map(({ messageId }) => messageId),
      );
      const changes = await changesAmong(rule, page, reader, byHand);
      return { changes: changes.flatMap(({ change }) => change.changes), nextPageToken };
    },

    async applyRule(request, call) {
      const { ruleId } = check(ruleRules, request);
      let left = pageSize(request.pageSize, MOST_APPLIED, MOST_APPLIED);
      let after = readIdToken(request.pageToken);
      admit();
      const { userId } = call.caller;
      const rule = await ruleOf(userId, ruleId);
      const reader = await readerFor(call);
      let changed = 0;
      for (;;) {
        const batch = Math.min(BATCH, left);
        const rows = await messages.listMessages(sql, { userId }, after, batch + 1);
        const { page, nextPageToken } = toPage(rows, batch, ({ messageId }) => [messageId]);
        const touched = await changesAmong(rule, page, reader, new Map());
        if (touched.length > 0)
          changed += await applyTo(
            call,
            rule,
            reader,
            touched.map(({ message }) => message.messageId),
          );
        left -= page.length;
        if (!nextPageToken || left === 0) return { changed, nextPageToken };
        after = page.at(-1)?.messageId;
      }
    },
  };
}

function toRule(row: StoredRule): Rule {
  const { ruleId, kind, pattern, sender, direction, merchant, category, transactionKind } = row;
  const { resolution, amountPosition, appliedCount, messageId } = row;
  return {
    ...{ ruleId, kind, pattern, sender, direction, merchant, category, transactionKind },
    ...{ resolution, amountPosition, appliedCount, messageId },
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
