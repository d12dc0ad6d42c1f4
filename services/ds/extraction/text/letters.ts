/** Where the scripts begin whose words are not set apart by blanks. */
const DENSE = 0x2e80;
/** Where the scripts of India begin, and end. */
const INDIC = 0x900;
const THAI = 0xe00;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const OF_WORD = /[\p{L}\p{M}]/u;

/** Whether the unit there is of a script without blanks. */
export function isDense(text: string, at: number): boolean {
  return text.charCodeAt(at) >= DENSE;
}

/** Whether a code unit is of a script of India: blanks between its words, and no capitals. */
export function isIndic(code: number): boolean {
  return code >= INDIC && code < THAI;
}

/** Whether a letter or a mark of one stands there. */
export function isOfWord(text: string, at: number): boolean {
  return OF_WORD.test(text.charAt(at));
}

/** Whether an ASCII digit stands there. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Where the ASCII digits that begin there end. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end++;
  return end;
}

/** Where the line ends that a place is in. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

const ZERO = 48;

/** The number that a few ASCII digits write: always a whole one to the engine that runs this, unlike what `Number` tells. */
export function wholeOf(digits: string): number {
  let number = 0;
  for (let at = 0; at < digits.length; at++) number = number * 10 + digits.charCodeAt(at) - ZERO;
  return number;
}

/** Whether a capital stands there. */
export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(text.charAt(at));
}

/** Georgian: its letters count as small, and nobody writes their capitals. */
const GEORGIAN = 0x10d0;
const JAMO = 0x1100;

/** Whether a small letter stands there. */
export function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  return !(code >= GEORGIAN && code < JAMO) && LOWER.test(text.charAt(at));
}

/** Whether anything but a capital stands there, so also a letter of a script that has none. */
export function isUncapital(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === char.toLowerCase();
}

/** A word of its own in a script that has blanks but no capitals: "से", "থেকে", "உங்கள்". */
export function isIndicWord(text: string, at: number): boolean {
  return isIndic(text.charCodeAt(at)) && !isOfWord(text, at - 1);
}
