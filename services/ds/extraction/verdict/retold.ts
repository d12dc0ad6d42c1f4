import { claimsOf, type Ranked, strongestOf } from '../amount/roles.ts';
import { brandOf } from '../category/category.ts';
import type { Reading } from '../grammar.ts';
import type { Label } from '../words/language.ts';
import type { Rejection } from './rejection.ts';

/** What somebody else was told, between quotation marks of one kind. */
const QUOTED = /«[^»]{20,}»|“[^”]{20,}”|„[^“”]{20,}[“”]|"[^"]{20,}"|『[^』]{12,}』|「[^」]{12,}」/gu;
const QUOTES = /[«“„"『「]/;
const OF_RECORD: ReadonlySet<Label> = new Set(['account', 'card', 'wallet', 'balance', 'limit', 'reference']);
/** In letters, around the quotation: enough to say why it is retold. */
const AROUND = 12;

const NAME = String.raw`\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?)?`;
/** "Tyler Nash paid Brooke Ellery $12", "Leo bought Mia a $25 gift card": friends, and what passed between them. */
const BETWEEN_OTHERS = new RegExp(
  String.raw`^(?:Your friend )?(${NAME}) (?:paid|sent|bought|charged|requested) (${NAME}) (?:an? )?\p{Sc}`,
  'u',
);
const USER = /\b(?:you|your|yours|me|my)\b/i;

const isFirm = (name: string): boolean => brandOf(name) !== undefined || ACCOUNT.test(name);
/** "Acme Payroll paid Checking $2,000". */
const ACCOUNT = /^(?:Checking|Savings|Debit|Credit|Rent|Payroll)|Payroll$/;

/** What others did among themselves: nobody speaks of the user, and no bank writes. */
export function amongOthers({ text, origin, labels }: Reading): Rejection | undefined {
  const found = BETWEEN_OTHERS.exec(text);
  if (!found || origin.banks.length > 0 || labels.some(({ means }) => OF_RECORD.has(means))) return undefined;
  if (found.slice(1).some(isFirm) || USER.test(text.replace(/^Your friend /, ''))) return undefined;
  return { verdict: 'other', confidence: 0.8, cue: { start: 0, end: found[0].length, means: 'retold' } };
}

/** "look what came: «Transfer of 25 000 ₸ done», that was me": somebody tells of a message, and nothing has moved here. */
export function retold(reading: Reading, ranked: readonly Ranked[]): Rejection | undefined {
  const { text, verbs, labels } = reading;
  const best = QUOTES.test(text) ? strongestOf(claimsOf(ranked)) : undefined;
  if (!best) return undefined;
  for (const { index, 0: quoted } of text.matchAll(QUOTED)) {
    const end = index + quoted.length;
    const isInside = ({ start }: { start: number }): boolean => start > index && start < end;
    // Beside a record of its own a quotation is a memo, or somebody's trick.
    const isRecorded = labels.some((label) => !isInside(label) && OF_RECORD.has(label.means));
    if (isRecorded || !isInside(best.money) || !verbs.some(isInside)) continue;
    const around = (text.slice(0, index) + text.slice(end)).match(/\p{L}/gu)?.length ?? 0;
    if (around >= AROUND)
      return { verdict: 'other', confidence: 0.85, cue: { start: index, end, means: 'retold' } };
  }
  return undefined;
}
