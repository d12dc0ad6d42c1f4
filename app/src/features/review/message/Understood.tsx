import { Card } from '@/design/layout.tsx';
import { type EvidenceField, EvidenceLegend } from '@/features/evidence/index.ts';
import type { ReadMessage } from '../readMessage.ts';
import { type Told, useValues } from './useValues.ts';

/** What was read of a message, field by field, with the line that stands under its words. */
export function Understood({
  message,
  of,
  lit,
  onField,
}: {
  message: ReadMessage;
  of: Told;
  lit: EvidenceField | undefined;
  onField: (field: EvidenceField | undefined) => void;
}) {
  const values = useValues()(of);
  return (
    <Card>
      <EvidenceLegend
        text={message.text}
        evidence={of.evidence ?? []}
        values={values}
        highlighted={lit}
        onField={onField}
      />
    </Card>
  );
}
