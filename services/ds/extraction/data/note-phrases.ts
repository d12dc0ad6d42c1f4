import { EAST_ASIA_AFRICA } from './note-phrases/east-asia-africa.ts';
import { GERMANIC } from './note-phrases/germanic.ts';
import type { NotePhrases } from './note-phrases/note-phrases.ts';
import { OTHER_EUROPE } from './note-phrases/other-europe.ts';
import { ROMANCE } from './note-phrases/romance.ts';
import { SLAVIC } from './note-phrases/slavic.ts';
import { WEST_SOUTH_ASIA } from './note-phrases/west-south-asia.ts';

const ALL: readonly NotePhrases[] = [
  ...GERMANIC,
  ...ROMANCE,
  ...SLAVIC,
  ...OTHER_EUROPE,
  ...WEST_SOUTH_ASIA,
  ...EAST_ASIA_AFRICA,
];

/** Languages whose verbs have one form for what is to do and what was done. */
const UNINFLECTED: ReadonlySet<string> = new Set('en id ms vi th zh zh-Hant sw'.split(' '));

/** Verbs that some write for what they did. */
export const BARE_VERBS = ALL.flatMap(({ code, infinitives }) =>
  UNINFLECTED.has(code) && infinitives ? [infinitives] : [],
).join(' | ');

/** What all languages say of one kind, as a lexicon reads it. */
export function phrasesOf(kind: Exclude<keyof NotePhrases, 'code'>): string {
  return ALL.flatMap((language) => language[kind] ?? []).join(' | ');
}
