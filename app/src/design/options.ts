export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  /** What stands after it, and is searched too: a code. */
  detail?: string;
}

const MARKS = /\p{M}/gu;
/** For comparing: without case and accents. */
const plain = (text: string): string => text.normalize('NFD').replace(MARKS, '').toLocaleLowerCase();

/** The options that have every word of `text` somewhere, those first that begin with it. */
export function search<Value extends string>(
  options: readonly Option<Value>[],
  text: string,
): readonly Option<Value>[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return options;
  const said = ({ value, label, detail = '' }: Option<Value>) => plain(`${label} ${detail} ${value}`);
  const fitting = options.filter((option) => words.every((word) => said(option).includes(word)));
  const begins = ({ value, label }: Option<Value>) =>
    plain(label).startsWith(first) || plain(value).startsWith(first);
  return [...fitting.filter(begins), ...fitting.filter((option) => !begins(option))];
}
