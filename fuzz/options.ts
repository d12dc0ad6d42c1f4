import { StackError } from '../local/errors.ts';
import { SIDES, type Side } from './run.ts';

/** What `make fuzz` is told. */
export interface Options {
  readonly sides: readonly Side[];
  readonly seed: number;
  /** The first number, and how many of each side. */
  readonly from: number;
  readonly requests: number;
  /** One request is sent again and shown, whatever comes back. */
  readonly replay: boolean;
  readonly json: boolean;
}

const DEFAULT_REQUESTS = 100_000;

/** REQUESTS, SEED, ONLY=grpc|http, REPLAY=<seed>:<number>, JSON=1; throws a `StackError` for what is none of these. */
export function optionsFrom(env: NodeJS.ProcessEnv): Options {
  const sides = SIDES.filter((side) => !env.ONLY || side === env.ONLY);
  if (sides.length === 0) throw new StackError(`ONLY=${env.ONLY} is none of ${SIDES.join(', ')}.`);
  const [seed, number] = (env.REPLAY || env.SEED || '1').split(':').map((part) => whole('SEED', part));
  const replay = Boolean(env.REPLAY);
  if (replay && number === undefined) throw new StackError('REPLAY is <seed>:<number>.');
  const requests = replay ? 1 : whole('REQUESTS', env.REQUESTS || String(DEFAULT_REQUESTS));
  return { sides, seed: seed ?? 1, from: number ?? 0, requests, replay, json: env.JSON === '1' };
}

function whole(name: string, text: string): number {
  const chosen = Number(text);
  if (Number.isInteger(chosen) && chosen >= 0 && chosen < 2 ** 31) return chosen;
  throw new StackError(`${name}: ${text} is not a whole number below 2^31.`);
}
