import { Card } from '@/design/layout';
import { type EvidenceField, EvidenceLegend } from '@/features/evidence';
import type { ReadMessage } from '../readMessage';
import { type Told, useValues } from './useValues';

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
