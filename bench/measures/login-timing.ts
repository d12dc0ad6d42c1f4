import { status } from '@grpc/grpc-js';
import { v7 as uuidv7 } from 'uuid';
import { SignUpRequest } from '#gen/tracker/auth/v1/auth_service.ts';
import { isCallError } from '#mesh/rpc/call.ts';
import { quantile } from '../load.ts';
import { mannWhitney } from '../mann-whitney.ts';
import type { Measure } from '../measure.ts';

const TRIES = 1000;
const WARM_UP_TRIES = 100;
/** So many names of each kind, so that none of them is tried as often as is throttled from everywhere. */
const NAMES = 50;

/**
 * Logins with a wrong password to accounts that there are and to others that there are not, in turn: the p of a rank
 * test between their times. A small one would tell who has an account.
 */
export const loginTiming: Measure = async ({ accounts, say }) => {
  const { auth } = accounts;
  const unknown = Array.from({ length: NAMES }, () => `bench-${uuidv7()}`);
  const known = await Promise.all(
    Array.from({ length: NAMES }, async () => {
      const username = `bench-${uuidv7()}`;
      const request = SignUpRequest.fromPartial({ username, password: 'a password for the bench' });
      await auth.signUp(request, { timeoutMs: 30_000 });
      return username;
    }),
  );
  let tries = 0;

  /** Milliseconds of one login, from an address that was never seen before. */
  async function time(username: string): Promise<number> {
    tries++;
    const address = `10.${tries >> 16}.${(tries >> 8) & 255}.${tries & 255}`;
    const started = performance.now();
    const error: unknown = await auth
      .logIn(
        { username, password: 'not the password', deviceName: '' },
        { metadata: { 'x-real-ip': address } },
      )
      .catch((error: unknown) => error);
    const ms = performance.now() - started;
    if (!isCallError(error, status.UNAUTHENTICATED)) throw error;
    return ms;
  }

  async function alternate(times: number) {
    const samples = { known: [] as number[], unknown: [] as number[] };
    for (let nth = 0; nth < times; nth++) {
      const pair = [
        async () => samples.known.push(await time(known[nth % NAMES] ?? '')),
        async () => samples.unknown.push(await time(unknown[nth % NAMES] ?? '')),
      ];
      // Neither is always the one that comes after the other.
      if (Math.random() < 0.5) pair.reverse();
      for (const one of pair) await one();
    }
    return samples;
  }

  await alternate(WARM_UP_TRIES);
  const samples = await alternate(TRIES);
  const [ours, theirs] = [quantile(samples.known, 0.5), quantile(samples.unknown, 0.5)];
  const value = mannWhitney(samples.known, samples.unknown);
  const detail = `known ${ours.toFixed(2)} ms, unknown ${theirs.toFixed(2)} ms, difference of medians ${(ours - theirs).toFixed(3)} ms, ${TRIES} each`;
  say(`login_timing_p ${value.toFixed(3)} (${detail})`);
  return [{ key: 'login_timing_p', value, detail }];
};
