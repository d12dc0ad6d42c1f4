import { type Href, Link } from 'expo-router';
import { StyleSheet } from 'react-native';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { radius, space, TOUCH } from '@/design/tokens.ts';

/** A link for the few, at the foot of a page. */
export function QuietLink({ href, label, testID }: { href: Href; label: string; testID: string }) {
  return (
    <Link href={href} asChild>
      <Pressable role="link" style={styles.link} testID={testID}>
        <Text size="caption" colour="quiet" align="center">
          {label}
        </Text>
      </Pressable>
    </Link>
  );
}

const styles = StyleSheet.create({
  link: {
    minHeight: TOUCH,
    justifyContent: 'center',
    paddingHorizontal: space.one,
    borderRadius: radius.small,
  },
});
