import { expect } from 'chai';
import { v7 as uuidv7 } from 'uuid';
import { type DeadLetter, DeadLetterState } from '#gen/tracker/operations/v1/dead_letter_service.ts';
import type { Envelope } from '#mesh/events/event.ts';
import { deadLetters } from '#mesh/sql/tables.ts';
import { inDatabase } from './databases.ts';
import { eventually, type Mesh, type ServiceName } from './mesh.ts';

/** Waits until a service has put an event aside; `token` is an administrator's. */
export function buried(
  mesh: Mesh,
  name: ServiceName,
  token: string,
  envelope: Envelope,
): Promise<DeadLetter> {
  const { topic, eventId } = envelope;
  return eventually(async () => {
    const request = { state: DeadLetterState.WAITING, topic, pageSize: 200, pageToken: '' };
    const listed = await mesh.deadLetters[name].listDeadLetters(request, { token });
    const letter = listed.deadLetters.find((one) => one.eventId === eventId);
    return letter ?? expect.fail(`${eventId} is not buried`);
  }, 20_000);
}

type Row = typeof deadLetters.$inferInsert;

/** Puts events aside as a service would that failed at them; returns their ids, the oldest first. */
export async function bury(
  mesh: Mesh,
  name: ServiceName,
  ...buried: readonly (Partial<Row> & { readonly envelope: Envelope })[]
): Promise<string[]> {
  const rows = buried.map(({ envelope: { eventId, topic, key, headers, payload }, ...given }) => ({
    ...{
      deadLetterId: uuidv7(),
      consumer: name,
      eventId,
      topic,
      partition: 0,
      offset: '0',
      headers,
      payload,
    },
    ...{ key: key === null ? null : Buffer.from(key), errorClass: 'TypeError', attempts: 4 },
    ...{ createdAt: new Date(), ...given },
  }));
  await inDatabase(mesh, name, (sql) => sql.insert(deadLetters).values(rows));
  return rows.map(({ deadLetterId }) => deadLetterId);
}

/** Runs `work` while a table takes no row of a user: a fault that passes. */
export async function whileRefused(
  mesh: Mesh,
  name: ServiceName,
  table: string,
  userId: string,
  work: () => Promise<void>,
): Promise<void> {
  const alter = (what: string) =>
    inDatabase(mesh, name, ({ $client }) => $client.query(`ALTER TABLE ${table} ${what}`));
  const constraint = `refused_${uuidv7().replaceAll('-', '')}`;
  await alter(`ADD CONSTRAINT ${constraint} CHECK (user_id <> '${userId}')`);
  try {
    await work();
  } finally {
    await alter(`DROP CONSTRAINT ${constraint}`);
  }
}
