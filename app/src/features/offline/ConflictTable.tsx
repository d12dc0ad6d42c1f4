import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space } from '@/design/tokens.ts';
import type { Conflict } from '@/offline/queue.ts';
import { useFieldWords } from './useFieldWords.ts';

/** Each field that two people changed: the user's value beside the one that the ledger has now. */
export function ConflictTable({ fields }: { fields: readonly Conflict[] }) {
  const { t } = useTranslation('offline');
  const { label, text } = useFieldWords();
  return fields.map(({ field, mine, theirs }) => (
    <View key={field} style={styles.field}>
      <Text size="caption" strong colour="quiet">
        {label(field)}
      </Text>
      <View style={styles.sides}>
        <Side label={t('mine')} value={text(field, mine)} />
        <Side label={t('theirs')} value={text(field, theirs)} />
      </View>
    </View>
  ));
}

function Side({ label, value }: { label: string; value: string }) {
  const { colours } = useTheme();
  return (
    <View style={[styles.side, { backgroundColor: colours.sunken }]}>
      <Text size="caption" colour="quiet">
        {label}
      </Text>
      <Text>{value}</Text>
    </View>
  );
}

const styles = StyleSheet.create({
  field: { gap: space.half },
  sides: { flexDirection: 'row', flexWrap: 'wrap', gap: space.one },
  side: { flexGrow: 1, flexBasis: 120, borderRadius: radius.small, padding: space.one },
});
