import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Chip, Chips } from '@/design/Chip.tsx';
import { Field } from '@/design/Field.tsx';
import { Text } from '@/design/Text.tsx';
import { space } from '@/design/tokens.ts';
import { CategoryIcon } from './CategoryIcon.tsx';
import { categoryLook } from './looks.ts';
import { families, isKnown, slugOf } from './names.ts';
import { useCategoryName } from './useCategoryName.ts';

export interface CategoryPickerProps {
  /** The one that is chosen now. */
  value?: string | undefined;
  /** What the user chose last, or has named: offered first. */
  recent?: readonly string[];
  onChoose: (name: string) => void;
}

/** Every category, to be found by name and chosen with one touch; a name that is none yet becomes one of the user's own. */
export function CategoryPicker({ value, recent = [], onChoose }: CategoryPickerProps) {
  const { t } = useTranslation('ledger');
  const nameOf = useCategoryName();
  const [typed, setTyped] = useState('');
  const sought = typed.trim().toLocaleLowerCase();
  const found = (name: string) =>
    sought === '' || nameOf(name).toLocaleLowerCase().includes(sought) || name.includes(sought);
  const shown = families
    .map(({ parent, children }) => ({ parent, children: found(parent) ? children : children.filter(found) }))
    .filter(({ parent, children }) => found(parent) || children.length > 0);
  const own = slugOf(typed);
  // What bears the name already is there to be chosen.
  const named = shown.some(({ parent, children }) =>
    [parent, ...children].some((name) => nameOf(name).toLocaleLowerCase() === sought),
  );
  const chip = (name: string) => (
    <Chip
      key={name}
      label={nameOf(name)}
      icon={categoryLook(name).icon}
      selected={name === value}
      onPress={() => onChoose(name)}
      testID={`category-${name}`}
    />
  );
  return (
    <View style={styles.picker}>
      <Field
        label={t('findCategory')}
        value={typed}
        onChangeText={setTyped}
        autoCapitalize="none"
        autoCorrect={false}
        testID="find-category"
      />
      {own && !isKnown(own) && !named ? <Chips>{ownChip()}</Chips> : null}
      {sought === '' && recent.length > 0 ? (
        <View>
          <Text size="caption" colour="quiet">
            {t('recentCategories')}
          </Text>
          <Chips>{recent.map(chip)}</Chips>
        </View>
      ) : null}
      {shown.map(({ parent, children }) => (
        <View key={parent} style={styles.family}>
          <CategoryIcon name={parent} />
          <Chips style={styles.grow}>{[parent, ...children].map(chip)}</Chips>
        </View>
      ))}
      {shown.length === 0 ? (
        <Text size="caption" colour="quiet" role="status">
          {own ? t('noCategory') : t('noCategoryText')}
        </Text>
      ) : null}
    </View>
  );

  function ownChip() {
    if (!own) return null;
    return (
      <Chip
        label={t('useOwnCategory', { name: nameOf(own, true) })}
        icon={categoryLook(own).icon}
        onPress={() => onChoose(own)}
        testID="own-category"
      />
    );
  }
}

const styles = StyleSheet.create({
  picker: { gap: space.two },
  family: { flexDirection: 'row', gap: space.two, alignItems: 'flex-start' },
  grow: { flex: 1 },
});
