import type { ConfigOf } from '../config.ts';
import { type Exchange, type Plugin, refusal } from '../exchange.ts';

const MINUTE_SECONDS = 60;

/** Lets so many requests a caller pass in a clock minute; callers are told apart by address or by a header. */
export function rateLimiting(config: ConfigOf<'rate-limiting'>): Plugin {
  const { minute: limit } = config;
  let minute = 0;
  let used = new Map<string, number>();

  const callerOf = ({ request, address }: Exchange) =>
    (config.limit_by === 'header' && request.headers[config.header_name.toLowerCase()]?.toString()) ||
    address;

  return {
    access(exchange) {
      const seconds = Math.floor(Date.now() / 1000);
      const now = Math.floor(seconds / MINUTE_SECONDS);
      if (now !== minute) {
        minute = now;
        used = new Map();
      }
      const caller = callerOf(exchange);
      const before = used.get(caller) ?? 0;
      const remaining = String(Math.max(0, limit - before - 1));
      const reset = String(Math.max(1, MINUTE_SECONDS - (seconds % MINUTE_SECONDS)));
      Object.assign(exchange.towardsClient, {
        'x-ratelimit-limit-minute': String(limit),
        'x-ratelimit-remaining-minute': remaining,
        'ratelimit-limit': String(limit),
        'ratelimit-remaining': remaining,
        'ratelimit-reset': reset,
      });
      if (before >= limit) {
        exchange.towardsClient['retry-after'] = reset;
        return refusal(429, 'API rate limit exceeded');
      }
      used.set(caller, before + 1);
      return undefined;
    },
  };
}
