import { RELATIVE_DAYS, TOMORROW, WEEKDAYS } from '../data/calendar.ts';
import type { Reading } from '../grammar.ts';
import { latest } from '../text/latest.ts';
import { type Cue, lexicon } from '../text/lexicon.ts';
import { gapBetween, holds } from '../text/spans.ts';
import type { Field, MessageInput, Span } from '../types.ts';
import { agoIn } from './ago.ts';
import { type Day, dayIn, dayOf, exists, instantOf, iso, ordinal, plusDays, weekday } from './clock.ts';
import type { WrittenDate } from './moments.ts';

/** When a movement happened. */
export interface When {
  readonly occurredOn: Field<string>;
  readonly occurredAt?: Field<string>;
}

const relativeDays = latest(lexicon(RELATIVE_DAYS));
const weekdayNames = lexicon(WEEKDAYS);
/** "sat: groceries 54", "gas 45 fri": short ones are words elsewhere. */
const SHORT_WEEKDAY =
  /(mon|tue|wed|thu|fri|sat|sun)(?=:\s)(?<=(?:^|[\n;]\s?)\p{L}{3})|(tue|wed|thu|fri)(?:s|rs|r)?(?=\s?$)(?<=\s\p{L}+)/gu;
const SHORT_WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const weekdays = latest((folded: string): readonly Cue<number>[] => [
  ...weekdayNames(folded),
  ...[...folded.matchAll(SHORT_WEEKDAY)].map(({ index, 0: word, 1: head, 2: tail }) => ({
    start: index,
    end: index + word.length,
    means: SHORT_WEEKDAYS.indexOf(head ?? tail ?? '') + 1,
  })),
]);
const tomorrow = lexicon([{ means: true, words: TOMORROW }]);
const DAY_OF_MONTH = /\b(?:on the|am|le|el|il|den) (\d{1,2})(?:st|nd|rd|th|\.|er)?(?![\d.,:])/;
/** "lunch 12 on 10th". */
const ORDINAL_DAY = /\bon (\d{1,2})(?:st|nd|rd|th)\b/;
/** In days: a message is told within that of what it tells, unless it is pasted long after. */
const NEAR = 366;
/** What lies further back, by the date written in full, is another number or another story. */
const OLDEST = 20 * NEAR;

/** Languages in which nobody writes the month before the day. */
const DAY_FIRST: ReadonlySet<string> = new Set(
  'de fr es it pt nl pl cs sk ro ru uk kk bg hr sl tr az el sv fi et lv vi id th ar sw'.split(' '),
);

/** "14/06/69" in Thai: 2569 of the Buddhist era, which was read as 2069. */
function thisEra(year: number, today: Day, language: string | undefined): number {
  return language === 'th' && year > today.year + 1 ? year - 43 : year;
}

/** A day that a date may be, and its number since the epoch. */
interface Candidate {
  readonly day: Day;
  readonly at: number;
}

/** The days that a date may be: those of its usual readings, and of one that only counts where none of them can be meant. */
interface Candidates {
  readonly usual: readonly Candidate[];
  readonly last: readonly Candidate[];
}

function candidatesOf(date: WrittenDate, today: Day, language: string | undefined): Candidates {
  const years =
    date.year === undefined ? [today.year, today.year - 1] : [thisEra(date.year, today, language)];
  const isDayFirst = DAY_FIRST.has(language ?? '');
  const usual: Candidate[] = [];
  const last: Candidate[] = [];
  for (const written of years)
    for (const reading of date.readings) {
      if (isDayFirst && reading.isMonthFirst) continue;
      const day = dayOf(reading.year ?? written, reading.month, reading.day);
      if (exists(day)) (reading.isLast ? last : usual).push({ day, at: ordinal(day) });
    }
  return { usual, last };
}

/** Finds the day that a date means, among those that it may be. */
type Choose = (days: readonly Candidate[], now: number) => Day | undefined;

/** Chooses among the usual days, and among the others only where all of those are past. */
function chosen({ usual, last }: Candidates, now: number, choose: Choose): Day | undefined {
  const day = choose(usual, now);
  if (day || last.length === 0) return day;
  return usual.every(({ at }) => at <= now) ? choose(last, now) : undefined;
}

