import { COUNTRIES } from '../data/countries.ts';
import { COUNTRY_CODES } from '../data/no-names.ts';
import { setOf } from '../text/pattern.ts';
import { isPlace } from './noise.ts';

const LAST_PART = /, ?([^,]{2,32})$/;
/** "RU/MOSKVA/LENTA 212": where the terminal stands, before the shop. */
const BEFORE = /^([A-Z]{2,3})\/[^/]{2,24}\/(?=.*\p{L}{2})/u;
/** "LENTA 212>MOSCOW RU". */
const BEHIND = /(?<=\p{L}{2}\S*(?: \S+)*)>(?=\p{Lu}).*$/u;
/** "P AND F TAX INC      CITY      CAUS": three columns. */
const COLUMNS = /\s{3,}\S.*?\s{3,}\S+$/;
const MAY_HAVE_TOWN = /[,>/]|\s{3}/;
const COUNTRY = /^[A-Z]{2}$/;

const codes = new Set([...COUNTRIES.map(({ code }) => code), ...setOf(COUNTRY_CODES)]);

/**
 * A shop's name without the town and country that its terminal prints, as far as they are known or stand where nothing
 * else does: of "OKAFOR, NNEKA" and "CRATE, BARREL" nothing is cut.
 */
export function withoutTown(name: string): string {
  if (!MAY_HAVE_TOWN.test(name)) return name;
  const front = BEFORE.exec(name);
  let shop = front?.[1] && codes.has(front[1]) ? name.slice(front[0].length) : name;
  shop = shop.replace(BEHIND, '').replace(COLUMNS, '').trimEnd();
  for (let part = LAST_PART.exec(shop); part?.[1] && isTown(part[1]); part = LAST_PART.exec(shop))
    shop = shop.slice(0, part.index);
  return shop;
}

function isTown(words: string): boolean {
  return (COUNTRY.test(words) && codes.has(words)) || isPlace(words);
}
