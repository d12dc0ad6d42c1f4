import type { Sign } from '../verdict/signs.ts';

/**
 * How much each sign speaks for a movement, in the logarithm of its odds: what `make eval-signs` fits to the messages of
 * the development corpus that show no record, in quarters. Two are set higher, as phrases give the others away: what
 * happened to the user's own account, and whoever was paid.
 */
export const SIGN_WEIGHTS: Readonly<Record<Sign, number>> = {
  'a word of a finished movement beside the sum': 1.25,
  'a name that the text introduces': 1.25,
  'a name that it may introduce': 0.25,
  'a name right behind the sum': 1,
  'a name right before a word of a finished movement': 1.25,
  'a day and a name': 0.75,
  'an account, a card or a wallet is named': 0.75,
  'what happened to the account, card or wallet of the user': 4,
  'whoever was paid says so': 3,
  'a sign before the sum': 0.25,
  'another sum': 0.5,
  'a word that it succeeded': 1.5,
  'several lines': 1.25,
  'few letters': 1.25,
  'many letters': -0.75,
  'a noun of movement beside the sum': -0.75,
  'a word of what came to the user or left them beside the sum': 0.75,
  'no word of movement near the sum': -0.75,
  'a link': -0.75,
  'a number to dial': -0.25,
  'a number that stands for nothing known': -0.5,
};

/** What the signs must come to. */
export const NEEDED = 1.75;
