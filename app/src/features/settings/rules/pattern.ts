/** A layout as the server has it has this sign for all that varies between two words. */
const VARIES = '□';

/** The words that messages of one layout share, as a person reads them. */
export const readable = (pattern: string): string =>
  pattern.replaceAll(VARIES, '…').replace(/\s+/g, ' ').trim();
