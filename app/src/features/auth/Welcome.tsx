import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Heading, Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { Mark } from '@/features/shell/Mark.tsx';
import { MessageBecomesEntry } from './MessageBecomesEntry.tsx';

/** What a stranger sees first: what this is, in one sentence and one picture. */
export function Welcome() {
  const { t } = useTranslation('auth');
  return (
    <View style={styles.all}>
      <View style={styles.name}>
        <Mark size={40} />
        <Text strong size="title">
          {t('common:appName')}
        </Text>
      </View>
      <Heading level={1} style={styles.promise}>
        {t('promise')}
      </Heading>
      <MessageBecomesEntry />
    </View>
  );
}

const styles = StyleSheet.create({
  all: { gap: space.two },
  name: { flexDirection: 'row', alignItems: 'center', gap: space.one },
  promise: { fontSize: 24, lineHeight: 32 },
});
