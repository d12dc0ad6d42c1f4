import { keyOf, wordsOf } from './key.ts';
import { isLegalForm } from './noise.ts';
import { personal } from './person.ts';

/** "NIKORA, TBILISI", "SOSEDI, BREST, BY": a town or a country behind a name, up to three words in capitals. */
export const TOWN = /^, (?=\p{Lu})\p{L}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}/u;
const TOWNS = new RegExp(String.raw`(?:${TOWN.source.slice(1)}|,\p{Lu}{2,}(?: \p{Lu}{2,}){0,2})+$`, 'u');
/** "RU/MOSKVA/LENTA 212": where the terminal stands, before the shop. */
const BEFORE = /^[A-Z]{2,3}\/[^/]{2,24}\/(?=.*\p{L}{2})/u;
/** "LENTA 212>MOSCOW RU", "P AND F TAX INC      CITY      CAUS". */
const BEHIND = /(?<=\p{L}{2}.*)(?:>|\s{3,}).*$/u;

/** A shop's name without its town and country, as terminals write them; the name of a person stays whole. */
export function withoutTown(name: string): string {
  const shop = name.replace(BEFORE, '').replace(BEHIND, '').trimEnd();
  const towns = TOWNS.exec(shop);
  if (!towns) return shop;
  const town = towns[0].slice(1).trim();
  return isLegalForm(town) || isPerson(town) || isPerson(shop) ? shop : shop.slice(0, towns.index);
}

function isPerson(name: string): boolean {
  return personal(wordsOf(keyOf(name))) === 'whole';
}
