import Tags from 'lucide-react-native/icons/tags';
import Trash from 'lucide-react-native/icons/trash';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button } from '@/design/Button.tsx';
import { useTheme } from '@/design/theme.tsx';
import { space } from '@/design/tokens.ts';

/** What can be done to the entries that are chosen. */
export function SelectionBar({
  count,
  onRecategorise,
  onDelete,
}: {
  count: number;
  onRecategorise: () => void;
  onDelete: () => void;
}) {
  const { t } = useTranslation('ledger');
  const { colours } = useTheme();
  return (
    <View
      style={[styles.bar, { backgroundColor: colours.surface, borderColor: colours.line }]}
      role="toolbar"
      aria-label={t('selected', { count })}
    >
      <Button
        label={t('recategorise')}
        icon={Tags}
        disabled={count === 0}
        onPress={onRecategorise}
        testID="recategorise"
        style={styles.action}
      />
      <Button
        label={t('common:delete')}
        icon={Trash}
        look="danger"
        disabled={count === 0}
        onPress={onDelete}
        testID="delete-selected"
        style={styles.action}
      />
    </View>
  );
}

const styles = StyleSheet.create({
  bar: { flexDirection: 'row', flexWrap: 'wrap', gap: space.one, padding: space.two, borderTopWidth: 1 },
  action: { flexGrow: 1 },
});
