/** Words that say what kind of firm or page somebody is, not who. */
const KINDS = new Set(
  'the co company corp inc llc ltd limited pvt private plc gmbh ag kg sa sas srl spa bv ab as com www net org'.split(
    ' ',
  ),
);

/** What of a name tells it from others, in lower case and without accents: `Café Zoë Ltd.` is `cafe`, `zoe`. */
export function wordsOf(name: string): readonly string[] {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const telling = words.filter((word) => !KINDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Shorter than this, in bytes, one name stands inside another by chance. */
const MIN_PART = 3;

/** Whether two names, neither empty, can be one party's: `NETFLIX` and `Netflix.com/Mumbai`. */
export function sameParty(one: string, other: string): boolean {
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length) as [
    readonly string[],
    readonly string[],
  ];
  if (short.length === 0) return false;
  if (short.every((word) => long.includes(word))) return true;
  const [a, b] = [short.join(''), long.join('')];
  const contained = (part: string, whole: string) =>
    Buffer.byteLength(part) >= MIN_PART && whole.includes(part);
  return contained(a, b) || contained(b, a);
}
