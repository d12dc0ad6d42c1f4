import type { AccountRef } from '@/api/types.ts';

const OPEN = 'ACCOUNT_TYPE_UNSPECIFIED';

/** The accounts that have a tail, each once and in order. Where one tail is said to be of two types, its type is left open. */
export function accountsOf(named: readonly (AccountRef | undefined)[]): AccountRef[] {
  const types = new Map<string, Set<AccountRef['type']>>();
  for (const account of named) {
    if (!account?.tail) continue;
    const { tail, type } = account;
    const said = types.get(tail) ?? new Set();
    types.set(tail, type === OPEN ? said : said.add(type));
  }
  return [...types]
    .map(([tail, said]) => ({ tail, type: said.size === 1 ? ([...said][0] ?? OPEN) : OPEN }))
    .sort((one, other) => one.tail.localeCompare(other.tail));
}
