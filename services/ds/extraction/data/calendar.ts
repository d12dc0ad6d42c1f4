import type { WordRow } from '../text/lexicon.ts';
import type { Language } from '../words/language.ts';
import { LANGUAGES } from './languages.ts';

function rows(
  pick: (language: Language) => readonly (string | undefined)[] | undefined,
  base: (index: number) => number,
): WordRow<number>[] {
  return LANGUAGES.flatMap((language) =>
    (pick(language) ?? []).flatMap((words, index) =>
      words === undefined || words.trim() === '' ? [] : [{ means: base(index), words }],
    ),
  );
}

/** Month names by number, 1 to 12, in every language. */
export const MONTHS: readonly WordRow<number>[] = rows(
  ({ months }) => months,
  (index) => index + 1,
);

/** Words for a day, as days before the message: 0, -1, -2. */
export const RELATIVE_DAYS: readonly WordRow<number>[] = rows(
  ({ days }) => days,
  (index) => -index,
);

/** Weekday names, Monday 1 to Sunday 7; a bare name means the last such day before the message. */
export const WEEKDAYS: readonly WordRow<number>[] = rows(
  ({ weekdays }) => weekdays,
  (index) => index + 1,
);

/** The day after the message. */
export const TOMORROW =
  'tomorrow | tmrw | morgen | demain | manana | amanha | domani | maine | завтра | zavtra | besok | esok | yarin | غدا | فردا | 明日 | 明天 | 내일 | พรุ่งนี้ | ngay mai | kesho | jutro | zitra | zajtra | sutra | holnap | bukas | huomenna | i morgon | i morgen | αυριο | מחר | утре | rit | rytoj | homme | sabah';

const YEAR_FIRST: ReadonlySet<string> = new Set(['ko', 'ja', 'zh', 'hu', 'lt']);

/** Whether a language (BCP 47) writes a short date as year, month and day: "26/06/14". */
export function isYearFirst(language: string | undefined): boolean {
  return language !== undefined && YEAR_FIRST.has(language);
}

const DOTTED: ReadonlySet<string> = new Set('de fi cs sl hr et lv sv no da is'.split(' '));

/** Whether a language (BCP 47) writes a day and a month as ordinals, with a dot each: "13.6.". */
export function hasDottedDays(language: string | undefined): boolean {
  return language !== undefined && DOTTED.has(language);
}

/** How narrations begin the names of months. */
export const ENGLISH_MONTHS = 'jan | feb | mar | apr | may | jun | jul | aug | sep | oct | nov | dec';
export const LONG_ENGLISH_MONTHS =
  'january | february | march | april | june | july | august | sept | september | october | november | december';
export const SHORT_MONTHS = `${ENGLISH_MONTHS} | fev | avr | ap | mai | mei | ago | aou | okt | des`;
