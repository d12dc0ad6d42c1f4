import Pencil from 'lucide-react-native/icons/pencil';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Icon } from '@/design/Icon.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';

interface FactProps {
  label: string;
  value: string;
  /** Who decided it, where that is worth a word. */
  mark?: string | undefined;
  onEdit?: () => void;
  testID: string;
}

/** A field and its value; one that can be changed is touched to do so. */
export function Fact({ label, value, mark, onEdit, testID }: FactProps) {
  const { t } = useTranslation('ledger');
  const inside = (
    <>
      <View style={styles.words}>
        <Text size="caption" colour="quiet">
          {mark ? `${label} · ${mark}` : label}
        </Text>
        <Text>{value}</Text>
      </View>
      {onEdit ? <Icon shape={Pencil} size={18} colour="quiet" /> : null}
    </>
  );
  if (!onEdit)
    return (
      <View style={styles.fact} testID={testID}>
        {inside}
      </View>
    );
  return (
    <Pressable
      onPress={onEdit}
      aria-label={`${t('editField', { field: label })}: ${value}${mark ? `, ${mark}` : ''}`}
      testID={testID}
      style={styles.fact}
    >
      {inside}
    </Pressable>
  );
}

const styles = StyleSheet.create({
  fact: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.two,
    minHeight: 48,
    paddingVertical: space.half,
  },
  words: { flex: 1 },
});
