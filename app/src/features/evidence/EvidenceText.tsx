import { Platform, type TextStyle } from 'react-native';
import type { FieldEvidence } from '@/api/types.ts';
import { Text } from '@/design/Text.tsx';
import { useTheme } from '@/design/theme.tsx';
import type { TypeSize } from '@/design/tokens.ts';
import { colourOf, type EvidenceField } from './fields.ts';
import { type Segment, segmentsOf } from './segments.ts';

export interface EvidenceTextProps {
  text: string;
  evidence: readonly FieldEvidence[];
  /** The field whose words stand out. */
  highlighted?: EvidenceField | undefined;
  /** Called with the closest field where a piece is touched. */
  onField?: ((field: EvidenceField) => void) | undefined;
  size?: TypeSize;
}

/**
 * The text as it came, in its own direction, a coloured line under what each field was read from; a guess is dotted.
 * Its pieces are no buttons, which could not break across lines: keyboards and screen readers have the legend beside it.
 */
export function EvidenceText({ text, evidence, highlighted, onField, size = 'body' }: EvidenceTextProps) {
  return (
    <Text size={size} style={{ writingDirection: 'auto' }} testID="evidence-text">
      {segmentsOf(text, evidence).map((segment, nth) =>
        segment.fields.length > 0 ? (
          <Piece key={nth} segment={segment} highlighted={highlighted} onField={onField} />
        ) : (
          segment.text
        ),
      )}
    </Text>
  );
}

function Piece({
  segment: { text, fields, sure },
  highlighted,
  onField,
}: { segment: Segment } & Pick<EvidenceTextProps, 'highlighted' | 'onField'>) {
  const { ramp, colours } = useTheme();
  const lit = highlighted !== undefined && fields.includes(highlighted);
  const field = lit ? highlighted : fields[0];
  if (!field) return text;
  const colour = colourOf(field, ramp);
  return (
    <Text
      {...(onField && { onPress: () => onField(field) })}
      testID={`evidence-${field}`}
      style={[
        { fontSize: undefined, lineHeight: undefined },
        lineOf(colour, sure),
        lit && { backgroundColor: `${colour}33`, color: colours.text },
      ]}
    >
      {text}
    </Text>
  );
}

/** Android draws every line solid and in the colour of the letters: there the letters are coloured, and those of a guess slanted. */
function lineOf(colour: string, sure: boolean): TextStyle {
  const line: TextStyle = {
    textDecorationLine: 'underline',
    textDecorationColor: colour,
    textDecorationStyle: sure ? 'solid' : 'dotted',
  };
  if (Platform.OS === 'android') return { ...line, color: colour, fontStyle: sure ? 'normal' : 'italic' };
  if (Platform.OS !== 'web') return line;
  return { ...line, textDecorationThickness: sure ? 2 : 3, textUnderlineOffset: 4 } as TextStyle;
}
