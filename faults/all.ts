import { crashPoints } from './crash-points.ts';
import type { Fault } from './fault.ts';
import { harms } from './harm/all.ts';
import { kills } from './kills.ts';
import { pauses } from './pauses.ts';

/** Everything that `make faults` can do. */
export const faults: readonly Fault[] = [...kills, ...crashPoints, ...pauses, ...harms];
