import type { ReactNode } from 'react';
import { KeyboardAvoidingView, Platform, ScrollView, StyleSheet, View } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { IconButton } from '@/design/Button.tsx';
import { Heading } from '@/design/Text.tsx';
import { useTheme, useWide } from '@/design/theme.tsx';
import { radius, space } from '@/design/tokens.ts';
import { useBack } from '@/design/useBack.ts';
import { useTitle } from '@/design/useTitle.ts';
import { Welcome } from './Welcome.tsx';

interface AuthPageProps {
  title: string;
  /** The page that a stranger comes to: with the welcome, without a way back. */
  first?: boolean;
  children: ReactNode;
  testID: string;
}

/** A page before signing in: where there is room, the welcome stands beside it. */
export function AuthPage({ title, first = false, children, testID }: AuthPageProps) {
  const { colours } = useTheme();
  const wide = useWide();
  const insets = useSafeAreaInsets();
  const goBack = useBack();
  useTitle(title);
  const form = (
    <View style={[styles.form, wide && [styles.beside, { backgroundColor: colours.surface }]]}>
      <View style={styles.head}>
        {first ? null : <IconButton {...goBack} style={styles.back} />}
        <Heading level={first || wide ? 2 : 1}>{title}</Heading>
      </View>
      {children}
    </View>
  );
  return (
    <KeyboardAvoidingView
      enabled={Platform.OS === 'ios'}
      behavior="padding"
      style={styles.all}
      testID={testID}
    >
      <ScrollView
        keyboardShouldPersistTaps="handled"
        style={{ backgroundColor: colours.background }}
        contentContainerStyle={[
          styles.content,
          wide && styles.wide,
          { paddingTop: insets.top + space.two, paddingBottom: insets.bottom + space.three },
        ]}
      >
        {wide ? (
          <View style={styles.welcome}>
            <Welcome />
          </View>
        ) : first ? (
          <Welcome />
        ) : null}
        {form}
      </ScrollView>
    </KeyboardAvoidingView>
  );
}

const styles = StyleSheet.create({
  all: { flex: 1 },
  content: {
    flexGrow: 1,
    width: '100%',
    maxWidth: 480,
    alignSelf: 'center',
    paddingHorizontal: space.two,
    gap: space.three,
  },
  wide: {
    maxWidth: 1040,
    flexDirection: 'row',
    alignItems: 'center',
    justifyContent: 'center',
    gap: space.six,
  },
  welcome: { flex: 1 },
  form: { gap: space.two },
  beside: { width: 440, padding: space.four, borderRadius: radius.large },
  head: { flexDirection: 'row', alignItems: 'center', gap: space.one, minHeight: 44 },
  back: { marginStart: -space.one },
});
