import type { FieldEvidence } from '@/api/types.ts';

/** What a reader tells apart in a text; several fields of the contract can be one of these. In the order to show them. */
export const evidenceFields = [
  'amount',
  'direction',
  'merchant',
  'date',
  'account',
  'category',
  'balance',
  'reference',
  'counterparty',
  'fee',
  'limit',
] as const;
export type EvidenceField = (typeof evidenceFields)[number];

/** Below this a value is a guess, and is shown as one. */
export const SURE = 0.7;

const names: Record<string, EvidenceField> = {
  money: 'amount',
  direction: 'direction',
  kind: 'direction',
  merchant: 'merchant',
  merchant_raw: 'merchant',
  payee: 'merchant',
  occurred_on: 'date',
  occurred_at: 'date',
  due_on: 'date',
  as_of: 'date',
  account: 'account',
  category: 'category',
  balance: 'balance',
  reference: 'reference',
  counterparty: 'counterparty',
  fee: 'fee',
  limit: 'limit',
};

/** What a field of the contract is to a reader: "money.currency_code" belongs to the amount. */
export function evidenceField(name: string): EvidenceField | undefined {
  return names[name.split('.', 1)[0] ?? ''];
}

/** The place of a field's colour in the ramp. */
export function colourOf(field: EvidenceField, ramp: readonly string[]): string {
  return ramp[evidenceFields.indexOf(field) % ramp.length] ?? '';
}

/** Why one thing has its value: the least certain of what was found of it, and the words that it was found in. */
export interface Found {
  field: EvidenceField;
  /** Empty where the value does not stand in the text. */
  words: string;
  confidence: number;
  stage: FieldEvidence['stage'];
}

/** One line of evidence a field, in the order to show them. */
export function foundIn(text: string, evidence: readonly FieldEvidence[]): Found[] {
  return evidenceFields.flatMap((field) => {
    const own = evidence.filter((one) => evidenceField(one.field) === field);
    const [main] = own;
    if (!main) return [];
    const spans = own.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
    const words = [...new Set(spans.map(({ start, end }) => text.slice(start, end)))].join(' ');
    return [
      { field, words, confidence: Math.min(...own.map(({ confidence }) => confidence)), stage: main.stage },
    ];
  });
}
