import { useState } from 'react';
import { Field, type FieldProps } from '@/design/Field.tsx';

interface FilterFieldProps extends Omit<FieldProps, 'value' | 'onChange' | 'error'> {
  /** As it is typed; empty where there is none. */
  value: string;
  /** What the typed words mean; undefined where they cannot be meant. */
  read?: (typed: string) => string | undefined;
  /** What is wanted, where they cannot. */
  wanted?: string;
  /** Called with what is meant, empty to ask for nothing. */
  onChange: (meant: string) => void;
}

/** A filter that is typed; it takes effect once the field is left. */
export function FilterField({ value, read = (typed) => typed, wanted, onChange, ...rest }: FilterFieldProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const [wrong, setWrong] = useState(false);
  // Changed from elsewhere: a chip, or all filters taken away.
  if (value !== known) {
    setKnown(value);
    setTyped(value);
    setWrong(false);
  }
  const take = () => {
    const text = typed.trim();
    const meant = text && read(text);
    setWrong(meant === undefined);
    if (meant !== undefined && text !== value) onChange(meant);
  };
  return (
    <Field
      {...rest}
      value={typed}
      onChangeText={setTyped}
      onBlur={take}
      onSubmitEditing={take}
      error={wrong ? wanted : undefined}
    />
  );
}
