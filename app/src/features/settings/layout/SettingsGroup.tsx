import type { ReactNode } from 'react';
import { StyleSheet } from 'react-native';
import { Card, Section } from '@/design/layout.tsx';
import { space } from '@/design/tokens.ts';

/** Rows that belong together, on one ground. */
export function SettingsGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Section title={title}>
      <Card style={styles.card}>{children}</Card>
    </Section>
  );
}

const styles = StyleSheet.create({ card: { padding: space.half, gap: 0 } });
