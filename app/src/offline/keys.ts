import { getRandomBytes } from 'expo-crypto';

/** A name that nobody else gives: an idempotency key, a `client_message_id`. */
export const newKey = (): string =>
  [...getRandomBytes(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
