import type { Sign } from '../verdict/signs.ts';

/** What a sign speaks for a movement, in the logarithm of its odds. */
export interface SignOdds {
  /** Where the message shows a record of it: an account, a number, a balance or the hour. */
  readonly recorded: number;
  readonly unrecorded: number;
}

/** What `make eval-signs` fits to the messages of the development corpus, in quarters. */
export const SIGN_ODDS: Readonly<Record<Sign, SignOdds>> = {
  'a word of a finished movement beside the sum': { recorded: 0.5, unrecorded: 0.25 },
  'a name that the text introduces': { recorded: 0.5, unrecorded: 1 },
  'a name that it may introduce': { recorded: 0.25, unrecorded: 0.75 },
  'a name right before a word of a finished movement': { recorded: 0.75, unrecorded: 0.75 },
  'the movement or its sum opens the message': { recorded: 0.75, unrecorded: 0.75 },
  'a day and a name': { recorded: 0.25, unrecorded: 0.75 },
  'what happened to the account, card or wallet of the user': { recorded: 0.5, unrecorded: 0.5 },
  'whoever was paid says so': { recorded: 0.5, unrecorded: 1 },
  'a sign before the sum': { recorded: 0.75, unrecorded: -0.25 },
  'a word that it succeeded': { recorded: 0.5, unrecorded: 1 },
  'several lines': { recorded: 0.75, unrecorded: 1.25 },
  'no number but the sum': { recorded: -0.5, unrecorded: 1 },
  'an exclamation over the sum': { recorded: -0.25, unrecorded: -0.75 },
  'few letters': { recorded: 0.5, unrecorded: 0.75 },
  'many letters': { recorded: 0, unrecorded: -0.75 },
  'a word of what came to the user or left them beside the sum': { recorded: 0.25, unrecorded: 0.5 },
  'no word of movement near the sum': { recorded: 0, unrecorded: -0.75 },
  'a link': { recorded: -0.5, unrecorded: -0.5 },
  'a number to dial': { recorded: -0.5, unrecorded: -0.75 },
  'a number that stands for nothing known': { recorded: 0.25, unrecorded: -1.5 },
  'an account, card or wallet': { recorded: 0.5, unrecorded: 0 },
  "somebody else's account": { recorded: 0, unrecorded: 0 },
  'a number of the movement': { recorded: 0.75, unrecorded: 0 },
  'the number of what was paid for': { recorded: 1.5, unrecorded: 1.75 },
  'the balance that it left': { recorded: 1, unrecorded: 0 },
  'the limit that it left': { recorded: 0.5, unrecorded: 0 },
  'a fee': { recorded: 0.25, unrecorded: 0.75 },
  'the hour': { recorded: 0.5, unrecorded: 0 },
  'a half hidden number or name': { recorded: 0.25, unrecorded: 0 },
  'a word for a sum that does not move': { recorded: 0, unrecorded: -0.25 },
  'a day that is not its own': { recorded: -0.25, unrecorded: -1.75 },
  'no word of movement': { recorded: -0.75, unrecorded: -0.5 },
  'no word but of any movement': { recorded: -0.25, unrecorded: -0.5 },
  'a word of bookkeeping near the sum': { recorded: 0.5, unrecorded: 0.25 },
  'the sum in the second sentence': { recorded: -0.25, unrecorded: -0.25 },
  'the sum in a later sentence': { recorded: 0, unrecorded: 0 },
  'a sum with cents': { recorded: 0.5, unrecorded: 0.75 },
  'three sums or more': { recorded: 0.75, unrecorded: -0.25 },
  'hardly a capital': { recorded: 0, unrecorded: 0 },
  'a share in percent': { recorded: 0.5, unrecorded: -0.25 },
  'a week or a month that sums are counted over': { recorded: 0, unrecorded: -1 },
  'somebody who writes it': { recorded: 0, unrecorded: -4 },
  'many capitals': { recorded: 0.75, unrecorded: -0.75 },
};

/** What the signs must come to. */
export const NEEDED: SignOdds = { recorded: 0.25, unrecorded: 0.5 };
