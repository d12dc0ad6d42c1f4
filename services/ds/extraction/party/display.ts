import { brandOf } from '../category/category.ts';
import { keyOf } from '../category/key.ts';
import { withoutTown } from '../category/town.ts';

/**
 * A merchant's name as it is shown: its brand where the text begins with it ("IKEA" for `IKEA ISTANBUL`), else as
 * written, on one line and without the town of its terminal ("NIKORA" for `NIKORA, TBILISI`).
 */
export function displayName(merchant: string): string {
  const shop = oneLine(withoutTown(merchant));
  const brand = brandOf(shop);
  if (brand === undefined) return shop;
  const written = keyOf(shop);
  const wanted = keyOf(brand).text;
  // A brand that the text does not spell out is a guess, and no guess is shown as a name.
  return wanted !== '' && written.text.startsWith(wanted) && written.bounds.includes(wanted.length)
    ? brand
    : shop;
}

/** A name on one line, with single blanks. */
export function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ');
}
