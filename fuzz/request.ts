import type { DescMethod } from '@bufbuild/protobuf';
import type { Random } from '../faults/random.ts';
import { type Cast, type Person, roleFor, type Showing, showingFor } from './cast.ts';
import { mutate } from './mutate.ts';
import type { Taste } from './sample.ts';
import type { Node, Tree } from './tree.ts';
import { validTree } from './valid.ts';

/** Passwords are hashed on purpose slowly, and things can be deleted only once: asked for less often. */
const SELDOM: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ['SignUp', 'LogIn', 'ChangePassword', 'ChangeEmail', 'DeleteAccount', 'ResetPassword', 'VerifyEmail'].map(
      (name) => [name, 2],
    ),
  ),
  ...Object.fromEntries(
    [
      'CreatePersonalToken',
      'CreateExport',
      'DisableUser',
      'LogOut',
      'RevokeAllSessions',
      'RevokeSession',
    ].map((name) => [name, 2]),
  ),
  ...Object.fromEntries(
    ['DeleteExpense', 'DeleteRule', 'RevokePersonalToken', 'ReprocessMessages', 'DeleteProfile'].map(
      (name) => [name, 2],
    ),
  ),
};
const OFTEN = 10;

/** What a request asks, before it is written down as protobuf or JSON. */
export interface Draft {
  readonly method: DescMethod;
  readonly person: Person;
  readonly showing: Showing;
  readonly tree: Tree;
  /** Whether the form in which it is written is to be damaged as well, rather than a field. */
  readonly malformed: boolean;
  readonly random: Random;
}

/** Methods, each as often as it is to be asked. */
export const weighted = (methods: readonly DescMethod[]): readonly DescMethod[] =>
  methods.flatMap((method) => Array<DescMethod>(SELDOM[method.name] ?? OFTEN).fill(method));

/** The draft that follows from a seed's random numbers: mostly valid but for one field. */
export async function draft(methods: readonly DescMethod[], random: Random, cast: Cast): Promise<Draft> {
  const method = random.pick(methods);
  const role = roleFor(random, method.name, method.parent.name);
  const showing = showingFor(random);
  const person = role === 'doomed' ? await cast.doomed() : cast[role];
  const stranger = role === 'owner' ? cast.other : cast.owner;
  const taste: Taste = { random, method: method.name, person, stranger };
  const tree = validTree(method.input, taste);
  const kind = random.integer(0, 99);
  const malformed = kind >= 75;
  const times = kind < 12 || malformed ? 0 : kind < 70 ? 1 : 3;
  for (let time = 0; time < times; time++) mutate(tree, taste);
  const aimed = method.name === 'DisableUser' ? tree.filter((node) => !isAimedAt(node, cast)) : tree;
  return { method, person, showing, tree: aimed, malformed, random };
}

/** Those that all other requests are made as stay able to make them. */
const isAimedAt = ({ values }: Node, { owner, other, admin }: Cast) =>
  [owner, other, admin].some(({ userId }) => values.includes(userId));
