/** How many characters a new password has. */
export const LENGTH = { least: 8, most: 128 } as const;

/** A password as it is hashed: however its accents were typed, it is the same (RFC 8265). */
export const composed = (password: string): string => password.normalize('NFC');

/** Characters as people count them more or less: an emoji or an accented letter is one (code points after NFC). */
export const lengthOf = (password: string): number => [...composed(password)].length;

/** What two passwords that differ in nothing but letter case have in common. */
export const keyOf = (password: string): string => composed(composed(password).toLowerCase());
