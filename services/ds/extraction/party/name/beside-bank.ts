import type { Reading } from '../../grammar.ts';
import { withoutTail } from './tail.ts';
import type { Trim } from './tidy.ts';

const SLASH = /\s?\/\s?(?=\p{L})/u;
const BANK_BEHIND = /\s(?:bank|mfb|psb)$/i;
const TWO_WORDS = /^\p{L}[\p{L}'.-]+ \p{L}/u;
/** A code of a bank, or the account that the name has. */
const FIELD = /^(?:[A-Z]{3,4}$|B(?:co|anco)\.? |[A-Z]{2}[xX*]{2}|T[CD][CD]?\s?[*xX\d])/;

function isBankAt({ origin }: Reading, at: number): boolean {
  return origin.banks.some((one) => one.start === at);
}

/** "MUHAMMAD ASIF KHAN, Meezan Bank": the bank of the other account. */
export function beforeBankOrField(trim: Trim, reading: Reading): void {
  const { start, name } = trim;
  if (!name.includes(',')) return;
  const comma = name.search(/,\s/);
  if (comma <= 1) return;
  const next = start + comma + 2;
  const isKnown =
    isBankAt(reading, next) ||
    reading.labels.some((one) => one.start === next) ||
    reading.verbs.some((one) => one.start === next);
  if (isKnown || FIELD.test(name.slice(comma + 2))) trim.name = withoutTail(name.slice(0, comma));
}

/** "OKORO JAMES / GTBank", "OPY/ ADEYEMI FUNKE/ lunch": the name on the other side of a bank's slash. */
export function besideBank(trim: Trim, reading: Reading): void {
  const { start, name } = trim;
  const slash = name.includes('/') ? SLASH.exec(name) : null;
  if (!slash || slash.index < 2) return;
  const offset = slash.index + slash[0].length;
  const rest = name.slice(offset);
  if ((isBankAt(reading, start + offset) && !rest.includes('/')) || BANK_BEHIND.test(rest))
    trim.name = name.slice(0, slash.index);
  else if (isBankAt(reading, start) && TWO_WORDS.test(rest)) {
    trim.start = start + offset;
    trim.name = rest.replace(/\s?\/.*$/, '');
  }
}
