import type { Stretch } from './name/stretch.ts';

/** "NIKORA, TBILISI", "SOSEDI, BREST, BY": what may be a town or a country behind a name, up to three capitalised words. */
const TOWN = /^, (?=\p{Lu})\p{L}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}/u;
/** In letters, with the comma before it. */
const LONGEST = 40;

/** A stretch with the towns behind it, as far as nothing known stands in them and right behind them something does. */
export function withTown(text: string, { start, end }: Stretch, known: Uint8Array): Stretch {
  let to = end;
  for (;;) {
    const town = TOWN.exec(text.slice(to, to + LONGEST));
    const next = to + (town?.[0].length ?? 0);
    if (!town || known.subarray(to + 2, next).includes(1) || !isClosed(text, next, known)) break;
    to = next;
  }
  return { start, end: to };
}

function isClosed(text: string, at: number, known: Uint8Array): boolean {
  return at >= text.length || known[text.charAt(at) === ' ' ? at + 1 : at] === 1;
}
