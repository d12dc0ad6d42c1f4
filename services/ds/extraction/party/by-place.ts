import type { Money } from '../amount/money.ts';
import { isPerson } from '../category/person.ts';
import { CURRENCIES } from '../data/currencies.ts';
import { PARTICLES } from '../data/particles.ts';
import { ADVERBS, AUXILIARIES } from '../data/to-user.ts';
import { isTaken, type Reading } from '../grammar.ts';
import { anyOf, matches } from '../text/pattern.ts';
import { overlaps } from '../text/spans.ts';
import { dayWords } from '../time/when.ts';
import type { Direction } from '../types.ts';
import { YOURS } from '../words/yours.ts';
import type { Candidate } from './candidate.ts';
import { isKnown, isOverCue } from './known.ts';
import { tidy } from './name/tidy.ts';
import { GREETED } from './writer.ts';

/** "Мария Ивановна П.", ", KOVACS PETER,": how transfers between banks name people. */
const PERSONS = [
  String.raw`\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?\s\p{Lu}(?=[.,\s]|$)`,
  String.raw`(?<=, )\p{Lu}{2,}(?: \p{Lu}{2,}){1,2}(?=,)`,
];
const PERSON_AFTER_SUM = new RegExp(`^,? (${PERSONS.join('|')})`, 'u');

const TOP_LEVEL =
  'com | net | org | in | shop | store | co | io | app | ru | de | fr | es | it | pl | br | mx | uk';
const WEB_SHOP = new RegExp(
  String.raw`\b(?:on|at|en|sur|su|bei|na|no|у|в)\s((?:[\w-]+\.)+${anyOf(TOP_LEVEL)})(?=[\s.,;]|$)`,
);

/** Push notifications have the other party as their title: a first line of its own. */
export function titled(reading: Reading): Candidate[] {
  const lineEnd = reading.text.indexOf('\n');
  if (lineEnd < 3 || lineEnd > 40) return [];
  if (isOverCue(reading, 0, lineEnd)) return [];
  if (reading.money.some((one) => one.currency && one.start < lineEnd)) return [];
  const title = reading.text.slice(0, lineEnd);
  if (/[[\]:!?]|^\W*\d|^ውድ\s|\s様$|\s님$/.test(title) || GREETED.test(title)) return [];
  const stretch = tidy(reading, 0, lineEnd);
  return stretch && !isKnown(reading, stretch) ? [{ stretch, score: 3.9 }] : [];
}

/** In letters, of a name in capitals that nothing introduces. */
const SHORTEST = 5;
const OF_BANK = /(?:^|\s)(?:BANK|БАНК|BANQUE|BANCO|CAIXA|CAJA)(?:\s|$)/;
/** Capitals that open a message, before a word in small letters. */
const ACTOR = /^((?:\p{Lu}[\p{Lu}\d&'.-]*\p{Lu}\d*|\p{Lu})(?: [\p{Lu}\d&][\p{Lu}\d&'.-]*){0,5}) (?=\p{Ll})/u;

/** "NESTE KLAIPĖDA rezervavo Jūsų kortelėje 90,00 Eur": who did it stands first. */
export function actor(reading: Reading): Candidate[] {
  const name = ACTOR.exec(reading.text)?.[1];
  if (name === undefined || name.length < SHORTEST || OF_BANK.test(name)) return [];
  if (isTaken(reading, 0, name.length) || isOverCue(reading, 0, name.length)) return [];
  const stretch = tidy(reading, 0, name.length);
  return stretch && !isKnown(reading, stretch) ? [{ stretch, score: 3.7 }] : [];
}

/** A word with a capital. */
const WORD = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}'’&-]*|&)`;
/** Small words that join the words of a name, besides the particles. */
const JOINING = 'for | and | und | für';

