import type { Family, Fault, Stage } from './fault.ts';
import type { Group } from './group.ts';
import type { Random } from './random.ts';

/** How the trials of a family are run. */
interface Manner {
  /** Trials of a full run. */
  readonly trials: number;
  /** Trials that are checked together. */
  readonly perGroup: number;
  /** How many are injected at once; one more is tossed for where it is not whole. */
  readonly atOnce: number;
  readonly pace?: Group['pace'];
  /** Seconds that one trial takes here, its share of the check included: for the estimate. */
  readonly seconds: number;
}

const ALONE = { perGroup: 5, atOnce: 1, seconds: 14 };

const MANNERS: Readonly<Record<Family, Manner>> = {
  'random kills': {
    trials: 1000,
    perGroup: 24,
    atOnce: 1.5,
    pace: { least: 2000, most: 6000 },
    seconds: 2.9,
  },
  'crash points': { trials: 400, perGroup: 24, atOnce: 4, seconds: 2.4 },
  'broker and database kills': { trials: 100, perGroup: 10, atOnce: 1, seconds: 6 },
  pauses: { trials: 100, perGroup: 12, atOnce: 4, seconds: 4.5 },
  events: { trials: 20, ...ALONE },
  model: { trials: 20, ...ALONE },
  network: { trials: 20, ...ALONE },
  database: { trials: 20, ...ALONE },
  releases: { trials: 10, ...ALONE, seconds: 40 },
};

/** Faults whose name or family `only` says, separated by commas; all where it is empty. Throws for an unknown word. */
export function chosen(faults: readonly Fault[], only: string): Fault[] {
  const words = only.split(',').filter(Boolean);
  const matches = (fault: Fault, word: string) => fault.name === word || slug(fault.family) === slug(word);
  const unknown = words.filter((word) => !faults.some((fault) => matches(fault, word)));
  if (unknown.length > 0) {
    const known = [...new Set(faults.flatMap(({ name, family }) => [slug(family), name]))];
    throw new Error(`ONLY=${unknown.join()}: choose from ${known.join(', ')}`);
  }
  return faults.filter((fault) => words.length === 0 || words.some((word) => matches(fault, word)));
}

/** Groups of trials, family by family: as many as a full run has of each, or `trials` in all, in the same proportions. */
export function planOf(faults: readonly Fault[], trials: number | undefined, random: Random): Group[] {
  const families = [...new Set(faults.map(({ family }) => family))];
  const full = families.reduce((sum, family) => sum + MANNERS[family].trials, 0);
  return families.flatMap((family) => {
    const manner = MANNERS[family];
    const count =
      trials === undefined ? manner.trials : Math.max(1, Math.round((manner.trials * trials) / full));
    const own = inTurn(
      faults.filter((fault) => fault.family === family),
      count,
    );
    return STAGES.flatMap((stage) =>
      groupsOf(
        { family, stage },
        own.filter((fault) => stageOf(fault) === stage),
        manner,
        random,
      ),
    );
  });
}

const STAGES: readonly Stage[] = ['plain', 'between', 'release before'];
const stageOf = ({ stage = 'plain' }: Fault) => stage;

/** Seconds that a plan will take, about. */
export function secondsOf(plan: readonly Group[]): number {
  return plan
    .flatMap(({ rounds }) => rounds.flat())
    .reduce((sum, { family }) => sum + MANNERS[family].seconds, 0);
}

/** `count` faults, each as often as its weight says, one kind after the other. */
function inTurn(faults: readonly Fault[], count: number): Fault[] {
  const turn: Fault[] = [];
  const most = Math.max(...faults.map(({ weight = 1 }) => weight));
  for (let pass = 0; pass < most; pass++) turn.push(...faults.filter(({ weight = 1 }) => weight > pass));
  return Array.from({ length: count }, (_, at) => turn[at % turn.length] as Fault);
}

function groupsOf(
  { family, stage }: { family: Family; stage: Stage },
  trials: readonly Fault[],
  manner: Manner,
  random: Random,
): Group[] {
  const { perGroup, atOnce, pace } = manner;
  // What waits for the next round heals first; at once, one of a kind would take the other's harm for its own.
  const kinds = pace ? Number.POSITIVE_INFINITY : new Set(trials.map(({ name }) => name)).size;
  const whole = Math.min(kinds, Math.floor(atOnce));
  const groups: Group[] = [];
  for (let at = 0; at < trials.length; at += perGroup) {
    const left = trials.slice(at, at + perGroup);
    const rounds: Fault[][] = [];
    while (left.length > 0) {
      const more = random.integer(0, 99) < (atOnce % 1) * 100 ? 1 : 0;
      rounds.push(left.splice(0, whole + more));
    }
    const name = `${slug(family)}-${stage === 'plain' ? '' : `${slug(stage)}-`}${groups.length + 1}`;
    groups.push({ name, stage, rounds, ...(pace && { pace }) });
  }
  return groups;
}

const slug = (family: string) => family.replaceAll(' ', '-');
