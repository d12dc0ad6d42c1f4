import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import type { Usage } from './ask.ts';

/** Why there is no answer. */
export type FailureReason =
  /** The time for it was over. */
  | 'timeout'
  /** Whoever asked does not wait any more. */
  | 'stopped'
  | 'unreachable'
  | 'rate_limited'
  /** The account has nothing left: asking again is pointless until somebody pays. */
  | 'quota_exhausted'
  | 'unauthorized'
  /** The provider has no such model, or the base URL is not one. */
  | 'no_such_model'
  | 'provider_error'
  /** The provider does not take such a request, in any format. */
  | 'rejected'
  /** The reply is no JSON although its status says so: a page of some proxy's, or cut off on the way. */
  | 'not_json'
  | 'empty'
  | 'refused'
  /** The model's answer ended in the middle. */
  | 'cut_off'
  /** The model's answer has not the shape that was asked for. */
  | 'malformed';

export interface Failed {
  readonly kind: 'failed';
  readonly reason: FailureReason;
  /** How long the provider asks to be left alone. */
  readonly retryAfterMs?: number;
  /** Where the provider counted; undefined where it may have worked without saying so. */
  readonly usage?: Usage | undefined;
}

export function failed(reason: FailureReason, more: Pick<Failed, 'retryAfterMs' | 'usage'> = {}): Failed {
  return { kind: 'failed', reason, ...more };
}

interface Fact {
  /** Worth the one retry within the same call. */
  readonly transient?: true;
  /** The provider's fault rather than the answer's: the breaker counts it, and the message waits for better times. */
  readonly outage?: true;
  /** The breaker opens at once, for so long. */
  readonly pauseMs?: number;
  /** Nothing was computed, so nothing is charged. */
  readonly free?: true;
}

const FACTS: Readonly<Record<FailureReason, Fact>> = {
  timeout: { outage: true },
  stopped: { outage: true },
  unreachable: { transient: true, outage: true, free: true },
  rate_limited: { transient: true, outage: true, free: true },
  quota_exhausted: { outage: true, pauseMs: 300_000, free: true },
  unauthorized: { outage: true, pauseMs: 300_000, free: true },
  no_such_model: { outage: true, pauseMs: 300_000, free: true },
  provider_error: { transient: true, outage: true },
  rejected: { free: true },
  not_json: { outage: true },
  empty: {},
  refused: {},
  cut_off: {},
  malformed: {},
};

export const factOf = ({ reason }: Failed): Fact => FACTS[reason];
export const transient = (failure: Failed): boolean => factOf(failure).transient === true;

/** What an error of the client's means; its text may quote the request and is never looked at. */
export function failureOf(error: unknown): Failed {
  if (error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError)
    return failed('timeout');
  if (error instanceof APIConnectionError) return failed('unreachable');
  if (error instanceof APIError) return byStatus(error);
  // A SyntaxError or TypeError from reading what is no JSON.
  return failed('not_json');
}

const NO_QUOTA = new Set(['insufficient_quota', 'billing_not_active', 'billing_hard_limit_reached']);

function byStatus({ status, code, type, headers }: APIError): Failed {
  if (status === undefined) return failed('unreachable');
  if (NO_QUOTA.has(code ?? '') || NO_QUOTA.has(type ?? '') || status === 402)
    return failed('quota_exhausted');
  if (status === 429) {
    const retryAfterMs = retryAfter(headers);
    return failed('rate_limited', retryAfterMs === undefined ? {} : { retryAfterMs });
  }
  if (status === 401 || status === 403) return failed('unauthorized');
  if (status === 404) return failed('no_such_model');
  if (status === 408) return failed('timeout');
  return failed(status >= 500 ? 'provider_error' : 'rejected');
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function retryAfter(headers: Headers | undefined): number | undefined {
  const said = headers?.get('retry-after');
  if (!said) return undefined;
  const ms = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
