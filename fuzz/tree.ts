import type { DescField } from '@bufbuild/protobuf';

/** One value of a field; bytes stand for a text that is no UTF-8. */
export type Value = string | number | bigint | boolean | Uint8Array | Tree;

/** A field as it is sent; of a repeated one several values. */
export interface Node {
  readonly field: DescField;
  values: Value[];
}

/** A message field by field: what JSON and protobuf are both written from, and what neither of them may hold. */
export type Tree = Node[];

export const isTree = (value: unknown): value is Tree => Array.isArray(value);

/** Every field of a message and of those in it, with the tree that it stands in. */
export function placesIn(tree: Tree): { readonly within: Tree; readonly node: Node }[] {
  return tree.flatMap((node) => [
    { within: tree, node },
    ...node.values.filter(isTree).flatMap((inner) => placesIn(inner)),
  ]);
}

/** The same values again, so that a message can hold what it stands in. */
export const copyOf = (values: readonly Value[]): Value[] =>
  values.map((value) =>
    isTree(value) ? value.map((node) => ({ field: node.field, values: copyOf(node.values) })) : value,
  );
