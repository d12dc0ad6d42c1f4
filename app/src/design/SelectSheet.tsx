import Check from 'lucide-react-native/icons/check';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FlatList, StyleSheet, View } from 'react-native';
import { Field } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { type Option, search } from './options.ts';
import { Row } from './Row.tsx';
import { Sheet } from './Sheet.tsx';
import { Text } from './Text.tsx';
import { space } from './tokens.ts';

export type { Option };

/** Fewer than these are seen at a glance. */
const SEARCHED = 9;

interface SelectSheetProps<Value extends string> {
  open: boolean;
  title: string;
  options: readonly Option<Value>[];
  value: Value | undefined;
  onChoose: (value: Value) => void;
  onClose: () => void;
}

/** One of many, found by typing a part of it; the sheet closes with the choice. */
export function SelectSheet<Value extends string>({
  open,
  title,
  onClose,
  ...rest
}: SelectSheetProps<Value>) {
  return (
    <Sheet open={open} title={title} onClose={onClose} scrolls={false}>
      {open ? <Options {...rest} onClose={onClose} /> : null}
    </Sheet>
  );
}

function Options<Value extends string>({
  options,
  value,
  onChoose,
  onClose,
}: Omit<SelectSheetProps<Value>, 'open' | 'title'>) {
  const { t } = useTranslation();
  const [sought, setSought] = useState('');
  const found = useMemo(() => search(options, sought), [options, sought]);
  return (
    <>
      {options.length >= SEARCHED ? (
        <Field
          label={t('search')}
          value={sought}
          onChangeText={setSought}
          autoCorrect={false}
          autoCapitalize="none"
          autoFocus
          testID="select-search"
        />
      ) : null}
      <FlatList
        data={found}
        keyExtractor={(option) => option.value}
        keyboardShouldPersistTaps="handled"
        style={styles.list}
        initialNumToRender={12}
        ListEmptyComponent={
          <Text colour="quiet" align="center" style={styles.none}>
            {t('nothingFound')}
          </Text>
        }
        renderItem={({ item }) => (
          <Row
            title={item.label}
            testID={`option-${item.value}`}
            onPress={() => {
              onChoose(item.value);
              onClose();
            }}
            trailing={
              <View style={styles.end}>
                {item.detail ? <Text colour="quiet">{item.detail}</Text> : null}
                {item.value === value ? <Icon shape={Check} colour="accent" /> : null}
              </View>
            }
          />
        )}
      />
    </>
  );
}

const styles = StyleSheet.create({
  list: { flexGrow: 0, flexShrink: 1 },
  none: { paddingVertical: space.three },
  end: { flexDirection: 'row', alignItems: 'center', gap: space.one },
});
