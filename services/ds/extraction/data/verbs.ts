import type { WordRow } from '../lexicon.ts';
import { ARABIC_PERSIAN } from './verbs/arabic-persian.ts';
import { EAST_ASIAN } from './verbs/east-asian.ts';
import { ENGLISH } from './verbs/english.ts';
import { GERMANIC_SLAVIC } from './verbs/germanic-slavic.ts';
import { HINDI } from './verbs/hindi.ts';
import { ROMANCE } from './verbs/romance.ts';
import type { VerbMeaning } from './verbs/row.ts';
import { RUSSIAN } from './verbs/russian.ts';
import { SOUTH_EAST_ASIAN_AFRICAN } from './verbs/south-east-asian-african.ts';
import { TURKISH } from './verbs/turkish.ts';

export type { VerbMeaning } from './verbs/row.ts';

/** Every word that says money moved, its direction and kind, by language family. */
export const VERBS: readonly WordRow<VerbMeaning>[] = [
  ...ENGLISH,
  ...HINDI,
  ...RUSSIAN,
  ...ARABIC_PERSIAN,
  ...TURKISH,
  ...ROMANCE,
  ...GERMANIC_SLAVIC,
  ...EAST_ASIAN,
  ...SOUTH_EAST_ASIAN_AFRICAN,
];
