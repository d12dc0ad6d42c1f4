import { minorUnits } from '../api/minorUnits.ts';

/**
 * How many digits an amount of a currency may have after its point: as the server has it, by ISO 4217. The engine's own
 * table leaves out those that are rarely used.
 */
export const minorUnitsOf = (currency: string): number => minorUnits.get(currency) ?? 2;
