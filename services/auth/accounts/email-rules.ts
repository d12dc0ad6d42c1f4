import * as z from 'zod';
import { field } from '#mesh/rpc/validate.ts';

/** One spelling of an address, so that nobody verifies the same one twice. */
const oneSpelling = z.string().transform((address) => address.normalize('NFC').toLowerCase());

export const email = oneSpelling.pipe(field.email);
export const emailOrEmpty = oneSpelling.pipe(field.emailOrEmpty);
