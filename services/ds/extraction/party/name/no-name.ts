import { CARD_LEVELS, CARD_SCHEMES, CASH_MACHINES, CHANNELS, PAYMENT_WAYS } from '../../data/bookings.ts';
import { ENGLISH_MONTHS, LONG_ENGLISH_MONTHS, SHORT_MONTHS } from '../../data/calendar.ts';
import { BANK_WORDS, NOBODY } from '../../data/no-names.ts';
import { INDIAN_RAILS } from '../../data/rails.ts';
import { anyOf } from '../../text/pattern.ts';

const CHANNEL = new RegExp(`^${anyOf(CHANNELS, BANK_WORDS, INDIAN_RAILS, SHORT_MONTHS)}$`, 'i');
const WAY = new RegExp(
  String.raw`^(?:${anyOf(PAYMENT_WAYS, NOBODY)}(?! \p{Lu})|(?:[Dd]ear|DEAR)\s.*|${anyOf(CASH_MACHINES)})$`,
  'u',
);
/** "VISA GOLD". */
const PRODUCT = new RegExp(`^${anyOf(CARD_SCHEMES)}(?:[ -]${anyOf(CARD_LEVELS)})*$`, 'i');
/** "MAY 2026", "Jun'26": the month of a salary, and no "MARSHALLS 21". */
const MONTH = new RegExp(
  String.raw`^${anyOf(ENGLISH_MONTHS, LONG_ENGLISH_MONTHS)}[-\s'.]{0,2}(?:20\d\d|2\d)$`,
  'i',
);
/** Masked accounts, terminals, codes of letters and digits. */
const CODES = [
  String.raw`(?:ID|[Ii]d|[Cc]ode)[\s:#]*\d+`,
  String.raw`[xX*]{2,}\d+|[xX*•]-?\d{3,}(?![\p{L}\d]).*|[A-Z]{2,5}\d{5,}[A-Z\d]*`,
  String.raw`(?=[A-Z\d.]*\d[A-Z\d.]*\d)[A-Z\d]{3,}(?:\.[A-Z\d]+)+`,
  // "Visa •••• 2213", "200 GB", "PNR R8TQZ2".
  String.raw`(?:[Vv]isa|VISA|[Mm]aster[Cc]ard|MASTERCARD|[Aa]mex)[\s•*.xX]+\d{2,}|\d+\s?(?:[GMT]B|[GMT]o|kWh|KWH)|PNR .*`,
  // Number plates, and codes of bookings with letters between their digits.
  String.raw`[A-Z]{2,4}-\d{3,}[A-Z]{0,3}|[A-Z]-\d{3}[A-Z]{2}|[A-Z]{2}\d{3}[A-Z]{2}|(?=[A-Z\d]*\d[A-Z]+\d)[A-Z\d]{6,8}`,
  String.raw`(?=(?:\w*\d){2})(?=\w*\d[A-Z])[A-Z\d]{9,}|(?=(?:\w*\d){5})[A-Z\d]{9,}`,
];
const CODE = new RegExp(`^(?:${CODES.join('|')})$`, 'u');
const LINK = /^[\w.-]+\.\p{Ll}{2,4}\/\S*$/u;
const DIGIT = /\d/;

/** Whether a stretch is a way to pay, an account, a code or a link rather than a name. */
export function isNoName(name: string): boolean {
  return (
    WAY.test(name) ||
    CHANNEL.test(name) ||
    PRODUCT.test(name) ||
    (DIGIT.test(name) && (CODE.test(name) || MONTH.test(name))) ||
    (name.includes('/') && LINK.test(name))
  );
}
