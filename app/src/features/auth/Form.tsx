import AlertCircle from 'lucide-react-native/icons/circle-alert';
import type { ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { Banner } from '@/design/Banner.tsx';
import { space } from '@/design/tokens.ts';

/** Inputs that are sent together, with what was wrong with all of them; password managers know it as a form. */
export function Form({
  label,
  whole,
  children,
}: {
  label: string;
  whole: string | undefined;
  children: ReactNode;
}) {
  return (
    <View role="form" aria-label={label} style={styles.form}>
      {whole ? (
        <View role="alert">
          <Banner tone="danger" icon={AlertCircle} text={whole} />
        </View>
      ) : null}
      {children}
    </View>
  );
}

const styles = StyleSheet.create({ form: { gap: space.two } });
