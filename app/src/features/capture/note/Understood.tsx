import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { ExtractedExpense, FieldEvidence, Outcome } from '@/api/types.ts';
import { Card } from '@/design/layout.tsx';
import { Heading, Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { useCategoryName } from '@/features/categories/useCategoryName.ts';
import {
  type EvidenceField,
  EvidenceLegend,
  EvidenceText,
  foundIn,
  useSource,
} from '@/features/evidence/index.ts';
import { useFormat } from '@/format/useFormat.ts';
import { EntryRow } from './EntryRow.tsx';
import { NoEntry } from './NoEntry.tsx';

/** What was understood of a text, each piece marked in the text itself. */
export function Understood({ text, outcome }: { text: string; outcome: Outcome }) {
  const { t } = useTranslation('capture');
  const [highlighted, setHighlighted] = useState<EvidenceField>();
  const valuesOf = useValues();
  const { expenses } = outcome;
  return (
    <Card testID="understood" role="status" aria-live="polite">
      <Heading level={2} size="caption" colour="quiet">
        {expenses.length > 1 ? t('entries', { count: expenses.length }) : t('understood')}
      </Heading>
      {expenses.length === 0 ? <NoEntry outcome={outcome} /> : null}
      <EvidenceText
        text={text}
        evidence={evidenceOf(outcome)}
        highlighted={highlighted}
        onField={setHighlighted}
      />
      {expenses.map((expense, nth) => (
        <View key={nth} style={styles.entry}>
          <EntryRow expense={expense} large={expenses.length === 1} />
          <EvidenceLegend
            text={text}
            evidence={expense.evidence}
            values={valuesOf(text, expense)}
            highlighted={highlighted}
            onField={setHighlighted}
          />
        </View>
      ))}
      {outcome.status === 'MESSAGE_STATUS_NEEDS_REVIEW' ? (
        <Text size="caption" colour="warning">
          {t('needsLook')}
        </Text>
      ) : null}
    </Card>
  );
}

function evidenceOf({ expenses, upcoming_bill, balance_reading }: Outcome): FieldEvidence[] {
  const made = expenses.flatMap(({ evidence }) => evidence);
  return [...made, ...(upcoming_bill?.evidence ?? []), ...(balance_reading?.evidence ?? [])];
}

/** Each field as it is to be shown; of what does not stand in the text also where it comes from. */
function useValues() {
  const nameOf = useCategoryName();
  const sourceOf = useSource();
  const format = useFormat();
  const { t } = useTranslation('capture');
  return (text: string, expense: ExtractedExpense): Partial<Record<EvidenceField, string>> => {
    const values: Partial<Record<EvidenceField, string>> = {
      amount: expense.money ? format.money(expense.money) : '',
      direction: t(`kind.${expense.kind}`),
      merchant: expense.merchant,
      category: nameOf(expense.category || 'other'),
      date: expense.occurred_on ? format.relativeDay(expense.occurred_on) : '',
    };
    const assumed = foundIn(text, expense.evidence).filter(
      ({ words, stage }) => words === '' && ASSUMED.has(stage),
    );
    for (const found of assumed) values[found.field] = `${values[found.field]} (${sourceOf(found)})`;
    return values;
  };
}

const ASSUMED: ReadonlySet<string> = new Set([
  'EXTRACTION_STAGE_PROFILE',
  'EXTRACTION_STAGE_RECEIVED',
  'EXTRACTION_STAGE_DEFAULT',
]);

const styles = StyleSheet.create({ entry: { gap: space.half, paddingTop: space.one } });
