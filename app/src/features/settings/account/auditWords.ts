import type { components } from '@/api/schema.ts';

type Schemas = components['schemas'];
export type AuditEvent = Schemas['AuditEvent'];
type Action = Schemas['AuditAction'] extends infer All
  ? All extends `AUDIT_ACTION_${infer Name}`
    ? Name
    : never
  : never;
type Outcome = 'REFUSED' | 'THROTTLED' | 'DISABLED';

/** The catalogue's key for what happened. */
export const actionKey = ({ action }: AuditEvent) =>
  `audit_${action.replace('AUDIT_ACTION_', '') as Action}` as const;

const failures: Partial<Record<AuditEvent['outcome'], Outcome>> = {
  AUDIT_OUTCOME_REFUSED: 'REFUSED',
  AUDIT_OUTCOME_THROTTLED: 'THROTTLED',
  AUDIT_OUTCOME_DISABLED: 'DISABLED',
};

/** The catalogue's key for why it did not go through; none where it did. */
export function outcomeKey({ outcome }: AuditEvent) {
  const failure = failures[outcome];
  return failure && (`outcome_${failure}` as const);
}
