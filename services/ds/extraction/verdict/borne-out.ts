import type { Ranked } from '../amount/roles.ts';
import type { Draft } from '../entry.ts';
import type { Reading } from '../grammar.ts';
import { isDense } from '../text/letters.ts';
import { isHolder } from '../words/language.ts';

/** What is only left over when all else is known is no sign that somebody was paid. */
const NAMED = 0.6;
/** "롯데카드0*5*", "윤*서", "***님": a card or its owner, half hidden. */
const HALF_HIDDEN = /\d\*|\*\d|\p{L}\*\p{L}|\*님/u;

/**
 * Whether a message shows anything of a movement besides its sum and a word for it: an account, a number, a day, a
 * balance, a sign, or somebody who is named as the other party. A price, a prize or a parcel shows nothing of it.
 */
export function isBorneOut(entry: Draft, reading: Reading, { money }: Ranked): boolean {
  return (
    entry.account !== undefined ||
    entry.reference !== undefined ||
    entry.occurredOn?.stage === 'grammar' ||
    (entry.merchant?.confidence ?? 0) > NAMED ||
    money.sign !== undefined ||
    isPlainlyTold(reading, money) ||
    isShort(reading, money) ||
    HALF_HIDDEN.test(reading.text)
  );
}

/** A balance or the user's own side is named, a sum is booked, or "sent you $60" says that it came. */
function isPlainlyTold({ verbs, labels, text }: Reading, { start }: Ranked['money']): boolean {
  return (
    verbs.some(
      ({ means, end }) =>
        means.weight >= 4 || (means.weight === 3 && means.direction === 'credit' && start - end === 1),
    ) ||
    labels.some(
      ({ means, start: at }) =>
        means === 'balance' || means === 'limit' || (isHolder(means) && isDense(text, at)),
    )
  );
}

/** Adverts are longer. */
const FEW_WORDS = 64;

/** "Halva: repaid 2000.00", "Apple Pay\nNAME\n14,20 €": a word of movement and a sum, or a sum alone on its line. */
function isShort({ text, verbs }: Reading, { start, end }: Ranked['money']): boolean {
  if (text.length > FEW_WORDS && !text.includes('\n')) return false;
  const line =
    text.slice(text.lastIndexOf('\n', start) + 1, start).trim() === '' &&
    /^\s*(?:\n|$)/.test(text.slice(end));
  const headline = verbs.some((verb) => verb.start < 3 && /^\s?\n/.test(text.slice(verb.end)));
  const told = text.length <= FEW_WORDS && verbs.some(({ means }) => means.weight >= 3);
  return (text.includes('\n') && (line || headline)) || told;
}
