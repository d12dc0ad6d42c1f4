import { MINOR_UNITS } from '#mesh/iso4217.ts';
import { InvalidArgument } from '#mesh/rpc/errors.ts';

/** An exact amount as the contracts carry it; negative only where {@link signedMoney} let it in. */
export interface Amount {
  readonly currencyCode: string;
  /** As many decimals as the currency has: `1.250` KWD, `500` JPY. */
  readonly amount: string;
}

const DECIMAL = /^(\d{1,15})(?:\.(\d{1,9}))?$/;

/** The amount in canonical form; throws InvalidArgument naming `field` where code or digits are not acceptable. */
export function canonicalMoney(
  field: string,
  money: { currencyCode: string; amount: string } | undefined,
): Amount {
  if (!money) throw new InvalidArgument(field, 'is required');
  const { currencyCode, amount } = money;
  const digits = MINOR_UNITS.get(currencyCode);
  if (digits === undefined) {
    throw new InvalidArgument(`${field}.currency_code`, 'must be an ISO 4217 code such as "EUR"');
  }
  const [, whole, fraction = ''] = DECIMAL.exec(amount) ?? [];
  if (whole === undefined) {
    const accepted =
      'must be a plain decimal such as "12.50", not negative, of at most 15 digits before the point';
    throw new InvalidArgument(`${field}.amount`, accepted);
  }
  const kept = fraction.slice(0, digits).padEnd(digits, '0');
  if (/[1-9]/.test(fraction.slice(digits))) {
    throw new InvalidArgument(`${field}.amount`, `must have at most ${digits} decimals in ${currencyCode}`);
  }
  const units = whole.replace(/^0+(?=\d)/, '');
  return { currencyCode, amount: digits === 0 ? units : `${units}.${kept}` };
}

/** As {@link canonicalMoney}, and more than zero. */
export function positiveMoney(
  field: string,
  money: { currencyCode: string; amount: string } | undefined,
): Amount {
  const canonical = canonicalMoney(field, money);
  if (!/[1-9]/.test(canonical.amount)) throw new InvalidArgument(`${field}.amount`, 'must be more than zero');
  return canonical;
}

/** As {@link canonicalMoney}, and may be negative: what stands on an account. */
export function signedMoney(
  field: string,
  money: { currencyCode: string; amount: string } | undefined,
): Amount {
  const negative = money?.amount.startsWith('-') ?? false;
  const size = canonicalMoney(field, negative && money ? { ...money, amount: money.amount.slice(1) } : money);
  return negative && /[1-9]/.test(size.amount) ? { ...size, amount: `-${size.amount}` } : size;
}

/** Which of two plain decimals is worth more, whatever currency they are of: below zero where it is the second. */
export function compareAmounts(one: string, other: string): number {
  const scaled = (decimal: string) => {
    const [whole = '0', fraction = ''] = decimal.split('.');
    return BigInt(whole + fraction.padEnd(9, '0'));
  };
  const [left, right] = [scaled(one), scaled(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A decimal as the database returns it (`12.5000`, `-3.0000`) in whole minor units of the currency. */
export function toMinor(decimal: string, currencyCode: string): bigint {
  const digits = MINOR_UNITS.get(currencyCode) ?? 2;
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const minor = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'));
  return decimal.startsWith('-') ? -minor : minor;
}

/** Whole minor units as an {@link Amount}; negative ones become zero, which callers have ruled out or mean. */
export function fromMinor(minor: bigint, currencyCode: string): Amount {
  const digits = MINOR_UNITS.get(currencyCode) ?? 2;
  const text = (minor < 0n ? 0n : minor).toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return { currencyCode, amount: digits === 0 ? whole : `${whole}.${text.slice(-digits)}` };
}

/** A decimal as the database returns it as an {@link Amount}, its sign kept. */
export function fromDecimal(decimal: string, currencyCode: string): Amount {
  const minor = toMinor(decimal, currencyCode);
  const size = fromMinor(minor < 0n ? -minor : minor, currencyCode);
  return minor < 0n ? { ...size, amount: `-${size.amount}` } : size;
}
