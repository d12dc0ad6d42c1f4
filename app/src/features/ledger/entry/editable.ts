import type { EvidenceField } from '@/features/evidence/fields.ts';

/** What the user can change of an entry, in the order in which it is shown. */
export const editableFields = [
  'money',
  'merchant',
  'category',
  'kind',
  'day',
  'account',
  'reference',
  'note',
] as const;
export type EditableField = (typeof editableFields)[number];

/** What each is to the reader of a message's text. */
export const evidenceOf: Partial<Record<EditableField, EvidenceField>> = {
  money: 'amount',
  merchant: 'merchant',
  category: 'category',
  kind: 'direction',
  day: 'date',
  account: 'account',
  reference: 'reference',
};

/** The field to edit where its words are touched; undefined for what only a message tells. */
export function editableOf(field: EvidenceField): EditableField | undefined {
  return editableFields.find((one) => evidenceOf[one] === field);
}
