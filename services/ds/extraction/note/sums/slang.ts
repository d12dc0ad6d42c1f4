import { SLANG_OF_MONEY } from '../../data/note-sums.ts';
import { anyOf } from '../../text/pattern.ts';

/** What people call their money, right behind a number. */
export const SLANG = new RegExp(String.raw`^\s${anyOf(SLANG_OF_MONEY)}(?!\p{L})`, 'u');
