import type { Verdict } from '@/api/types.ts';
import type { EvidenceField } from '@/features/evidence/index.ts';
import type { ReadMessage } from './readMessage.ts';

type Reason = ReadMessage['outcome']['reason'];

/** What is asked of a message that needs review, and the field that the answer belongs to. */
export const reasons = {
  REVIEW_REASON_UNSPECIFIED: { asks: 'low_confidence', field: undefined },
  REVIEW_REASON_NO_AMOUNT: { asks: 'no_amount', field: 'amount' },
  REVIEW_REASON_NO_CURRENCY: { asks: 'no_currency', field: 'amount' },
  REVIEW_REASON_NO_DIRECTION: { asks: 'no_direction', field: 'direction' },
  REVIEW_REASON_AMBIGUOUS_AMOUNT: { asks: 'ambiguous_amount', field: 'amount' },
  REVIEW_REASON_LOW_CONFIDENCE: { asks: 'low_confidence', field: undefined },
  REVIEW_REASON_DISAGREEMENT: { asks: 'disagreement', field: undefined },
} as const satisfies Record<Reason, { asks: string; field: EvidenceField | undefined }>;

/** Verdicts of messages that are ignored, in the order to offer them. */
export const ignoredVerdicts = [
  'VERDICT_OTP',
  'VERDICT_PROMOTION',
  'VERDICT_SCHEDULED',
  'VERDICT_DECLINED',
  'VERDICT_COLLECT_REQUEST',
  'VERDICT_BALANCE_ONLY',
  'VERDICT_OTHER',
] as const satisfies readonly Verdict[];
