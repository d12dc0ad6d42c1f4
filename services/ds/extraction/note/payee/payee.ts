import { isPerson } from '../../category/person.ts';
import { tradeIn } from '../../category/trade.ts';
import type { Category } from '../../data/categories.ts';
import type { Reading } from '../../grammar.ts';
import { shownName } from '../../party/display.ts';
import { holds } from '../../text/spans.ts';
import type { Direction, Field } from '../../types.ts';
import { type Part, wordsOf } from '../parts.ts';
import { headOf, type Party, partyIn } from './party.ts';
import { type Shop, shopIn } from './shop.ts';
import { isSale, someoneIn } from './someone.ts';

/** Who was paid in a part of a note, or who paid. */
export interface Payee {
  /** As it is shown. */
  readonly name: Field<string>;
  /** A person, by the name. */
  readonly isFriend: boolean;
  /** What is sold there, where a brand tells it. */
  readonly sells?: Category;
  /** The name where it may tell what was bought: what else the part says tells more than a brand that sells many things. */
  readonly said?: string;
}

/** Whoever a preposition introduces, a brand, who gave or got it, or the head of the note, in this order. */
export function payeeIn(reading: Reading, part: Part, direction: Direction): Payee | undefined {
  const party = partyIn(reading, part, placesFor(reading, part, direction));
  // "train to Munich" names a destination, and "20 to Ana" a person rather than an airline.
  const trade = party?.role === 'to' ? tradeBeside(reading, part, party) : undefined;
  const isDestination = direction === 'debit' && trade !== undefined && /^(?:travel|transport)/.test(trade);
  const shop = shopIn(reading, part);
  const stated = party && !isDestination && !isNamedIn(shop, party) ? party : undefined;
  if (stated) {
    const { name, role } = stated;
    // Whoever buys from the writer is no friend who sends something.
    const isFriend = role !== 'at' && isPerson(name.value) && !isSale(reading, part);
    return {
      name: role === 'at' ? shown(name) : name,
      isFriend,
      ...(!isFriend && trade === undefined && { said: name.value }),
    };
  }
  if (shop) return { name: shown(shop.name), isFriend: false, sells: shop.category };
  const name = someoneIn(reading, part, direction) ?? (direction === 'debit' ? headOf(reading) : undefined);
  if (!name) return undefined;
  const isFriend = isPerson(name.value);
  return { name, isFriend, ...(!isFriend && trade === undefined && { said: name.value }) };
}

function placesFor(reading: Reading, part: Part, direction: Direction): Parameters<typeof partyIn>[2] {
  if (direction === 'debit') return ['at', 'to'];
  return isSale(reading, part) ? ['from', 'to', 'at'] : ['from'];
}

/** What the words beside a party say was bought. */
function tradeBeside({ text }: Reading, part: Part, { name }: Party): Category | undefined {
  return tradeIn(wordsOf(text, part).replace(name.value, ' '))?.category;
}

/** "diesel at posto shell": the shop in what a preposition introduces, written small. */
function isNamedIn(shop: Shop | undefined, { name }: Party): boolean {
  if (!shop?.name.span || !name.span || name.value !== name.value.toLowerCase()) return false;
  return holds(name.span, shop.name.span);
}

/** A shop by its brand's name, where the note begins with that. */
function shown(name: Field<string>): Field<string> {
  return { ...name, value: shownName(name.value, 'debit', 'debit') };
}
