import type { Call } from '#mesh/rpc/handle.ts';
import type { Database } from '#mesh/sql/database.ts';
import type { PreferencesOf } from '../preferences.ts';
import type { Reader } from '../reading.ts';
import { rulesOf } from './rule-store.ts';
import { rulebookOf } from './rulebook.ts';

/** Looks up what the caller of a call prefers and taught. */
export function createReaders({
  database,
  preferencesOf,
}: {
  database: Database;
  preferencesOf: PreferencesOf;
}) {
  return async (call: Call): Promise<Reader> => {
    const [preferences, rules] = await Promise.all([
      preferencesOf(call),
      rulesOf(database.sql, call.caller.userId),
    ]);
    return { preferences, rules: rulebookOf(rules) };
  };
}
