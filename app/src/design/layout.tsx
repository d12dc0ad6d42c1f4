import type { ReactNode } from 'react';
import { ScrollView, StyleSheet, View, type ViewProps } from 'react-native';
import { useSafeAreaInsets } from 'react-native-safe-area-context';
import { IconButton } from './Button.tsx';
import { Heading } from './Text.tsx';
import { useTheme } from './theme.tsx';
import { READABLE, radius, space } from './tokens.ts';
import { useBack } from './useBack.ts';
import { useTitle } from './useTitle.ts';

interface ScreenProps {
  title?: string;
  /** Shows the way back beside the title. */
  back?: boolean;
  /** At the end of the title's line. */
  actions?: ReactNode;
  /** false for what scrolls by itself: a list. */
  scrolls?: boolean;
  /** The content stands in two columns where there is room (`Columns`), so it may be wider than one text. */
  wide?: boolean;
  /** Stays below what scrolls. */
  footer?: ReactNode;
  children: ReactNode;
  testID?: string;
}

/** A whole screen: its title, and its content no wider than can be read. */
export function Screen({
  title,
  back,
  actions,
  scrolls = true,
  wide = false,
  footer,
  children,
  testID,
}: ScreenProps) {
  const { colours } = useTheme();
  const insets = useSafeAreaInsets();
  const goBack = useBack();
  useTitle(title);
  const head =
    title || back || actions ? (
      <View style={styles.head}>
        {back ? <IconButton {...goBack} style={styles.back} /> : null}
        <View style={styles.grow}>{title ? <Heading level={1}>{title}</Heading> : null}</View>
        {actions}
      </View>
    ) : null;
  return (
    <View
      testID={testID}
      style={[styles.screen, { backgroundColor: colours.background, paddingTop: insets.top }]}
    >
      <View style={[styles.column, wide && styles.wide]}>{head}</View>
      {scrolls ? (
        <ScrollView
          contentContainerStyle={[styles.content, wide && styles.wide]}
          keyboardShouldPersistTaps="handled"
        >
          {children}
        </ScrollView>
      ) : (
        <View style={[styles.column, wide && styles.wide, styles.grow]}>{children}</View>
      )}
      {footer ? (
        <View
          style={[
            styles.column,
            wide && styles.wide,
            styles.footer,
            { paddingBottom: space.two + insets.bottom },
          ]}
        >
          {footer}
        </View>
      ) : null}
    </View>
  );
}

/** Things that belong together, on a ground of their own. */
export function Card({ style, ...rest }: ViewProps) {
  const { colours } = useTheme();
  return <View {...rest} style={[styles.card, { backgroundColor: colours.surface }, style]} />;
}

/** A heading and what stands under it. */
export function Section({
  title,
  action,
  children,
}: {
  title: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <View style={styles.section}>
      <View style={styles.sectionHead}>
        <View style={styles.grow}>
          <Heading level={2} size="body">
            {title}
          </Heading>
        </View>
        {action}
      </View>
      {children}
    </View>
  );
}

const styles = StyleSheet.create({
  screen: { flex: 1 },
  grow: { flex: 1 },
  column: { width: '100%', maxWidth: READABLE, alignSelf: 'center' },
  wide: { maxWidth: READABLE * 1.75 },
  head: {
    flexDirection: 'row',
    alignItems: 'center',
    minHeight: 56,
    paddingHorizontal: space.two,
    paddingVertical: space.one,
    gap: space.one,
  },
  // The arrow, not the ground it is touched on, stands where the content begins.
  back: { marginStart: -space.one },
  content: {
    width: '100%',
    maxWidth: READABLE,
    alignSelf: 'center',
    paddingHorizontal: space.two,
    paddingBottom: space.six,
    gap: space.three,
  },
  footer: { paddingHorizontal: space.two, paddingTop: space.one },
  card: { borderRadius: radius.large, padding: space.two, gap: space.one },
  section: { gap: space.one },
  sectionHead: { flexDirection: 'row', alignItems: 'center', minHeight: 32, gap: space.one },
});