/** "Transport for NSW charged $40.00", "Work and Income has paid". */
const DOER = new RegExp(
  String.raw`(?:^|[.!?\n]\s|\p{Extended_Pictographic}\s)((?!(?:You|We|I|The|Dear|Hi|Hello|Το|Τον|Την) )${WORD}(?:\s(?:${anyOf(PARTICLES, JOINING)}\s)?${WORD}){1,5})(?:\s${anyOf(AUXILIARIES)})?(?:\s${anyOf(ADVERBS)})?\s(?=\p{L})`,
  'gu',
);

/** Names of several words that begin a sentence, up to what they did. */
export function doer(reading: Reading, direction: Direction): Candidate[] {
  const { text, verbs, folded } = reading;
  for (const { index, 0: all, 1: name = '' } of matches(text, DOER)) {
    const start = index + all.indexOf(name);
    const end = start + name.length;
    const did = verbs.some((verb) => verb.start === index + all.length && verb.means.weight >= 3);
    if (
      !did ||
      YOURS.test(name) ||
      CURRENCIES.has(name.slice(0, 3)) ||
      isTaken(reading, start, end) ||
      isOverCue(reading, start, end) ||
      overlaps(dayWords(folded), start, end)
    )
      continue;
    const stretch = tidy(reading, start, end);
    // "Bill Pay sent $80.00 to Con Edison": who was paid is said behind.
    return stretch ? [{ stretch, score: direction === 'credit' ? 4.6 : 3.9 }] : [];
  }
  return [];
}

/** "Tom Peeters", "Bence N.": how apps name people. */
const PERSON =
  /(?:^|[.!?\n]\s|\p{Extended_Pictographic}\s)(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){1,3})\.? (?=[\p{Ll}\p{Sc}\d])/gu;

/** "Tom Peeters heeft je € 16 gestuurd", "Bence N. 8 500 Ft-ot küldött neked": the person that a sentence about money which came in begins with. */
export function giver(reading: Reading, direction: Direction, amount: Money): Candidate[] {
  if (direction !== 'credit') return [];
  const { text } = reading;
  const found: Candidate[] = [];
  for (const { index, 0: all, 1: name = '' } of matches(text, PERSON)) {
    const start = index + all.indexOf(name);
    const end = start + name.length;
    if (end > amount.start || SENTENCE.test(text.slice(end + 2, amount.start))) continue;
    if (!isOverCue(reading, start, end) && isPerson(name))
      found.push({ stretch: { start, end }, score: 4.2 });
  }
  return found;
}

const SENTENCE = /[.!?]\s|\n/;

/** "BILLA DANKT: -16,83 EUR" under the bank's name: a line that says who and how much. */
export function leading(reading: Reading, _: Direction, amount: Money): Candidate[] {
  const lineStart = reading.text.lastIndexOf('\n', amount.start - 1) + 1;
  const before =
    lineStart > 0 ? /^([^:\n]{2,40}):\s?[-+]?$/.exec(reading.text.slice(lineStart, amount.start)) : null;
  const stretch = before?.[1] ? tidy(reading, lineStart, lineStart + before[1].length) : undefined;
  // "Refund Purchase Amount: SAR 129.00".
  if (!stretch || reading.labels.some(({ end }) => end === stretch.end)) return [];
  return isKnown(reading, stretch) ? [] : [{ stretch, score: 4.3 }];
}

/** "Перевод 500р Мария Ивановна П. в БАНК": the person follows the sum without a preposition. */
export function personAfterSum(reading: Reading, _: Direction, amount: Money): Candidate[] {
  const found = PERSON_AFTER_SUM.exec(reading.text.slice(amount.end, amount.end + 48));
  if (!found?.[1]) return [];
  const start = amount.end + found[0].length - found[1].length;
  const stretch = { start, end: start + found[1].length };
  return isKnown(reading, stretch) ? [] : [{ stretch, score: 4.1 }];
}

/** "your transaction of Rs 500 on amazon.in": a shop that is a web address. */
export function webShop(reading: Reading): Candidate[] {
  const found = WEB_SHOP.exec(reading.text);
  if (!found?.[1]) return [];
  const start = found.index + found[0].length - found[1].length;
  return [{ stretch: { start, end: start + found[1].length }, score: 4 }];
}
