import { type Href, usePathname, useRouter } from 'expo-router';
import { StyleSheet, View } from 'react-native';
import { Icon, type IconShape } from '@/design/Icon.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { useTheme, useWide } from '@/design/theme.tsx';
import { radius, space } from '@/design/tokens.ts';
import { Chevron } from './Chevron.tsx';

export interface LinkRowProps {
  icon: IconShape;
  title: string;
  /** What stands now. */
  value?: string | undefined;
  href: Href;
  /** Shown beside the list until another is chosen. */
  first?: boolean;
  danger?: boolean;
}

/** Leads to a screen of the settings and says what stands there now. */
export function LinkRow({ icon, title, value, href, first = false, danger = false }: LinkRowProps) {
  const { colours } = useTheme();
  const router = useRouter();
  const wide = useWide();
  const here = usePathname();
  const chosen = wide && (here === href || (first && here === '/settings'));
  const colour = danger ? 'danger' : chosen ? 'accent' : 'text';
  const go = () => (here.startsWith('/settings/') ? router.replace(href) : router.push(href));
  return (
    <Pressable
      role="link"
      aria-current={chosen ? 'page' : undefined}
      onPress={go}
      testID={`to-${String(href).slice(1).replaceAll('/', '-')}`}
      style={[styles.row, chosen && { backgroundColor: colours.accentSoft }]}
    >
      <Icon shape={icon} colour={colour} />
      <View style={styles.words}>
        <Text colour={colour} strong={chosen} style={styles.title}>
          {title}
        </Text>
        {value ? (
          <Text size="caption" colour="quiet" numberOfLines={1} style={styles.value}>
            {value}
          </Text>
        ) : null}
      </View>
      {wide ? null : <Chevron />}
    </Pressable>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    minHeight: 52,
    gap: space.two,
    paddingHorizontal: space.two,
    paddingVertical: space.one,
    borderRadius: radius.medium,
  },
  words: {
    flex: 1,
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: space.two,
  },
  title: { flexShrink: 1 },
  value: { maxWidth: '100%', flexShrink: 1 },
});
