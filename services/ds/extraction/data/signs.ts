import type { Sign } from '../verdict/signs.ts';

/**
 * How much each sign speaks for a movement, in the logarithm of its odds: what `make eval-signs` fits to the messages of
 * the development corpus that show no record, in quarters. Two are set higher, as phrases give the others away: what
 * happened to the user's own account, and whoever was paid.
 */
export const SIGN_WEIGHTS: Readonly<Record<Sign, number>> = {
  'a word of a finished movement beside the sum': 1.5,
  'a name that the text introduces': 1.25,
  'a name that it may introduce': 0.75,
  'a name right before a word of a finished movement': 1,
  'the movement or its sum opens the message': 1.25,
  'a day and a name': 0.75,
  'what happened to the account, card or wallet of the user': 2.5,
  'whoever was paid says so': 2.5,
  'a sign before the sum': 0.5,
  'a word that it succeeded': 1,
  'several lines': 1,
  'no number but the sum': 1.5,
  'an exclamation over the sum': -1.25,
  'few letters': 1,
  'many letters': -0.5,
  'a word of what came to the user or left them beside the sum': 0.5,
  'no word of movement near the sum': -0.75,
  'a link': -1,
  'a number to dial': -0.5,
  'a number that stands for nothing known': -0.5,
};

/** What the signs must come to. */
export const NEEDED = 2;
