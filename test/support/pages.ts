/**
 * Reads a list to its end as a client does, in pages of these sizes in turn, and returns its rows. `between` is called
 * after each page with how many there were.
 */
export async function readPages<T>(
  sizes: readonly number[],
  positionOf: (row: T) => readonly string[],
  read: (position: readonly string[] | undefined, limit: number) => Promise<readonly T[]>,
  between: (pages: number) => Promise<void> = async () => {},
): Promise<T[]> {
  const seen: T[] = [];
  let position: readonly string[] | undefined;
  for (let pages = 0; ; pages++) {
    const size = sizes[pages % sizes.length] ?? 1;
    const rows = await read(position, size + 1);
    const page = rows.slice(0, size);
    seen.push(...page);
    const last = page.at(-1);
    if (rows.length <= size || !last) return seen;
    const next = positionOf(last);
    if (next.join() === position?.join())
      throw new Error(`page ${pages + 1} ends where the one before it did`);
    position = next;
    await between(pages + 1);
  }
}
