import { StyleSheet, View } from 'react-native';
import { Icon } from '@/design/Icon.tsx';
import { radius } from '@/design/tokens.ts';
import { categoryLook } from './looks.ts';
import { useCategoryColour } from './useCategoryColour.ts';

/** A category's drawing on a round ground of its colour, `size` points wide; its name stands beside it. */
export function CategoryIcon({ name, size = 40 }: { name: string; size?: number }) {
  const colour = useCategoryColour()(name);
  return (
    <View aria-hidden style={[styles.ground, { width: size, height: size, backgroundColor: `${colour}24` }]}>
      <Icon shape={categoryLook(name).icon} size={Math.round(size / 2)} tint={colour} />
    </View>
  );
}

const styles = StyleSheet.create({
  ground: { borderRadius: radius.round, alignItems: 'center', justifyContent: 'center' },
});
