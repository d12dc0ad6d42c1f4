/** What is said of a whole path, before what is said of its first part. */
const parents: readonly (readonly [path: RegExp, parent: string])[] = [
  [/^\/settings\/rules\/./, '/settings/rules'],
  [/^\/(settings\/.|waiting|verify-email)/, '/settings'],
  [/^\/capture\/./, '/capture'],
  [/^\/(expense|merchant|category|message|review|ignored|bills)(\/|$)/, '/ledger'],
  [/^\/budgets/, '/insights'],
  [/^\/(sign-up|forgot|server)$/, '/sign-in'],
];

/** Where a page lies under: the way back from it for who came to it by a link. */
export const parentOf = (pathname: string): string =>
  parents.find(([path]) => path.test(pathname))?.[1] ?? '/';
