import type { Span } from '../types.ts';

/** Right behind the first sum: "EUR 64.00 @ 1.1652 = £54.93", "7,99 EUR (281,43 TL", "списано 1243,75". */
const BEGINS =
  /^[\s,.;]*(?:[(=≈/]\s?(?:(?!plus|was|bal|saldo|solde|fee|incl|inkl|zzgl|left)\p{L}{1,10}[.:]?\s)?$|\(?that['’]s|approx|equiv|eq\b|@|posted as|charged as|списано|spisano|已折合|折合|約|or\b|i\.e\.|a\$|debited|converted)|^[^.;:]{1,28}, that['’]s /iu;
const LONGEST_BEGUN = 40;
/** Right before the second, with a shop between: "USD 61.00 at WEGMANS posted as $84.91". */
const ENDS =
  /(?:(?:posted|billed|charged|settled|booked|converted|debited) (?:as|at|to|for)|\b(?:came to|cost you|equals|entspricht|das sind|soit|pari a|se (?:cargó|cobró|debitó) (?:como|por)|(?:cargada|cargado|convertida|debitada|debitado) (?:por|a|en))|[=≈])\s?$/iu;
const LONGEST_ENDED = 80;
/** Behind the second: "$79.62 taken from your account". */
const TAKEN = /^ (?:was |were |has been |is )?(?:taken|debited|charged|billed|posted|settled) /i;

/** Whether the second sum is what the first was converted to, as far as the words around them tell. */
export function isConverted(text: string, first: Span, second: Span): boolean {
  if (second.start - first.end > LONGEST_ENDED) return false;
  const between = text.slice(first.end, second.start);
  if (BEGINS.test(between) && between.length < LONGEST_BEGUN) return true;
  if (between.includes('\n')) return false;
  return ENDS.test(between) || TAKEN.test(text.slice(second.end, second.end + 24));
}
