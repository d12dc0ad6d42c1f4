import { ScalarType } from '@bufbuild/protobuf';
import type { Random } from '../faults/random.ts';
import type { Taste } from './sample.ts';
import { NOT_UTF8, oddText, slip } from './texts.ts';
import { copyOf, type Node, placesIn, type Tree, type Value } from './tree.ts';
import { validValue } from './valid.ts';

const NUMBERS: readonly (number | bigint)[] = [
  ...[0, 1, -1, 2, 3, 99, 100, 101, 199, 200, 201, 365, 366, 367, 499, 500, 501, 3650, 3651, 65_535, 65_536],
  ...[2 ** 31 - 1, 2 ** 31, -(2 ** 31), -(2 ** 31) - 1, 2 ** 32, 2 ** 53, -(2 ** 53)],
  ...[2n ** 63n - 1n, -(2n ** 63n), 2n ** 64n - 1n],
];
const LENGTHS = [0, 2, 99, 100, 101, 500, 501, 5000];

/** Changes one field of a request, anywhere in it, in place. */
export function mutate(tree: Tree, taste: Taste): void {
  const { random } = taste;
  const places = placesIn(tree);
  if (places.length === 0) return;
  const { within, node } = random.pick(places);
  const kind = random.integer(0, 99);
  if (kind < 10) within.splice(within.indexOf(node), 1);
  else if (kind < 15) within.push(again(random.pick(places).node));
  else if (kind < 25) node.values = [zero(node)];
  else if (kind < 30) swap(node, random.pick(places).node);
  else if (kind < 40 && node.field.fieldKind === 'list') stretch(node, taste);
  else node.values = node.values.map((value) => changed(node, value, taste));
}

const again = ({ field, values }: Node): Node => ({ field, values: copyOf(values) });

function swap(one: Node, other: Node): void {
  const values = copyOf(one.values);
  one.values = copyOf(other.values);
  other.values = values;
}

function stretch(node: Node, taste: Taste): void {
  const length = taste.random.pick(LENGTHS);
  const [first = validValue(node.field, taste)] = node.values;
  node.values = Array.from({ length }, () => first);
}

function zero({ field }: Node): Value {
  if (field.message) return [];
  if (field.enum) return 0;
  if (field.scalar === ScalarType.STRING) return '';
  return field.scalar === ScalarType.BOOL ? false : 0;
}

/** A value of the field's own type that it hardly expects; sometimes of another one. */
function changed({ field }: Node, value: Value, taste: Taste): Value {
  const { random } = taste;
  if (field.message) return random.integer(0, 1) === 0 ? [] : validValue(field, taste);
  if (field.enum) return random.pick([...field.enum.values.map(({ number }) => number), -1, 99, 2 ** 31 - 1]);
  if (field.scalar === ScalarType.STRING) return changedText(String(value), taste);
  if (field.scalar === ScalarType.BOOL) return random.pick([true, false]);
  return random.pick(NUMBERS);
}

function changedText(text: string, { random, person, stranger }: Taste): Value {
  const kind = random.integer(0, 99);
  if (kind < 35) return slip(random, text);
  if (kind < 75) return oddText(random);
  if (kind < 80) return random.pick(NOT_UTF8);
  return anyId(random, kind < 90 ? person : stranger);
}

/** Something that exists, though likely of another kind than is asked for. */
function anyId(random: Random, { ids, userId, pageTokens }: Taste['person']): string {
  return random.pick([userId, ...Object.values(ids).flat(), ...Object.values(pageTokens)]);
}
