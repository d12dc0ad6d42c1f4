import { useState } from 'react';
import { Image, StyleSheet, View } from 'react-native';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';

const SIZE = 88;

interface PictureProps {
  /** https, or empty. */
  url: string;
  initials: string;
  /** The picture's address gave no image. */
  onBroken: (url: string) => void;
}

/** The user's picture, round; the initials until it is there, and where there is none. */
export function Picture({ url, initials, onBroken }: PictureProps) {
  const { colours } = useTheme();
  const [shown, setShown] = useState('');
  return (
    <View aria-hidden style={[styles.round, { backgroundColor: colours.accentSoft }]}>
      {shown === url && url ? null : (
        <Text size="display" colour="accent" strong maxFontSizeMultiplier={1}>
          {initials}
        </Text>
      )}
      {url ? (
        <Image
          key={url}
          source={{ uri: url }}
          style={StyleSheet.absoluteFill}
          onLoad={() => setShown(url)}
          onError={() => onBroken(url)}
        />
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({
  round: {
    width: SIZE,
    height: SIZE,
    borderRadius: SIZE / 2,
    overflow: 'hidden',
    alignItems: 'center',
    justifyContent: 'center',
    alignSelf: 'center',
  },
});
