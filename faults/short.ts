import { crashPoints } from './crash-points.ts';
import type { Fault } from './fault.ts';
import type { Group } from './group.ts';
import { kills } from './kills.ts';
import { pauses } from './pauses.ts';

const AT_ONCE = 4;

/** Every crash point and every kind of kill and pause once, a few minutes in all. */
export function shortPlan(): Group[] {
  const [service, ...others] = kills as [Fault, ...Fault[]];
  const points = [...crashPoints];
  const rounds: Fault[][] = [];
  while (points.length > 0) rounds.push(points.splice(0, AT_ONCE));
  return [
    { name: 'short-crash-points', rounds },
    { name: 'short-kills', rounds: [[service, service], [service], [service, service], [...pauses]] },
    { name: 'short-broker-and-database-kills', rounds: others.map((fault) => [fault]) },
  ];
}
