import { ApiError, codes } from './errors.ts';

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
  const said = envelope(body);
  const code = said?.code ?? byStatus[response.status] ?? codes.UNKNOWN;
  const message = said?.message || response.statusText || `HTTP ${response.status}`;
  return new ApiError(code, message, response.status, waitOf(response.headers.get('retry-after')));
}

/** Retry-After of RFC 9110, seconds or a date, in milliseconds. */
export function waitOf(header: string | null, now = Date.now()): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** Reads what came from elsewhere; undefined where it is something else. By hand: a library for it weighs as much as the screens. */
export type Shape<Value> = (value: unknown) => Value | undefined;

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== '';

const envelope: Shape<{ code: number; message: string }> = (value) => {
  const { code, message } = fieldsOf(value);
  return Number.isInteger(code) && typeof message === 'string'
    ? { code: code as number, message }
    : undefined;
};

/** The tokens that end where the session begins or goes on. */
export interface TokenPair {
  access_token: string;
  refresh_token: string;
}

const tokenPair: Shape<TokenPair> = (value) => {
  const { access_token, refresh_token } = fieldsOf(value);
  return isFilled(access_token) && isFilled(refresh_token) ? { access_token, refresh_token } : undefined;
};

/** What signing up and in answer. */
export const signedInAnswer: Shape<{ user_id: string; tokens: TokenPair }> = (value) => {
  const { user_id, tokens: given } = fieldsOf(value);
  const tokens = tokenPair(given);
  return isFilled(user_id) && tokens ? { user_id, tokens } : undefined;
};

/** What refreshing answers. */
export const refreshedAnswer: Shape<{ tokens: TokenPair }> = (value) => {
  const tokens = tokenPair(fieldsOf(value).tokens);
  return tokens ? { tokens } : undefined;
};

/** What is kept of a session from one start of the app to the next. */
export interface StoredSession {
  userId: string;
  username: string;
  refreshToken: string;
}

export const storedSession: Shape<StoredSession> = (value) => {
  const { userId, username, refreshToken } = fieldsOf(value);
  return isFilled(userId) && typeof username === 'string' && isFilled(refreshToken)
    ? { userId, username, refreshToken }
    : undefined;
};
