import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/design/layout.tsx';
import { Heading, Text } from '@/design/Text.tsx';
import { type EvidenceField, EvidenceLegend, evidenceField } from '@/features/evidence/index.ts';
import { EntryFields, editableFields } from '../entry/EntryFields.tsx';
import type { EntryDraft } from '../entry/useEntry.ts';
import { MessageText } from '../MessageText.tsx';
import { Understood } from '../message/Understood.tsx';
import type { ReadMessage } from '../readMessage.ts';
import { reasons } from '../reasons.ts';

const isEditable = (field: EvidenceField | undefined) => editableFields.some((one) => one === field);

/** One message that asks for a look: the question, the text, and what would be entered, to be corrected in its place. */
export function ReviewCard({ message, draft }: { message: ReadMessage; draft: EntryDraft }) {
  const { t } = useTranslation('review');
  const { asks, field } = reasons[message.outcome.reason];
  const [open, setOpen] = useState<EvidenceField | undefined>(
    field ?? (draft.missing && fieldOf(draft.missing)),
  );
  const { expenses } = message.outcome;
  const evidence = expenses.flatMap((expense) => expense.evidence);
  const rest = evidence.filter((one) => !isEditable(evidenceField(one.field)));
  return (
    <>
      <Card>
        <Heading level={2}>{t(`ask.${asks}`)}</Heading>
        <Text size="caption" colour="quiet">
          {t(`why.${asks}`)}
        </Text>
        <MessageText message={message} evidence={evidence} highlighted={open} onField={setOpen} />
        {rest.length > 0 && expenses.length === 1 ? (
          <EvidenceLegend text={message.text} evidence={rest} highlighted={open} onField={setOpen} />
        ) : null}
      </Card>
      {expenses.length > 1 ? (
        expenses.map((expense, nth) => (
          <Understood key={nth} message={message} of={expense} lit={open} onField={setOpen} />
        ))
      ) : (
        <Card>
          <EntryFields message={message} draft={draft} open={open} onOpen={setOpen} />
        </Card>
      )}
    </>
  );
}

const fieldOf = (missing: 'amount' | 'currency' | 'direction') =>
  missing === 'direction' ? 'direction' : 'amount';
