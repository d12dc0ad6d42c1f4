import { z } from 'zod';
import { ApiError, codes } from './errors.ts';

const envelope = z.object({ code: z.number().int(), message: z.string() });

/** What a status means that comes without the gateway's envelope: from a proxy before it, or from no server of ours. */
const byStatus: Record<number, number> = {
  400: codes.INVALID_ARGUMENT,
  401: codes.UNAUTHENTICATED,
  403: codes.PERMISSION_DENIED,
  404: codes.UNIMPLEMENTED,
  408: codes.DEADLINE_EXCEEDED,
  429: codes.RESOURCE_EXHAUSTED,
  502: codes.UNAVAILABLE,
  503: codes.UNAVAILABLE,
  504: codes.UNAVAILABLE,
};

/** The error that an answer is. */
export function errorOf(response: Response, body: unknown): ApiError {
  const said = envelope.safeParse(body);
  const code = said.success ? said.data.code : (byStatus[response.status] ?? codes.UNKNOWN);
  const message = (said.success && said.data.message) || response.statusText || `HTTP ${response.status}`;
  return new ApiError(code, message, response.status, waitOf(response.headers.get('retry-after')));
}

/** Retry-After of RFC 9110, seconds or a date, in milliseconds. */
export function waitOf(header: string | null, now = Date.now()): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

const tokenPair = z.object({ access_token: z.string().min(1), refresh_token: z.string().min(1) });

/** The tokens that end where the session begins or goes on. */
export type TokenPair = z.infer<typeof tokenPair>;

/** What signing up and in answer; throws where it is not that. */
export const signedInAnswer = z.object({ user_id: z.string().min(1), tokens: tokenPair });

/** What is kept of a session from one start of the app to the next. */
export const storedSession = z.object({
  userId: z.string().min(1),
  username: z.string(),
  refreshToken: z.string().min(1),
});

export type StoredSession = z.infer<typeof storedSession>;

/** What refreshing answers. */
export const refreshedAnswer = z.object({ tokens: tokenPair });
