import { StyleSheet, View } from 'react-native';
import { useTheme } from '@/design/theme.tsx';
import { Mark } from './Mark.tsx';

/** Stands there until it is known who is signed in. */
export function Splash() {
  const { colours } = useTheme();
  return (
    <View style={[styles.splash, { backgroundColor: colours.background }]} testID="splash">
      <Mark size={72} />
    </View>
  );
}

const styles = StyleSheet.create({ splash: { flex: 1, alignItems: 'center', justifyContent: 'center' } });
