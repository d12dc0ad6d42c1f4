import { brandOf } from '../category/category.ts';
import { keyOf } from '../category/key.ts';
import { withoutTown } from '../category/town.ts';
import type { Direction, EntryKind } from '../types.ts';
import { COMES_BACK } from '../words/language.ts';

/**
 * The other party of a movement as it is shown, on one line. Whoever was paid: by their brand where the text begins with
 * it ("IKEA" for `IKEA ISTANBUL`), else without the town of their terminal ("NIKORA" for `NIKORA, TBILISI`). Who paid: as
 * written.
 */
export function shownName(party: string, direction: Direction, kind: EntryKind): string {
  if (direction === 'credit' && !COMES_BACK.has(kind)) return oneLine(party);
  // Whom money was sent to is no terminal: "LEE, SYDNEY".
  const shop = kind === 'transfer' ? party : withoutTown(party);
  return spelledBrand(party) ?? (shop === party ? undefined : spelledBrand(shop)) ?? oneLine(shop);
}

/** A brand that the text does not spell out is a guess, and no guess is shown as a name. */
function spelledBrand(name: string): string | undefined {
  const brand = brandOf(name);
  if (brand === undefined) return undefined;
  const written = keyOf(name);
  const wanted = keyOf(brand).text;
  const isSpelled =
    wanted !== '' && written.text.startsWith(wanted) && written.bounds.includes(wanted.length);
  return isSpelled ? brand : undefined;
}

function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ');
}
