import type { Fault } from '../fault.ts';
import { churn } from './churn.ts';
import { killed, usedUp } from './database/connections.ts';
import { deadlocks, locked, readOnly } from './database/locks.ts';
import { duplicated, reordered } from './events/again.ts';
import { poison } from './events/poison.ts';
import { replay } from './events/replay.ts';
import { modelFaults } from './model.ts';
import { network } from './network.ts';
import { rollingRestart } from './releases.ts';

/** Every fault but those of processes; each needs a stack that was started with `prepare`. */
export const harms: readonly Fault[] = [
  duplicated,
  reordered,
  replay,
  poison,
  churn,
  ...modelFaults,
  ...network,
  ...killed,
  usedUp,
  readOnly,
  locked,
  deadlocks,
  rollingRestart,
];
