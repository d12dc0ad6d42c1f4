import { ACCOUNT_ABBREVIATIONS, INTO_WORDS, OF_USER } from '../data/own-words.ts';
import type { Reading } from '../grammar.ts';
import type { Cue } from '../text/lexicon.ts';
import { anyOf } from '../text/pattern.ts';
import { holds } from '../text/spans.ts';
import type { Direction } from '../types.ts';
import { isHolder } from '../words/language.ts';
import type { Shown } from './shown.ts';

/** Arabic and Hebrew prepositions are written as one word with what follows. */
const PREFIXES = 'بلבל';
/** Words between a name and the account that money came into or went from. */
const INTO = new RegExp(String.raw`^${anyOf(INTO_WORDS)}(?!\p{L})`, 'iu');
const OWN = new RegExp(String.raw`(?:^|[^\p{L}])${anyOf(OF_USER)}\s[^\n;]{0,24}$`, 'iu');
const USING_CARD = /\b(?:using|with)\s(?:your\s|the\s)?(?:\p{L}+\s)?card\b[^\n;]{0,12}$/iu;
const IN_ACCOUNT = /\bin\s(?:[A-Z][\w]{1,11}\s){0,2}(?:a\/?c|acc|acct|account)(?:\sno)?[\s.:]*$/i;

/** "your account", "ihr Konto": whether a text ends in the account of its reader. */
export function saysYours(text: string): boolean {
  return OWN.test(text);
}

/** Whose account it is: positive the user's, negative the other party's. */
export function sideOf(reading: Reading, shown: Shown, all: readonly Shown[], direction: Direction): number {
  const { text } = reading;
  const previous = all.findLast(({ end }) => end <= shown.from)?.end ?? 0;
  const reach = Math.max(previous, shown.from - 46);
  const window = text.slice(reach, shown.from);
  const sentence =
    reach +
    Math.max(window.lastIndexOf('\n'), window.lastIndexOf(';'), lastStop(window), lastComma(window)) +
    1;
  let side = saysYours(text.slice(sentence, shown.from)) ? 2 : 0;
  const own = direction === 'debit' ? 'from' : 'to';
  const place = reading.places.findLast(
    ({ start, end, means }) => means !== 'end' && start >= sentence && end <= shown.from,
  );
  if (place && !isPrefixed(reading, place.end, shown.from) && !isLeft(reading, place, shown)) {
    // "charged to card ending 4416" is the user's own.
    const charged = /(?:charged|billed|posted|applied|con cargo)\s$/i.test(
      text.slice(place.start - 10, place.start),
    );
    if (place.means === own || charged) side += 2;
    else if (place.means === 'from' || (place.means === 'to' && direction === 'debit'))
      side -= side > 0 ? 1 : 3;
    else if (place.means === 'for' && direction === 'debit' && shown.type === 'account') side -= 1;
    else if (place.means === 'at') side += direction === 'credit' ? 1 : 0;
  }
  const postposed = reading.postpositions.find(({ start }) => start >= shown.end && start - shown.end < 4);
  if (postposed)
    side += postposed.means === own ? 2 : postposed.means === 'from' || postposed.means === 'to' ? -3 : 0;
  for (const { start, end, means } of reading.verbs) {
    if (means.weight < 5) continue;
    const near =
      start >= shown.end
        ? start - shown.end < 14 && !/[\n;]|\.\s/.test(text.slice(shown.end, start))
        : start >= sentence && shown.from - end < 16;
    if (!near) continue;
    side += means.direction === direction ? 2 : -3;
    break;
  }
  // "from cheq a/c..661204 using card..4410": in a shop it was the card; cash is the account's.
  if (direction === 'debit' && shown.type === 'card' && USING_CARD.test(window))
    side += reading.verbs.some(({ means }) => means.kind === 'cash_withdrawal') ? 0 : 4;
  // "from NAME in A/C *7781": where it came to.
  if (direction === 'credit' && IN_ACCOUNT.test(window)) side += 4;
  if (/linked to|verknupft|привязан/i.test(window)) side += shown.type === 'account' ? 8 : 0;
  return side;
}

/** "من أحمد لحسابكم 7721", "מ-ZARA בכרטיס 0427": the account has a preposition of its own, joined to its word. */
function isPrefixed({ labels, folded }: Reading, after: number, from: number): boolean {
  return labels.some(
    ({ start, end, means }) =>
      isHolder(means) && start > after + 1 && end <= from && PREFIXES.includes(folded.charAt(start)),
  );
}

const OPENING = /^\.\s\p{Lu}/u;

/** "van GEMEENTE UTRECHT op NL** **12", "from ACME into 1234": the preposition has its name, the account another. */
function isLeft(reading: Reading, place: Cue<unknown>, { from }: Shown): boolean {
  const { text, places, labels } = reading;
  // "virement recu de 850 DT sur cpte *2210": the sum's own preposition.
  if (reading.money.some(({ start, currency }) => currency && start - place.end === 1)) return true;
  if (!/^\s?[\p{Lu}\p{Lo}]/u.test(text.slice(place.end, place.end + 2))) return false;
  const between = { start: place.end + 1, end: from };
  return (
    places.some((one) => one.means === 'end' && holds(between, one) && leadsIn(text, one, from)) ||
    labels.some(
      (one) =>
        isHolder(one.means) &&
        holds(between, one) &&
        // "a Carla Mendoza Q. Cuenta *9902": the account opens a sentence of its own.
        (leadsIn(text, one, from) || OPENING.test(text.slice(one.start - 2, one.start + 1))),
    )
  );
}

function leadsIn(text: string, { start, end }: Cue<unknown>, from: number): boolean {
  return from - end < 24 && INTO.test(text.slice(start, end));
}

function lastComma(window: string): number {
  return /[,،、，]\s(?=[^,،、，]*$)/.exec(window)?.index ?? -1;
}

const ABBREVIATED = new RegExp(
  String.raw`\b${anyOf(ACCOUNT_ABBREVIATIONS)}\.\s$|(?:^|[\s.])\p{L}\.\s$`,
  'iu',
);

function lastStop(window: string): number {
  const match = /[.!?]\s(?=[^.!?]*$)/.exec(window);
  // "A/c no. 1234" and "acc. XX1" are no ends of sentences.
  return match && !ABBREVIATED.test(window.slice(0, match.index + 2)) ? match.index : -1;
}
