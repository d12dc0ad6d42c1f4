// By the notation that a comment names.
const NOTATIONS: readonly (readonly [name: RegExp, example: string])[] = [
  [/\bYYYY-MM-DD\b/, '2026-01-31'],
  [/\bRFC 3339\b/, '2026-01-31T08:15:00Z'],
  [/\bISO 4217\b/, 'EUR'],
  [/\bUUIDv7\b/, '019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b'],
];

/** A value for a field of this comment: one that it quotes, else one in the notation that it names. */
export function exampleIn(comment: string | undefined): string | undefined {
  const quoted = /"([^"\s]+)"/.exec(comment ?? '')?.[1];
  return quoted ?? NOTATIONS.find(([name]) => name.test(comment ?? ''))?.[1];
}
