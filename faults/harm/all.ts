import type { Fault } from '../fault.ts';
import { churn } from './churn.ts';
import { killed, usedUp } from './database/connections.ts';
import { deadlocks, locked, readOnly } from './database/locks.ts';
import { duplicated, reordered } from './events/again.ts';
import { poison } from './events/poison.ts';
import { replay } from './events/replay.ts';
import { modelFaults } from './model.ts';
import { network } from './network.ts';
import { rollingRelease, rollingRestart } from './releases.ts';

/** What needs proxies, a model or the database's administrator. */
const between: readonly Fault[] = [
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
];

/** Every fault but those of processes. */
export const harms: readonly Fault[] = [
  ...between.map((fault): Fault => ({ ...fault, stage: 'between' })),
  rollingRestart,
  rollingRelease,
];
