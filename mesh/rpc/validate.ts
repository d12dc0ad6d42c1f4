import * as z from 'zod';
import { AccountType } from '#gen/tracker/type/v1/transaction.ts';
import { MINOR_UNITS } from '#mesh/iso4217.ts';
import { InvalidArgument } from '#mesh/rpc/errors.ts';

/** Checks a request against its rules; throws InvalidArgument naming the first field at fault in snake_case. */
export function check<S extends z.ZodType>(rules: S, request: unknown): z.output<S> {
  const result = rules.safeParse(request);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new InvalidArgument(fieldPath(issue?.path ?? []), issue?.message ?? 'is not acceptable');
}

/** `['messages', 3, 'receivedAt']` is `messages[3].received_at`, as clients write it. */
function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) =>
      typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${snakeCase(String(part))}`,
    )
    .join('');
}

function snakeCase(camelCase: string): string {
  return camelCase.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A real calendar day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1900-01-01') return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isInstant(text: string): boolean {
  if (!INSTANT.test(text) || !isDay(text.slice(0, 10))) return false;
  // In UTC as well: an offset can push it over the end of the calendar.
  const year = new Date(text).getUTCFullYear();
  return year >= 1900 && year <= 9999;
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

function isLocale(tag: string): boolean {
  try {
    return tag.length <= 35 && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

// One mailbox and nothing that ends or adds to a header of a mail or a command of SMTP.
const EMAIL = /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+\.[^\s@<>()[\]\\,;:"\p{C}]+$/u;

/** The address of one mailbox, without a name, a comment or quotes. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text);
}

const refined = (test: (text: string) => boolean, message: string) => z.string().refine(test, { message });
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** One of the values of a generated enum, UNSPECIFIED included. */
function known<E extends string>(values: Readonly<Record<string, E>>) {
  const accepted = Object.values(values).filter((value) => value !== 'UNRECOGNIZED');
  return z.enum(accepted as [E, ...E[]], { error: `must be one of ${accepted.join(', ')}` });
}

/** The kinds of field that the contracts share. Those named `…OrEmpty` take '' for "not given". */
export const field = {
  /** 1 to `max` characters. */
  text: (max: number) => z.string().min(1, 'is required').max(max, `must have at most ${max} characters`),
  textOrEmpty: (max: number) => z.string().max(max, `must have at most ${max} characters`),
  id: refined(
    (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
    'must be an id as this service gives them (a lower-case UUID)',
  ),
  known,
  categoryOrEmpty: z
    .string()
    .regex(
      /^([a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?)?$/,
      'must be "parent" or "parent.child" of a-z, 0-9 and "_", or empty',
    )
    .max(64, 'must have at most 64 characters'),
  account: z.object({
    tail: z.string().regex(/^([0-9A-Za-z]{2,6})?$/, 'must be the last two to six characters, or empty'),
    type: known(AccountType),
  }),
  day: refined(isDay, 'must be a day such as "2026-01-31"'),
  dayOrEmpty: refined((text) => text === '' || isDay(text), 'must be a day such as "2026-01-31", or empty'),
  instant: refined(isInstant, 'must be an RFC 3339 instant such as "2026-01-31T08:15:00Z"'),
  instantOrEmpty: refined(
    (text) => text === '' || isInstant(text),
    'must be an RFC 3339 instant such as "2026-01-31T08:15:00Z", or empty',
  ),
  /** Of whatever currency: with the four decimals that are the most any has. */
  amountOrEmpty: refined(
    (text) => /^(\d{1,15}(\.\d{1,4})?)?$/.test(text),
    'must be a plain decimal such as "12.50", not negative, of at most 15 digits before the point and four after it, or empty',
  ),
  currencyOrEmpty: refined(
    (text) => text === '' || MINOR_UNITS.has(text),
    'must be an ISO 4217 code such as "EUR", or empty',
  ),
  timezoneOrEmpty: refined(
    (text) => text === '' || isTimezone(text),
    'must be an IANA timezone such as "Europe/Berlin", or empty',
  ),
  localeOrEmpty: refined(
    (text) => text === '' || isLocale(text),
    'must be a BCP 47 tag such as "de-DE" of at most 35 characters, or empty',
  ),
  email: refined(isEmail, 'must be an e-mail address'),
  emailOrEmpty: refined((text) => text === '' || isEmail(text), 'must be an e-mail address, or empty'),
  httpsUrlOrEmpty: (max: number) =>
    refined(
      (text) => text === '' || (text.length <= max && /^https:\/\//.test(text) && URL.canParse(text)),
      `must be an https URL of at most ${max} characters, or empty`,
    ),
  phoneOrEmpty: refined(
    (text) => text === '' || /^\+[1-9]\d{6,14}$/.test(text),
    'must be a number such as "+491701234567", or empty',
  ),
};

/**
 * The part of `resource` that `mask` names, checked; throws InvalidArgument for an empty mask, a name that
 * is not among the rules, or a value at fault. `name` is what the resource is called in the request.
 */
export function checkMasked<Shape extends z.ZodRawShape>(
  name: string,
  rules: z.ZodObject<Shape>,
  resource: unknown,
  mask: readonly string[],
): Partial<z.output<z.ZodObject<Shape>>> {
  const known = new Map(Object.keys(rules.shape).map((key) => [snakeCase(key), key]));
  const wanted = mask.map((path) => known.get(path));
  if (wanted.length === 0 || wanted.includes(undefined)) {
    throw new InvalidArgument('update_mask', `must name one or more of ${[...known.keys()].join(', ')}`);
  }
  if (resource === undefined) throw new InvalidArgument(name, 'is required');
  const picked = rules.pick(Object.fromEntries(wanted.map((key) => [key, true])) as never);
  const checked = check(z.object({ [name]: picked }), { [name]: resource }) as Record<string, unknown>;
  return checked[name] as Partial<z.output<z.ZodObject<Shape>>>;
}
