import { luaNumber } from './lua-number.ts';

/** A body that is not JSON; the message is what Kong's JSON library (lua-cjson) says of it. */
export class JsonError extends Error {
  override name = 'JsonError';
}

// What JSON.parse takes and lua-cjson does not: half surrogate pairs.
const READ_DIFFERENTLY = /\\u[dD]/;
const MAX_DEPTH = 1000;

/**
 * Reads JSON as lua-cjson does, which takes more than the standard (hexadecimal numbers, NaN, line breaks in
 * strings); throws a {@link JsonError} that counts bytes from 1. `raw` leaves texts with one character a byte.
 */
export function parseJson(bytes: Buffer, raw = false): unknown {
  if (raw) return new Reader(bytes, raw).document();
  const text = bytes.toString('utf8');
  if (!READ_DIFFERENTLY.test(text) && depthOf(bytes) <= MAX_DEPTH) {
    try {
      return JSON.parse(text);
    } catch {
      // Read again below: either that says what is wrong or it finds nothing wrong.
    }
  }
  return new Reader(bytes, raw).document();
}

/** How deep it is nested, give or take the brackets in strings. */
function depthOf(bytes: Buffer): number {
  if (bytes.length <= MAX_DEPTH) return 0;
  let [deepest, depth] = [0, 0];
  for (const byte of bytes) {
    // [ and {, ] and }
    if (byte === 0x5b || byte === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (byte === 0x5d || byte === 0x7d) depth--;
  }
  return deepest;
}

type Kind =
  | 'OBJ_BEGIN'
  | 'OBJ_END'
  | 'ARR_BEGIN'
  | 'ARR_END'
  | 'STRING'
  | 'NUMBER'
  | 'BOOLEAN'
  | 'NULL'
  | 'COLON'
  | 'COMMA'
  | 'END';

interface Token {
  kind: Kind;
  value?: unknown;
  /** Where it begins. */
  at: number;
}

const PUNCTUATION: Readonly<Record<string, Kind>> = {
  '{': 'OBJ_BEGIN',
  '}': 'OBJ_END',
  '[': 'ARR_BEGIN',
  ']': 'ARR_END',
  ',': 'COMMA',
  ':': 'COLON',
  '\0': 'END',
};
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const WORDS: readonly (readonly [word: string, kind: Kind, value: unknown])[] = [
  ['true', 'BOOLEAN', true],
  ['false', 'BOOLEAN', false],
  ['null', 'NULL', null],
];
// As strtod takes them; hexadecimal ones too.
const NUMBER =
  /[+-]?(0x([\da-f]+\.?[\da-f]*|\.[\da-f]+)(p[+-]?\d+)?|(\d+\.?\d*|\.\d+)(e[+-]?\d+)?|infinity|inf|nan)/iy;

/** One pass over the bytes, held as a string of one character a byte; the end reads as a zero byte. */
class Reader {
  private readonly text: string;
  private at = 0;
  private depth = 0;

  private readonly raw: boolean;

  constructor(bytes: Buffer, raw: boolean) {
    if (bytes.length >= 2 && (bytes[0] === 0 || bytes[1] === 0)) {
      throw new JsonError('JSON parser does not support UTF-16 or UTF-32');
    }
    this.raw = raw;
    this.text = `${bytes.toString('latin1')}\0`;
  }

  document(): unknown {
    const value = this.value(this.next('value'));
    const rest = this.next('the end');
    if (rest.kind !== 'END') throw unexpected('the end', rest);
    if (rest.at < this.text.length - 1) throw unexpected('EOF', rest);
    return value;
  }

  private value(token: Token): unknown {
    switch (token.kind) {
      case 'OBJ_BEGIN':
        return this.object();
      case 'ARR_BEGIN':
        return this.array();
      case 'STRING':
      case 'NUMBER':
      case 'BOOLEAN':
      case 'NULL':
        return token.value;
      default:
        throw unexpected('value', token);
    }
  }

  private object(): unknown {
    this.descend();
    const entries = new Map<string, unknown>();
    let token = this.next('object key string');
    while (token.kind !== 'OBJ_END' || entries.size > 0) {
      if (token.kind !== 'STRING') throw unexpected('object key string', token);
      const key = token.value as string;
      const colon = this.next('colon');
      if (colon.kind !== 'COLON') throw unexpected('colon', colon);
      entries.set(key, this.value(this.next('value')));
      const separator = this.next('comma or object end');
      if (separator.kind === 'OBJ_END') break;
      if (separator.kind !== 'COMMA') throw unexpected('comma or object end', separator);
      token = this.next('object key string');
    }
    this.depth--;
    return Object.fromEntries(entries);
  }

  private array(): unknown {
    this.descend();
    const elements: unknown[] = [];
    let token = this.next('value');
    while (token.kind !== 'ARR_END' || elements.length > 0) {
      elements.push(this.value(token));
      const separator = this.next('comma or array end');
      if (separator.kind === 'ARR_END') break;
      if (separator.kind !== 'COMMA') throw unexpected('comma or array end', separator);
      token = this.next('value');
    }
    this.depth--;
    return elements;
  }

  private descend(): void {
    if (++this.depth <= MAX_DEPTH) return;
    throw new JsonError(`Found too many nested data structures (${this.depth}) at character ${this.at}`);
  }

  /** The next token; `expected` is only for the message where there is none. */
  private next(expected: string): Token {
    const { text } = this;
    while (/[ \t\n\r]/.test(text[this.at] ?? '')) this.at++;
    const at = this.at;
    const character = text[at] ?? '\0';
    const punctuation = PUNCTUATION[character];
    if (punctuation) {
      if (punctuation !== 'END') this.at++;
      return { kind: punctuation, at };
    }
    if (character === '"') return { kind: 'STRING', value: this.string(expected), at };
    if (/[-\d]/.test(character)) return this.number(expected);
    for (const [word, kind, value] of WORDS) {
      if (!text.startsWith(word, at)) continue;
      this.at += word.length;
      return { kind, value, at };
    }
    // A sign or a name that only a lenient reader takes for the beginning of a number.
    if (character === '+' || /^(inf|nan)/i.test(text.slice(at, at + 3))) return this.number(expected);
    throw broken(expected, 'invalid token', at);
  }

  private number(expected: string): Token {
    const { text, at } = this;
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(text)?.[0];
    const value = number === undefined ? undefined : luaNumber(number);
    if (number === undefined || value === undefined) throw broken(expected, 'invalid number', at);
    this.at += number.length;
    return { kind: 'NUMBER', value, at };
  }

  private string(expected: string): string {
    const { text } = this;
    // Bytes and escaped characters alike, as UTF-8.
    let bytes = '';
    this.at++;
    for (;;) {
      const character = text[this.at] ?? '\0';
      if (character === '"') break;
      if (character === '\0') throw broken(expected, 'unexpected end of string', this.at);
      if (character !== '\\') {
        bytes += character;
        this.at++;
      } else if (text[this.at + 1] === 'u') {
        bytes += Buffer.from(this.unicodeEscape(expected)).toString('latin1');
      } else {
        const escaped = ESCAPES[text[this.at + 1] ?? ''];
        if (escaped === undefined) throw broken(expected, 'invalid escape code', this.at);
        bytes += escaped;
        this.at += 2;
      }
    }
    this.at++;
    return this.raw ? bytes : Buffer.from(bytes, 'latin1').toString('utf8');
  }

  private unicodeEscape(expected: string): string {
    const { text, at } = this;
    const [, high = '', low = ''] =
      /^\\u(d[89ab][\da-f]{2})\\u(d[c-f][\da-f]{2})/i.exec(text.slice(at, at + 12)) ??
      /^\\u((?!d[89a-f])[\da-f]{4})/i.exec(text.slice(at, at + 6)) ??
      [];
    if (high === '') throw broken(expected, 'invalid unicode escape code', at);
    this.at += low === '' ? 6 : 12;
    return String.fromCharCode(...[high, low].filter(Boolean).map((unit) => Number.parseInt(unit, 16)));
  }
}

const broken = (expected: string, found: string, at: number) =>
  new JsonError(`Expected ${expected} but found ${found} at character ${at + 1}`);

const unexpected = (expected: string, { kind, at }: Token) => broken(expected, `T_${kind}`, at);
