import { row } from './row.ts';

/** Verbs of Hindi, in Latin letters and Devanagari. */
export const HINDI = [
  row(
    'debit',
    'debit',
    3,
    'kat gaye | kata gaya | kate gaye | kharch hue | kharch kiye | kharch kiya | kharch | diye | diya | bhugtan kiya | nikale gaye | bheje | bheja | bhej diye | kat gaya | nikale | debit hue | debit hua',
  ),
  row(
    'credit',
    'credit',
    3,
    'jama hue | jama kiya gaya | jama kiye gaye | jama hua | prapt hue | mile hain | mile | aaye hain | aa gaye | credit hue | credit hua | prapt hua',
  ),
  row('debit', 'debit', 3, 'डेबिट | भुगतान | खर्च | निकाले'),
  row('credit', 'credit', 3, 'क्रेडिट | जमा | प्राप्त'),
];
