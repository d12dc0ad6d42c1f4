import { type Href, useRouter } from 'expo-router';
import { StyleSheet } from 'react-native';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { radius, space, TOUCH } from '@/design/tokens.ts';

/** At the end of a heading: leads to the whole of what stands below it. */
export function MoreLink({ label, href, testID }: { label: string; href: Href; testID?: string }) {
  const router = useRouter();
  return (
    <Pressable role="link" onPress={() => router.navigate(href)} style={styles.link} testID={testID}>
      <Text size="caption" strong colour="accent">
        {label}
      </Text>
    </Pressable>
  );
}

const styles = StyleSheet.create({
  link: {
    minHeight: TOUCH,
    minWidth: TOUCH,
    justifyContent: 'center',
    alignItems: 'flex-end',
    paddingHorizontal: space.half,
    borderRadius: radius.small,
  },
});
