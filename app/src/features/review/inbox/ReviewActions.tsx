import Check from 'lucide-react-native/icons/check';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button } from '@/design/Button.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import type { Essential } from '../entry/draft.ts';

interface ReviewActionsProps {
  missing: Essential | 'several' | undefined;
  onAccept: () => void;
  onDismiss: () => void;
  /** Left out where there is nothing to skip to. */
  onSkip?: (() => void) | undefined;
}

/** What to do with a message: enter it, say that it is no transaction, or look at it later. */
export function ReviewActions({ missing, onAccept, onDismiss, onSkip }: ReviewActionsProps) {
  const { t } = useTranslation('review');
  return (
    <View style={styles.actions}>
      {missing ? (
        <Text size="caption" colour="quiet" align="center" role="status" testID="missing">
          {t(`missing.${missing}`)}
        </Text>
      ) : null}
      <Button
        label={t('accept')}
        icon={Check}
        disabled={missing !== undefined}
        onPress={onAccept}
        testID="accept"
      />
      <View style={styles.both}>
        <Button
          label={t('dismiss')}
          look="secondary"
          onPress={onDismiss}
          style={styles.grow}
          testID="not-a-transaction"
        />
        {onSkip ? <Button label={t('skip')} look="secondary" onPress={onSkip} testID="skip" /> : null}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  actions: { gap: space.one },
  both: { flexDirection: 'row', gap: space.one },
  grow: { flex: 1 },
});