/** What is announced lies so far ahead at most; a movement that is told is not so old, unless it is pasted. */
const SOON = 62;

function isToCome(days: readonly Candidate[], now: number): boolean {
  return (
    days.some(({ at }) => now - at < -1 && now - at >= -SOON) &&
    !days.some(({ at }) => now - at >= -1 && now - at <= SOON)
  );
}

/**
 * The reading that is not in the future and closest to the message, as far back as `reach` days; undefined where a day
 * soon to come is meant rather: "on 05/12" at the end of November is no day of May, nor of last year.
 */
function closest(days: readonly Candidate[], now: number, reach: number): Day | undefined {
  if (isToCome(days, now)) return undefined;
  let best: Candidate | undefined;
  for (const one of days)
    if (one.at <= now + 1 && now - one.at <= reach && !(best && best.at >= one.at)) best = one;
  return best?.day;
}

function lately(days: readonly Candidate[], now: number): Day | undefined {
  return closest(days, now, NEAR);
}

/** Of an old date the usual order, as nothing tells which other is meant. */
function longAgo(days: readonly Candidate[], now: number): Day | undefined {
  if (isToCome(days, now)) return undefined;
  return days.map((one) => closest([one], now, OLDEST)).find((day) => day !== undefined);
}

/** Where no stretch is named the whole text counts. */
function isWithin(within: Span | undefined, part: Span): boolean {
  return within === undefined || holds(within, part);
}

/** A day and the words that name it. */
interface Named {
  readonly day: Day;
  readonly span: Span;
}

/** The dates of up to a year ago; where there is none, those of old that have their year. */
function written(reading: Reading, today: Day, within?: Span): Named[] {
  const near = named(reading, today, within, lately);
  return near.length > 0 ? near : named(reading, today, within, longAgo);
}

function named(reading: Reading, today: Day, within: Span | undefined, choose: Choose): Named[] {
  const found: Named[] = [];
  const now = ordinal(today);
  for (const date of reading.dates) {
    if (!isWithin(within, date)) continue;
    const day = chosen(candidatesOf(date, today, reading.languages[0]), now, choose);
    if (day) found.push({ day, span: reading.original(date.start, date.end) });
  }
  return found;
}

/** Every date of the text that may be the movement's, in the order of the text. */
export function writtenDays(reading: Reading, input: MessageInput): Field<string>[] {
  const today = dayIn(input.timezone, input.receivedAt);
  return written(reading, today).map(({ day, span }) => ({
    value: iso(day),
    confidence: 0.9,
    stage: 'grammar',
    span,
  }));
}

function relative(reading: Reading, today: Day, within: Span): Named | undefined {
  const near = [...agoIn(reading.folded), ...relativeDays(reading.folded)].find((one) =>
    isWithin(within, one),
  );
  if (near) return { day: plusDays(today, near.means), span: reading.original(near.start, near.end) };
  const named = weekdays(reading.folded).find((one) => isWithin(within, one));
  if (named) {
    const back = (weekday(today) - named.means + 7) % 7 || 7;
    return { day: plusDays(today, -back), span: reading.original(named.start, named.end) };
  }
  const stretch = reading.folded.slice(within.start, within.end);
  const numbered = DAY_OF_MONTH.exec(stretch) ?? ORDINAL_DAY.exec(stretch);
  if (!numbered) return undefined;
  const previous =
    today.month === 1 ? { year: today.year - 1, month: 12 } : { year: today.year, month: today.month - 1 };
  const candidates = [{ year: today.year, month: today.month }, previous].map((one) => ({
    ...one,
    day: Number(numbered[1]),
  }));
  const day = candidates.find((one) => one.day > 0 && exists(one) && ordinal(one) <= ordinal(today));
  const at = within.start + numbered.index;
  return day && { day, span: reading.original(at, at + numbered[0].length) };
}

