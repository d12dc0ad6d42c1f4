import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { Card } from '@/design/layout.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, space } from '@/design/tokens.ts';
import { useFormat } from '@/format/useFormat.ts';

export interface Step {
  text: string;
  /** What is to be put in there. */
  children: ReactNode[];
}

/** Numbered steps, one after another. */
export function Steps({ steps }: { steps: Step[] }) {
  const { colours } = useTheme();
  const { count } = useFormat();
  return (
    <Card role="list" style={styles.all}>
      {steps.map(({ text, children }, nth) => (
        <View key={text} role="listitem" style={styles.step}>
          <View style={[styles.number, { backgroundColor: colours.accentSoft }]}>
            <Text size="caption" strong colour="accent" align="center">
              {count(nth + 1)}
            </Text>
          </View>
          <View style={styles.words}>
            <Text>{text}</Text>
            {children.map((child, at) => (
              <View key={at}>{child}</View>
            ))}
          </View>
        </View>
      ))}
    </Card>
  );
}

const styles = StyleSheet.create({
  all: { gap: space.three },
  step: { flexDirection: 'row', gap: space.two },
  number: { minWidth: 28, height: 28, borderRadius: radius.round, justifyContent: 'center' },
  words: { flex: 1, gap: space.one },
});
