import * as z from 'zod';
import { type ExpenseServiceService, type Link, LinkKind } from '#gen/tracker/expense/v1/expense_service.ts';
import type { Handlers } from '#mesh/rpc/handle.ts';
import { pageSize, readIdToken, toPage } from '#mesh/rpc/page.ts';
import { check, field } from '#mesh/rpc/validate.ts';
import type { Database } from '#mesh/sql/database.ts';
import { createLinks } from './by-hand.ts';
import { listLinks, type StoredLink } from './link-store.ts';

const MAX_PAGE = 200;

const listRules = z.object({
  expenseId: z.union([field.id, z.literal('')], 'must be the id of an entry, or empty'),
  kind: field.known(LinkKind),
});
const linkRules = z.object({
  kind: z.enum(
    [LinkKind.DUPLICATE, LinkKind.REFUND, LinkKind.REVERSAL, LinkKind.TRANSFER],
    'must be LINK_KIND_DUPLICATE, _REFUND, _REVERSAL or _TRANSFER',
  ),
  expenseId: field.id,
  otherExpenseId: field.id,
});
const idRules = z.object({ linkId: field.id });

type LinkHandlers = Pick<Handlers<typeof ExpenseServiceService>, 'listLinks' | 'linkExpenses' | 'undoLink'>;

export function linkHandlers({ database, clock }: { database: Database; clock: () => Date }): LinkHandlers {
  const links = createLinks(database, clock);
  return {
    async listLinks(request, { caller: { userId } }) {
      const { expenseId, kind } = check(listRules, request);
      const size = pageSize(request.pageSize, MAX_PAGE);
      const after = readIdToken(request.pageToken);
      const ofKind = kind === LinkKind.UNSPECIFIED ? undefined : kind;
      const rows = await listLinks(database.sql, { userId, expenseId, kind: ofKind }, after, size + 1);
      const { page, nextPageToken } = toPage(rows, size, (row) => [row.linkId]);
      return { links: page.map(toLink), nextPageToken };
    },

    async linkExpenses(request, { caller: { userId } }) {
      const { kind, expenseId, otherExpenseId } = check(linkRules, request);
      return { link: toLink(await links.link(userId, kind, expenseId, otherExpenseId)) };
    },

    async undoLink(request, { caller: { userId } }) {
      const { linkId } = check(idRules, request);
      return { link: toLink(await links.undo(userId, linkId)) };
    },
  };
}

/** A stored link as the contract shows it. */
function toLink({ userId: _, createdAt, updatedAt, ...row }: StoredLink): Link {
  return { ...row, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}
