import { StyleSheet, View } from 'react-native';
import type { FieldEvidence } from '@/api/types.ts';
import { space } from '@/design/tokens.ts';
import { type EvidenceField, foundIn } from './fields.ts';
import { LegendEntry } from './LegendEntry.tsx';

export interface EvidenceLegendProps {
  text: string;
  evidence: readonly FieldEvidence[];
  /** What each field came to, as it is to be shown; without it the words of the text stand for it. */
  values?: Partial<Record<EvidenceField, string>>;
  highlighted?: EvidenceField | undefined;
  /** Called with the field that is touched, and with nothing where it was the highlighted one. */
  onField?: ((field: EvidenceField | undefined) => void) | undefined;
}

/** What the lines under a text stand for, and where what is not in the text comes from. */
export function EvidenceLegend({ text, evidence, values = {}, highlighted, onField }: EvidenceLegendProps) {
  return (
    <View style={styles.legend} testID="evidence-legend">
      {foundIn(text, evidence).map((found) => (
        <LegendEntry
          key={found.field}
          found={found}
          value={values[found.field] ?? found.words}
          lit={found.field === highlighted}
          onPress={onField && (() => onField(found.field === highlighted ? undefined : found.field))}
        />
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  legend: { flexDirection: 'row', flexWrap: 'wrap', columnGap: space.one },
});
