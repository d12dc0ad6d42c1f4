import { ResourceExhausted } from '#mesh/rpc/errors.ts';
import type { Database, Tx } from '#mesh/sql/database.ts';
import { admit, type Count, type Kind, RULES } from './rule.ts';
import { keysOf, type Subject } from './subject.ts';
import * as store from './throttle-store.ts';

const DAY_MS = 86_400_000;
/** So long an address stays one that the owner is known to use. */
const USUAL_MS = 30 * DAY_MS;
/** A count that nobody has added to for so long has halved to nothing; one of a single failure within a day. */
const FORGOTTEN_MS = 30 * DAY_MS;

/** Too many failures came before it: what was tried has not been looked at. */
export class TooManyFailures extends ResourceExhausted {
  constructor(waitMs: number) {
    const seconds = Math.max(1, Math.ceil(waitMs / 1000));
    super(`too many failed attempts: try again in ${seconds} s`, { retryAfterSeconds: seconds });
  }
}

interface Reservation {
  readonly key: Buffer;
  readonly kind: Kind;
  readonly before: Count;
  readonly reserved: Count;
}
type Reserved =
  | { readonly kind: 'reserved'; readonly reservations: readonly Reservation[] }
  | { readonly kind: 'refused'; readonly until: Date };

/**
 * Lets secrets be guessed only so often: counts failures in the database, each try before it is looked at, so that
 * tries at once on several replicas are no more than tries one after the other.
 */
export function createThrottle({ database, clock }: { database: Database; clock: () => Date }) {
  async function reserve(tx: Tx, subject: Subject): Promise<Reserved> {
    const now = clock();
    const keys = keysOf(subject);
    const countOf = await store.lockCounts(tx, Object.values(keys), now);
    const reservations: Reservation[] = [];
    const refusals: { kind: Kind; until: Date }[] = [];
    for (const kind of Object.keys(keys) as Kind[]) {
      const key = keys[kind];
      const before = countOf(key);
      const admission = admit(RULES[kind], before, now);
      if (admission.kind === 'refused') refusals.push({ kind, until: admission.until });
      else reservations.push({ key, kind, before, reserved: admission.count });
    }
    // Where the owner usually is, only what fails there counts: nobody elsewhere can keep the owner out.
    const strict = refusals.some(({ kind }) => kind === 'account-at-address');
    const usual =
      refusals.length > 0 &&
      !strict &&
      (await store.isUsualAddress(tx, subject, new Date(now.getTime() - USUAL_MS)));
    if (refusals.length > 0 && !usual) {
      return { kind: 'refused', until: new Date(Math.max(...refusals.map(({ until }) => until.getTime()))) };
    }
    for (const { key, reserved } of reservations) await store.setCount(tx, key, reserved);
    return { kind: 'reserved', reservations };
  }

  /** What was right wipes out what failed there before; for the rest it only was no failure. */
  async function settle(tx: Tx, reservations: readonly Reservation[], right: boolean): Promise<void> {
    const sorted = [...reservations].sort((a, b) => Buffer.compare(a.key, b.key));
    for (const { key, kind, before, reserved } of sorted) {
      if (right && kind === 'account-at-address') await store.forgetCount(tx, key);
      else await store.takeBack(tx, key, before, reserved);
    }
  }

  return {
    /**
     * Looks whether what `subject` presents is right: `look` gives what it opens, or undefined where it is wrong. Throws
     * {@link TooManyFailures} without looking while the subject has to wait. An error of `look` counts as no try.
     */
    async attempt<T>(subject: Subject, look: () => Promise<T | undefined>): Promise<T | undefined> {
      const result = await database.withTx((tx) => reserve(tx, subject));
      if (result.kind === 'refused') throw new TooManyFailures(result.until.getTime() - clock().getTime());
      const { reservations } = result;
      let opened: T | undefined;
      try {
        opened = await look();
      } catch (error) {
        await database.withTx((tx) => settle(tx, reservations, false));
        throw error;
      }
      if (opened !== undefined) await database.withTx((tx) => settle(tx, reservations, true));
      return opened;
    },

    /** Whether the owner is known to use the account from there; false as slowly for an account that does not exist. */
    isUsual: (subject: Subject): Promise<boolean> =>
      store.isUsualAddress(database.sql, subject, new Date(clock().getTime() - USUAL_MS)),

    /** Deletes counts that have faded. */
    async prune(signal: AbortSignal): Promise<void> {
      const ago = (ms: number) => new Date(clock().getTime() - ms);
      await store.pruneCounts(database.sql, { onesBefore: ago(DAY_MS), before: ago(FORGOTTEN_MS) }, signal);
    },
  };
}

export type Throttle = ReturnType<typeof createThrottle>;
