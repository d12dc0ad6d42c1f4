import { BANK_CODES, BOOKING_CODES, RAILS } from '../../data/rails.ts';
import { anyOf } from '../../text/pattern.ts';

/** "POS PURCHASE", "WEB TRANSFER TRANSACTION". */
const MOVEMENT = '(?:POS |WEB |ATM )?(?:PURCHASE|PAYMENT|WITHDRAWAL|TRANSFER)(?: TRANSACTION)?';
const SIDE = String.raw`[\s-](?:CR|DR|Cr|Dr|PRCH|PURCHASE|RVSL|[A-Z]*\d{6,})`;
/** A terminal, a masked number, a reference. */
const NUMBERS = String.raw`[\dX*x.]+|[A-Z]{3,5}\d\w*|\w*\d{5,}\w*|[A-Z]{3}\d{2,4}`;
const CODE = new RegExp(
  `^(?:(?:${anyOf(RAILS, BANK_CODES, BOOKING_CODES)}|${MOVEMENT})(?:${SIDE})?|CR|DR|Cr|Dr|${NUMBERS})$`,
);

/** Whether a word is only a code of a rail, a bank or a booking, never a name: "NEFT". */
export function isCode(word: string): boolean {
  return CODE.test(word);
}
