import { type DescField, type DescMessage, ScalarType } from '@bufbuild/protobuf';
import { sampleNumber, sampleText, type Taste } from './sample.ts';
import type { Tree, Value } from './tree.ts';

/** So many levels of messages in messages; there are no more in the contracts. */
const DEEPEST = 6;

/** A request that the service takes, as far as names tell: every field is there but for one in twenty. */
export function validTree(message: DescMessage, taste: Taste, depth = 0): Tree {
  if (depth > DEEPEST) return [];
  return message.fields.flatMap((field) => {
    if (taste.random.integer(0, 19) === 0) return [];
    const length = field.fieldKind === 'list' ? taste.random.integer(1, 3) : 1;
    return [{ field, values: Array.from({ length }, () => validValue(field, taste, depth)) }];
  });
}

/** One value of a field, of a list one element. */
export function validValue(field: DescField, taste: Taste, depth = 0): Value {
  if (field.message) return validTree(field.message, taste, depth + 1);
  if (field.enum)
    return validEnum(
      field.enum.values.map(({ number }) => number),
      taste,
    );
  if (field.scalar === ScalarType.STRING) return sampleText(field, taste);
  if (field.scalar === ScalarType.BYTES) return Buffer.from(sampleText(field, taste));
  if (field.scalar === ScalarType.BOOL) return taste.random.integer(0, 1) === 1;
  return sampleNumber(field, taste.random);
}

/** "Unspecified" is what most filters are, and what hardly any other field may be. */
function validEnum(numbers: readonly number[], { random, method }: Taste): number {
  const [unspecified = 0, ...rest] = numbers;
  const likely = method.startsWith('List') ? 1 : 9;
  return rest.length === 0 || random.integer(0, 9) >= likely ? unspecified : random.pick(rest);
}
