import { crashPoints } from './crash-points.ts';
import type { Fault } from './fault.ts';
import type { Group } from './group.ts';
import { harms } from './harm/all.ts';
import { kills } from './kills.ts';
import { pauses } from './pauses.ts';

const AT_ONCE = 4;

/** The quickest of each kind of harm. */
const HARMS: ReadonlySet<string> = new Set([
  'events-duplicated',
  'events-reordered',
  'poison-events',
  'database-reset',
  'kafka-reset',
  'peers-cut',
  'database-connections-killed',
  'database-deadlocks',
  'model-lies',
]);

/** Every crash point, every kind of kill and pause, and some of every other kind once, a few minutes in all. */
export function shortPlan(): Group[] {
  const [service, ...others] = kills as [Fault, ...Fault[]];
  const isPlain = ({ stage = 'plain' }: Fault) => stage === 'plain';
  const ofTheModel = crashPoints.filter((fault) => !isPlain(fault));
  const plain = { stage: 'plain' } as const;
  return [
    { name: 'short-crash-points', ...plain, rounds: inRounds(crashPoints.filter(isPlain), AT_ONCE) },
    {
      name: 'short-kills',
      ...plain,
      rounds: [[service, service], [service], [service, service], [...pauses]],
    },
    { name: 'short-broker-and-database-kills', ...plain, rounds: inRounds(others, 1) },
    {
      name: 'short-harms',
      stage: 'between',
      rounds: inRounds([...harms.filter(({ name }) => HARMS.has(name)), ...ofTheModel], 1),
    },
  ];
}

function inRounds(faults: readonly Fault[], atOnce: number): Fault[][] {
  const left = [...faults];
  const rounds: Fault[][] = [];
  while (left.length > 0) rounds.push(left.splice(0, atOnce));
  return rounds;
}
