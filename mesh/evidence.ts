import { ExtractionStage, type FieldEvidence } from '#gen/tracker/ds/v1/evidence.ts';

/** The evidence after the user set the named fields by hand; the names are those of evidence. */
export function setByUser(before: readonly FieldEvidence[], named: ReadonlySet<string>): FieldEvidence[] {
  const byUser = (field: string): FieldEvidence => ({
    field,
    stage: ExtractionStage.USER,
    confidence: 1,
    start: 0,
    end: 0,
    version: '',
  });
  return [...before.filter(({ field }) => !named.has(field)), ...[...named].map(byUser)];
}
