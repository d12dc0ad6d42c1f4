/** The last digits of an account, isolated so that they stay behind their dot in a line from right to left. */
export const tailOf = (tail: string): string => `\u2066•${tail}\u2069`;
