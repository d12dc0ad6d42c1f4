import { OF_USER_PAYMENT } from '../data/own-words.ts';
import { anyOf } from '../text/pattern.ts';

/** That a stretch begins with whose payment it is: "your bill", "dein Geld". */
export const YOURS = new RegExp(String.raw`^${anyOf(OF_USER_PAYMENT)}\s`, 'iu');
