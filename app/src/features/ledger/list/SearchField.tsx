import Search from 'lucide-react-native/icons/search';
import X from 'lucide-react-native/icons/x';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, TextInput, View } from 'react-native';
import { IconButton } from '@/design/Button.tsx';
import { Icon } from '@/design/Icon.tsx';
import { useTheme } from '@/design/theme.tsx';
import { radius, type as sizes, space, TOUCH } from '@/design/tokens.ts';

const PAUSE_MS = 300;

/** Searches once the typing pauses. */
export function SearchField({
  value,
  label,
  onSearch,
}: {
  value: string;
  label: string;
  onSearch: (text: string) => void;
}) {
  const { t } = useTranslation();
  const { colours } = useTheme();
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const [focused, setFocused] = useState(false);
  // Changed from elsewhere: a link, or all filters taken away.
  if (value !== known) {
    setKnown(value);
    if (value !== typed.trim()) setTyped(value);
  }
  useEffect(() => {
    const text = typed.trim();
    if (text === known) return;
    const timer = setTimeout(() => onSearch(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, known, onSearch]);
  return (
    <View
      style={[
        styles.field,
        { backgroundColor: colours.surface, borderColor: focused ? colours.accent : colours.line },
      ]}
    >
      <Icon shape={Search} size={18} colour="quiet" />
      <TextInput
        testID="search"
        role="searchbox"
        aria-label={label}
        placeholder={label}
        placeholderTextColor={colours.quiet}
        value={typed}
        onChangeText={setTyped}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        returnKeyType="search"
        autoCapitalize="none"
        autoCorrect={false}
        maxLength={200}
        style={[sizes.body, styles.input, { color: colours.text }]}
      />
      {typed ? (
        <IconButton
          label={t('ledger:clearSearch')}
          icon={X}
          onPress={() => setTyped('')}
          testID="clear-search"
        />
      ) : (
        <View style={styles.end} />
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  field: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: space.one,
    borderWidth: 1.5,
    borderRadius: radius.round,
    paddingStart: space.two,
    overflow: 'hidden',
    minHeight: TOUCH + 4,
  },
  end: { width: space.one },
  input: {
    flex: 1,
    minWidth: 0,
    minHeight: TOUCH,
    paddingVertical: 0,
    textOverflow: 'ellipsis',
    outlineStyle: 'none',
  } as never,
});
