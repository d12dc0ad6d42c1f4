import { InvalidArgument } from '#mesh/rpc/errors.ts';

const DEFAULT_PAGE_SIZE = 50;

/** Checks a requested page size: 0 means 50, or `byDefault`; throws InvalidArgument outside 1 to `max`. */
export function pageSize(requested: number, max: number, byDefault = DEFAULT_PAGE_SIZE): number {
  if (requested === 0) return byDefault;
  if (requested < 1 || requested > max) throw new InvalidArgument('page_size', `must be 1 to ${max}`);
  return requested;
}

/** An opaque token for the position after a row: the values of the columns that the list is sorted by. */
export function pageToken(position: readonly string[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** Reads a {@link pageToken} whose columns look like `shape`; '' is the first page, undefined. */
export function readPageToken(token: string, shape: readonly RegExp[]): string[] | undefined {
  if (token === '') return undefined;
  let position: unknown;
  try {
    position = JSON.parse(Buffer.from(token, 'base64url').toString());
  } catch {
    position = undefined;
  }
  const fits =
    Array.isArray(position) &&
    position.length === shape.length &&
    shape.every((column, at) => typeof position[at] === 'string' && column.test(position[at]));
  if (!fits) throw new InvalidArgument('page_token', 'must be a next_page_token of this list');
  return position as string[];
}

/** Reads the {@link pageToken} of a list that is sorted by id: the id of the last row seen, undefined for the first page. */
export function readIdToken(token: string): string | undefined {
  return readPageToken(token, ID)?.[0];
}

const ID = [/^[0-9a-f-]{36}$/];

/** Splits rows, of which one more than the page was asked for, into the page and the token of the next. */
export function toPage<T>(rows: readonly T[], size: number, positionOf: (row: T) => readonly string[]) {
  const page = rows.slice(0, size);
  const last = page[page.length - 1];
  return { page, nextPageToken: rows.length > size && last ? pageToken(positionOf(last)) : '' };
}
