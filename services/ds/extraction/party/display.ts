import { brandOf } from '../category/category.ts';
import { keyOf } from '../category/key.ts';

/** A merchant's name as it is shown: its brand where the text begins with it ("IKEA" for `IKEA ISTANBUL`), else as written. */
export function displayName(merchant: string): string {
  const brand = brandOf(merchant);
  if (brand === undefined) return merchant;
  const written = keyOf(merchant);
  const wanted = keyOf(brand).text;
  // A brand that the text does not spell out is a guess, and no guess is shown as a name.
  return wanted !== '' && written.text.startsWith(wanted) && written.bounds.includes(wanted.length)
    ? brand
    : merchant;
}
