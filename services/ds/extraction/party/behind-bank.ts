import type { Reading } from '../grammar.ts';
import type { Direction } from '../types.ts';
import type { Place } from '../words/language.ts';
import { nameAt } from './name/name.ts';
import type { Stretch } from './name/stretch.ts';

const ACCOUNT_BEHIND = /^\s(?:(?:a\/?c\s)?\d*[*xX]{2,}\d+[\s-]+|[Aa]gent\s)(?=\p{Lu}\p{L}+ \p{Lu})/u;
const NUMBER_BEHIND = /^ [\dxX*-]{8,20} (?:a\.?\/?n\.? |- )?(?=\p{Lu}{2})/u;
const BANK_ACCOUNT = /^ (?:bank\s)?(?:a\/?c|acc|acct|account)\b[^\n;]{0,8}?[*xX\d.-]{3,}/i;
const HOLDER = /^[\dxX*]*\s?of\s(\p{Lu}[^\n.;,]{2,40}?)(?=\s(?:on|in|via|at|for|ref|is|has)\b|\s?[.;,\n]|$)/u;
const IN_NAME_OF = /^ (?:a\.?\/?n\.?|A\/N|atas nama) (?=\p{Lu})/u;

/** "ke BCA a.n. RUDI HARTONO", "to CRDB 0152***4410 GRACE LYIMO": the bank, and perhaps the account, of who is named behind. */
export function behindBank(reading: Reading, stretch: Stretch | undefined): Stretch | undefined {
  const bank = stretch && reading.origin.banks.find(({ start }) => start === stretch.start);
  if (!bank) return stretch;
  const named = IN_NAME_OF.exec(reading.text.slice(bank.end, bank.end + 16));
  if (named) return nameAt(reading, bank.end + named[0].length) ?? stretch;
  if (bank.end < stretch.end) return stretch;
  const account = ACCOUNT_BEHIND.exec(reading.text.slice(stretch.end, stretch.end + 40));
  return account ? (nameAt(reading, stretch.end + account[0].length) ?? stretch) : stretch;
}

/** "ke BCA 1234567890 an SITI NURHALIZA": the bank and the number of who is named behind them. */
export function behindAccount(reading: Reading, named: Stretch | undefined): Stretch | undefined {
  if (!named) return undefined;
  if (reading.dates.some(({ start }) => start === named.end + 1)) return named;
  const number = NUMBER_BEHIND.exec(reading.text.slice(named.end, named.end + 32));
  return (number && nameAt(reading, named.end + number[0].length)) ?? named;
}

/** "from CHAS A/c ***6983 of John Doe" is from John Doe; "from FBL A/C *1234" names the user's bank. */
export function holderOf(
  { text }: Reading,
  stretch: Stretch | undefined,
  direction: Direction,
  place: Place,
): Stretch | undefined {
  if (!stretch) return undefined;
  const account = BANK_ACCOUNT.exec(text.slice(stretch.end, stretch.end + 40));
  if (!account) return stretch;
  const from = stretch.end + account[0].length;
  const holder = HOLDER.exec(text.slice(from, from + 60));
  if (holder?.[1]) {
    const start = from + holder[0].indexOf(holder[1]);
    return { start, end: start + holder[1].length };
  }
  return (place === 'from') === (direction === 'debit') ? undefined : stretch;
}
