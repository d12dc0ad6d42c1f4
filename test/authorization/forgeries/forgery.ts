import { changed, type Real } from '../tokens.ts';

/** An authorization header, or other metadata, that must open nothing; by what is wrong with it. */
export type Forgeries = Readonly<Record<string, (real: Real) => string | Record<string, string>>>;

export const bearer = (token: string) => `Bearer ${token}`;

/** A token of the right key with other claims. */
export const withClaims = (claims: Record<string, unknown>) => (real: Real) =>
  bearer(changed(real, { claims }));

/** A token of the right key with other header parameters. */
export const withHeader = (header: Record<string, unknown>) => (real: Real) =>
  bearer(changed(real, { header }));
