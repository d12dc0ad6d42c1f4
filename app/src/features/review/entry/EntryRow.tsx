import ChevronDown from 'lucide-react-native/icons/chevron-down';
import ChevronUp from 'lucide-react-native/icons/chevron-up';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Icon } from '@/design/Icon.tsx';
import { Pressable } from '@/design/Pressable.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { type Found, Swatch, useSource } from '@/features/evidence/index.ts';
import type { EditableField } from './EntryFields.tsx';

interface EntryRowProps {
  field: EditableField;
  /** As screen readers say it. */
  words: string;
  value: ReactNode;
  found: Found | undefined;
  open: boolean;
  onPress: () => void;
  /** What changes it. */
  children: ReactNode;
}

/** One field of a draft: the line under its words in the text, its name, its value; touched, it shows what changes it. */
export function EntryRow({ field, words, value, found, open, onPress, children }: EntryRowProps) {
  const { t } = useTranslation('review');
  const source = useSource();
  const name = t(`field.${field}`);
  const because = found ? `, ${source(found)}` : '';
  return (
    <View>
      <Pressable
        onPress={onPress}
        aria-expanded={open}
        aria-label={`${name}: ${words}${because}`}
        testID={`entry-${field}`}
        style={styles.row}
      >
        <View style={styles.swatch}>
          {found ? <Swatch field={field} confidence={found.confidence} /> : null}
        </View>
        <Text size="caption" colour="quiet" style={styles.name}>
          {name}
        </Text>
        <View style={styles.value}>{value}</View>
        <Icon shape={open ? ChevronUp : ChevronDown} size={18} colour="quiet" />
      </Pressable>
      {open ? (
        <View style={styles.editor}>
          {found && !found.words ? (
            <Text size="caption" colour="quiet">
              {t('because', { source: source(found) })}
            </Text>
          ) : null}
          {children}
        </View>
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'center', minHeight: 48, gap: space.one },
  swatch: { width: 16 },
  name: { width: 88 },
  value: {
    flex: 1,
    minWidth: 0,
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: space.one,
  },
  editor: { paddingBottom: space.two, gap: space.one },
});
