import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { Card } from '@/design/layout.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { useFormat } from '@/format/useFormat.ts';
import type { Write } from '@/offline/writes.ts';
import { useWriteWords } from './useWriteWords.ts';

interface ChangeRowProps {
  write: Write;
  queuedAt: number;
  testID: string;
  /** Fields that are told of elsewhere. */
  without?: readonly string[];
  /** What became of it, and what can be done. */
  children?: ReactNode;
}

/** One change: what it is, what it is about, and when it was made. */
export function ChangeRow({ write, queuedAt, testID, without = [], children }: ChangeRowProps) {
  const { title, details } = useWriteWords()(write, without);
  const { instant } = useFormat();
  return (
    <Card testID={testID}>
      <View style={styles.head}>
        <Text strong style={styles.title}>
          {title}
        </Text>
        <Text size="caption" colour="quiet">
          {instant(new Date(queuedAt).toISOString())}
        </Text>
      </View>
      {details.map((detail) => (
        <Text key={detail} colour="quiet" numberOfLines={3}>
          {detail}
        </Text>
      ))}
      {children}
    </Card>
  );
}

const styles = StyleSheet.create({
  head: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'baseline', columnGap: space.two },
  title: { flexGrow: 1 },
});
