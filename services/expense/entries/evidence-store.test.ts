import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { ExtractionStage } from '#gen/tracker/ds/v1/evidence.ts';
import { openDatabase } from '#mesh/sql/database.ts';
import { eventually, type Mesh, sharedMesh } from '../../../test/support/mesh.ts';
import { expenseExtracted } from '../../../test/support/news.ts';
import { publish } from '../../../test/support/publish.ts';

const MIGRATION = new URL('../migrations/0003_what_users_set.sql', import.meta.url);

describe('what users set before there was evidence', () => {
  let mesh: Mesh;
  before(async function () {
    this.timeout(60_000);
    mesh = await sharedMesh();
  });

  it('counts as set by hand from the migration on, and what nobody changed does not', async () => {
    const { token, userId } = await mesh.newUser();
    const database = openDatabase(mesh.urls.expense, 1);
    const [changed, untouched] = [uuidv7(), uuidv7()];
    try {
      await publish(
        mesh,
        ...[changed, untouched].map((expenseId) => expenseExtracted(userId, { expenseId })),
      );
      const get = async (expenseId: string) =>
        (await mesh.expense.getExpense({ expenseId }, { token })).expense;
      await eventually(() => get(untouched));
      await database.pool.query(
        'UPDATE expenses SET updated_at = NOW(6) + INTERVAL 1 DAY WHERE expense_id = ?',
        [changed],
      );
      const statements = (await readFile(MIGRATION, 'utf8')).split('--> statement-breakpoint');
      await database.pool.query(statements.at(-1) ?? '');
      const evidence = (await get(changed))?.evidence ?? [];
      expect(evidence).to.have.length(11);
      expect(new Set(evidence.map(({ stage }) => stage))).to.deep.equal(new Set([ExtractionStage.USER]));
      expect((await get(untouched))?.evidence).to.deep.equal([]);
    } finally {
      await database.close();
    }
  });
});