/** The first day of the text that is not past, or the day after today where it says so; undefined without either. */
export function dueOn(reading: Reading, today: Day): Field<string> | undefined {
  const now = ordinal(today);
  for (const date of reading.dates) {
    const years = date.year === undefined ? [today.year, today.year + 1] : [date.year];
    const day = years
      .flatMap((year) => date.readings.map(({ day, month }) => ({ year, month, day })))
      .filter(exists)
      .find((one) => ordinal(one) >= now && ordinal(one) - now <= NEAR);
    if (day)
      return {
        value: iso(day),
        confidence: 0.9,
        stage: 'grammar',
        span: reading.original(date.start, date.end),
      };
  }
  const numbered = DAY_OF_MONTH.exec(reading.folded);
  if (numbered) {
    const following =
      today.month === 12 ? { year: today.year + 1, month: 1 } : { year: today.year, month: today.month + 1 };
    const day = [{ year: today.year, month: today.month }, following]
      .map((one) => ({ ...one, day: Number(numbered[1]) }))
      .find((one) => one.day > 0 && exists(one) && ordinal(one) >= now);
    if (day) {
      const span = reading.original(numbered.index, numbered.index + numbered[0].length);
      return { value: iso(day), confidence: 0.8, stage: 'grammar', span };
    }
  }
  const [next] = tomorrow(reading.folded);
  return (
    next && {
      value: iso(plusDays(today, 1)),
      confidence: 0.85,
      stage: 'grammar',
      span: reading.original(next.start, next.end),
    }
  );
}

/** Where the words for a day stand, so that a name does not swallow them. */
export const dayWords = latest((folded: string): readonly Span[] => [
  ...agoIn(folded),
  ...relativeDays(folded),
  ...weekdays(folded),
]);

/** The day that a person names in a stretch of a note; undefined where none is named there. */
export function spokenDay(reading: Reading, input: MessageInput, within: Span): Field<string> | undefined {
  const today = dayIn(input.timezone, input.receivedAt);
  const found = written(reading, today, within)[0] ?? relative(reading, today, within);
  return found && fieldOf(found);
}

function fieldOf({ day, span }: Named): Field<string> {
  return { value: iso(day), confidence: 0.9, stage: 'grammar', span };
}

/** The day a message came, where it names none. */
export function dayReceived({ timezone, receivedAt }: MessageInput): Field<string> {
  return { value: iso(dayIn(timezone, receivedAt)), confidence: 0.7, stage: 'received' };
}

/** The first, but of what was undone the first day behind the word for it: "debited on 08-Jun has been reversed on 11-Jun". */
function ofMovement(reading: Reading, days: readonly Named[]): Named | undefined {
  const undone = reading.verbs.find(({ means }) => means.kind === 'reversal' && means.weight === 5);
  const from = undone ? reading.original(undone.start, undone.end).start : 0;
  return days.find(({ span }) => span.start > from) ?? days[0];
}

/** "Včera jsi utratil", "you spent yesterday": of the days before alone, as "today" is what the message says anyway. */
function dayBefore(reading: Reading, today: Day): Named | undefined {
  const { folded, verbs, money } = reading;
  const near = relativeDays(folded).find((word) => {
    const isBeside = (one: Span): boolean => gapBetween(word, one) < BESIDE;
    return word.means < 0 && (verbs.some(isBeside) || money.some((one) => one.currency && isBeside(one)));
  });
  return near && { day: plusDays(today, near.means), span: reading.original(near.start, near.end) };
}

/** How far from a sum or the word for its movement the day stands, in letters. */
const BESIDE = 40;

/** Reads the day, and the time where there is one; without either it is the day the message came. */
export function whenOf(reading: Reading, input: MessageInput): When {
  const today = dayIn(input.timezone, input.receivedAt);
  const found = ofMovement(reading, written(reading, today)) ?? dayBefore(reading, today);
  const occurredOn = found ? fieldOf(found) : dayReceived(input);
  const [time] = reading.times;
  if (!time) return { occurredOn };
  const value = instantOf(found?.day ?? today, time.hour, time.minute, time.second, input.timezone);
  return {
    occurredOn,
    occurredAt: { value, confidence: 0.75, stage: 'grammar', span: reading.original(time.start, time.end) },
  };
}
