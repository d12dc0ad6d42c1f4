import { useTranslation } from 'react-i18next';
import { View } from 'react-native';
import { Amount } from '@/design/Amount.tsx';
import { Calendar } from '@/design/Calendar.tsx';
import { Field } from '@/design/Field.tsx';
import { Text } from '@/design/Text.tsx';
import { CategoryIcon } from '@/features/categories/CategoryIcon.tsx';
import { CategoryPicker } from '@/features/categories/CategoryPicker.tsx';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import { type EvidenceField, foundIn } from '@/features/evidence/index.ts';
import { today } from '@/format/days.ts';
import { useFormat } from '@/format/useFormat.ts';
import { useTimezone } from '@/offline/useProfile.ts';
import type { ReadMessage } from '../readMessage.ts';
import { AmountEditor } from './AmountEditor.tsx';
import { DirectionEditor } from './DirectionEditor.tsx';
import { EntryRow } from './EntryRow.tsx';
import { kindsOf } from './kinds.ts';
import type { EntryDraft } from './useEntry.ts';

export const editableFields = ['amount', 'direction', 'merchant', 'category', 'date'] as const;
export type EditableField = (typeof editableFields)[number];

interface EntryFieldsProps {
  message: ReadMessage;
  draft: EntryDraft;
  /** The field that is being changed. */
  open: EvidenceField | undefined;
  onOpen: (field: EvidenceField | undefined) => void;
}

/** The draft of an entry, field by field; each can be touched and changed in its place. */
export function EntryFields({ message, draft, open, onOpen }: EntryFieldsProps) {
  const { t } = useTranslation('review');
  const { money, relativeDay } = useFormat();
  const categoryName = useCategoryName();
  const now = today(useTimezone());
  const { entry, change } = draft;
  const sum = entry.amount ? { amount: entry.amount, currency_code: entry.currency } : undefined;
  const way =
    entry.direction === 'DIRECTION_UNSPECIFIED'
      ? ''
      : kindsOf[entry.direction][0] === entry.kind || entry.kind === 'TRANSACTION_KIND_UNSPECIFIED'
        ? t(entry.direction === 'DIRECTION_DEBIT' ? 'spent' : 'received')
        : t(`kind.${entry.kind}`);
  const plain = (words: string) => (
    <Text colour={words ? 'text' : 'quiet'} style={{ writingDirection: 'auto' }}>
      {words || t('notSaid')}
    </Text>
  );
  const fields = {
    amount: {
      words: sum ? money(sum) : t('notSaid'),
      value: sum ? <Amount money={sum} direction={entry.direction} size="title" /> : plain(''),
      editor: <AmountEditor text={message.text} draft={draft} />,
    },
    direction: { words: way || t('notSaid'), value: plain(way), editor: <DirectionEditor draft={draft} /> },
    merchant: {
      words: entry.merchant || t('notSaid'),
      value: plain(entry.merchant),
      editor: (
        <Field
          label={t('field.merchant')}
          value={entry.merchant}
          onChangeText={(merchant) => change({ merchant })}
          maxLength={200}
          testID="merchant"
        />
      ),
    },
    category: {
      words: categoryName(entry.category, true),
      value: (
        <>
          <CategoryIcon name={entry.category} size={28} />
          {plain(categoryName(entry.category))}
        </>
      ),
      editor: (
        <CategoryPicker
          value={entry.category}
          onChoose={(category) => {
            change({ category });
            onOpen(undefined);
          }}
        />
      ),
    },
    date: {
      words: relativeDay(entry.day),
      value: plain(relativeDay(entry.day)),
      editor: <Calendar value={entry.day} today={now} onChange={(day) => change({ day })} />,
    },
  };
  const found = foundIn(message.text, message.outcome.expenses[0]?.evidence ?? []);
  return (
    <View>
      {editableFields.map((field) => (
        <EntryRow
          key={field}
          field={field}
          words={fields[field].words}
          value={fields[field].value}
          found={found.find((one) => one.field === field)}
          open={open === field}
          onPress={() => onOpen(open === field ? undefined : field)}
        >
          {fields[field].editor}
        </EntryRow>
      ))}
    </View>
  );
}
