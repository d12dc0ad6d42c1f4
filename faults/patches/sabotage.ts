import type { Patch } from './patch.ts';

/** A promise broken on purpose: what looks for violations must find one. */
export interface Sabotage {
  /** As in SABOTAGE=…, in kebab case. */
  readonly name: string;
  /** What is to be noticed. */
  readonly breaks: string;
  readonly patches: readonly Patch[];
}

/** Each by itself; all of them go together with the crash points. */
export const sabotages: readonly Sabotage[] = [
  {
    name: 'no-inbox-check',
    breaks: 'an event that comes again has its effect again: an entry is in the ledger twice',
    patches: [
      {
        name: 'no-inbox-check',
        file: 'mesh/events/settle.ts',
        find: 'if (duplicateKey(error) !== undefined) return;',
        replace: 'if (duplicateKey(error) !== undefined) return subscription.apply(tx, [delivery]);',
      },
      {
        // The ledger's own key would hide it.
        name: 'no-inbox-check: ids of the ledger',
        file: 'services/expense/store.ts',
        find: 'await insertMissing(tx, rows);',
        replace: `for (const row of rows) {
          const [there] = await tx.select().from(expenses).where(eq(expenses.expenseId, row.expenseId));
          await insertMissing(tx, [there ? { ...row, expenseId: crypto.randomUUID() } : row]);
        }`,
      },
    ],
  },
  {
    name: 'no-outbox',
    breaks: 'an event that is sent after the commit is lost with its process, or with Kafka',
    patches: [
      {
        name: 'no-outbox',
        file: 'mesh/events/outbox.ts',
        find: 'await insertEvents(',
        replace: `tx.afterCommit(() => void producer.sendBatch({ topicMessages: envelopes.map(
          ({ topic, key, headers, payload }) => ({ topic, messages: [{ key, headers, value: payload }] })) }).catch(() => {}));
          if (envelopes.length < 0) await insertEvents(`,
      },
    ],
  },
  {
    name: 'offset-before-commit',
    breaks: 'an event whose effect was rolled back does not come again',
    patches: [
      {
        name: 'offset-before-commit',
        file: 'mesh/events/consume.ts',
        find: 'const messages = batch.messages.slice(at, at + CHUNK);',
        replace: `const messages = batch.messages.slice(at, at + CHUNK);
          const early = String(BigInt(messages[messages.length - 1].offset) + 1n);
          await commitOffsetsIfNecessary({ topics: [{ topic: batch.topic,
            partitions: [{ partition: batch.partition, offset: early }] }] });`,
      },
      {
        name: 'offset-before-commit: the call',
        file: 'mesh/events/consume.ts',
        find: '{ batch, resolveOffset,',
        replace: '{ batch, commitOffsetsIfNecessary, resolveOffset,',
      },
    ],
  },
  {
    name: 'no-refresh-grace',
    breaks: 'whoever repeats a refresh after a lost reply is logged out',
    patches: [
      {
        name: 'no-refresh-grace',
        file: 'services/auth/sessions/rotation.ts',
        find: 'const GRACE_MS = 10_000;',
        replace: 'const GRACE_MS = -1;',
      },
    ],
  },
  {
    name: 'reply-before-commit',
    breaks: 'what was acknowledged is gone with its process',
    patches: [
      {
        name: 'reply-before-commit',
        file: 'mesh/sql/database.ts',
        find: "await connection.query('COMMIT');",
        replace: `setTimeout(() => {
          connection.query('COMMIT').then(() => connection.release(), () => connection.destroy());
        }, 20);
        for (const callback of callbacks) setTimeout(callback, 50);
        return result;`,
      },
    ],
  },
];
