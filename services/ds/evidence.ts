import { ExtractionStage, type FieldEvidence } from '#gen/tracker/ds/v1/evidence.ts';
import { ENGINE_VERSION, type Field } from './extraction/types.ts';

/** The contract's enum value of the same name as the engine's word: `cash_withdrawal` is CASH_WITHDRAWAL. */
export function named<E extends string>(values: Readonly<Record<string, E>>, word: string): E {
  const value = values[word.toUpperCase()];
  if (value === undefined) throw new Error(`the contract has no value for ${word}`);
  return value;
}

/** The engine's word for a value of the contract: the way back from {@link named}. */
export function word<E extends string>(values: Readonly<Record<string, E>>, value: E): string {
  const name = Object.keys(values).find((one) => values[one] === value);
  if (name === undefined) throw new Error(`the contract has no name for ${value}`);
  return name.toLowerCase();
}

/** Why each field that was read has its value; `names` says what the contract calls them, in the order to show. */
export function evidenceOf<K extends string>(
  fields: { readonly [key in K]?: Field<unknown> | undefined },
  names: Readonly<Record<K, string>>,
): FieldEvidence[] {
  return (Object.keys(names) as K[]).flatMap((key) => {
    const field = fields[key];
    if (!field) return [];
    const { stage, confidence, span, version } = field;
    return [
      {
        field: names[key],
        stage: named(ExtractionStage, stage),
        confidence,
        start: span?.start ?? 0,
        end: span?.end ?? 0,
        version: version ?? ENGINE_VERSION,
      },
    ];
  });
}
