const OVERRIDES = /[\u202a-\u202e]/g;

/**
 * A text from elsewhere as it may stand within a sentence: without the signs that turn the direction of what follows, by
 * which the name of a merchant could have the rest of a sentence read backwards.
 */
export const harmless = (text: string): string => text.replace(OVERRIDES, '');
