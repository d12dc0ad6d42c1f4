import { compare } from '../../format/decimal.ts';

const ZEROS = ['0', '\u0660', '\u06f0', '\u0966'];

/** The amount that was typed, as a plain decimal: any of the app's digits, a point or a comma, groups left out; undefined where it is none above zero. */
export function limitOf(typed: string): string | undefined {
  const latin = [...typed.trim()]
    .map(latinOf)
    .join('')
    .replace(/[\s\u00a0\u202f'’\u066c]/g, '');
  const plain = groupsLeftOut(latin);
  return /^\d{1,15}(\.\d{1,4})?$/.test(plain) && compare(plain, '0') > 0 ? plain : undefined;
}

function latinOf(character: string): string {
  if (character === '\u066b') return '.';
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.map((digit) => digit.codePointAt(0) ?? 0).find(
    (start) => code >= start && code < start + 10,
  );
  return zero === undefined ? character : String(code - zero);
}

// "1,250" and "1.250" are no fraction of a unit that has two digits or none; what has both marks ends with the point.
function groupsLeftOut(text: string): string {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return text;
  const [mark, other] = text[last] === '.' ? ['.', ','] : [',', '.'];
  const repeated = text.indexOf(mark) !== last;
  const whole = text.slice(0, last);
  const fraction = text.slice(last + 1);
  if (repeated || (fraction.length === 3 && /^\d{1,3}$/.test(whole) && whole !== '0'))
    return text.includes(other) ? text : text.split(mark).join('');
  return `${whole.split(other).join('')}.${fraction}`;
}
