import type { FieldEvidence } from '@/api/types.ts';
import { type EvidenceField, evidenceField, SURE } from './fields.ts';

/** A piece of the text under which the same fields stand throughout. */
export interface Segment {
  text: string;
  /** The closest first: that of the shortest span. Empty where nothing was read from the piece. */
  fields: EvidenceField[];
  /** Whether all that was read from it is more than a guess. */
  sure: boolean;
}

interface Span {
  field: EvidenceField;
  start: number;
  end: number;
  confidence: number;
}

/** The text cut where evidence begins or ends; joined, the pieces are the text again. */
export function segmentsOf(text: string, evidence: readonly FieldEvidence[]): Segment[] {
  const spans = spansIn(text, evidence);
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, nth) => {
    const start = cuts[nth] ?? 0;
    const over = spans.filter((span) => span.start < end && span.end > start);
    return {
      text: text.slice(start, end),
      fields: [...new Set(over.map(({ field }) => field))],
      sure: over.every(({ confidence }) => confidence >= SURE),
    };
  });
}

/** The spans that lie in the text, the shortest first, none of which splits a character. */
function spansIn(text: string, evidence: readonly FieldEvidence[]): Span[] {
  return evidence
    .flatMap((one) => {
      const field = evidenceField(one.field);
      const end = Math.min(one.end, text.length);
      if (!field || one.start < 0 || one.start >= end) return [];
      return [
        {
          field,
          start: splitsPair(text, one.start) ? one.start - 1 : one.start,
          end: splitsPair(text, end) ? end + 1 : end,
          confidence: one.confidence,
        },
      ];
    })
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** Whether a cut at `at` falls between the two halves of one character. */
function splitsPair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff && at > 0 && at < text.length;
}
