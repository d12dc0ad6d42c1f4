import type { TokenPair } from './envelope.ts';
import { ApiError, codes, Unreachable } from './errors.ts';

/** What is kept of a session from one start of the app to the next. */
export interface StoredSession {
  userId: string;
  username: string;
  refreshToken: string;
}

interface Surroundings {
  /** What is stored now: another tab may have changed it. */
  read: () => StoredSession | undefined;
  keep: (session: StoredSession) => void;
  /** Exchanges a refresh token; throws `ApiError` with UNAUTHENTICATED for one that is used or ended. */
  refresh: (refreshToken: string) => Promise<TokenPair>;
  /** One at a time among all tabs. */
  locked: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** The session has ended for good. */
  onEnded: () => void;
  now?: () => number;
}

export interface Tokens {
  /** Takes the tokens of a session that has just begun. */
  begin: (session: Omit<StoredSession, 'refreshToken'>, pair: TokenPair) => void;
  /** Forgets the access token. */
  forget: () => void;
  /**
   * Sends a request with an access token, a new one where it is about to expire, and once more where it is refused.
   * Throws `Unreachable` where a new token was needed and no answer came.
   */
  authorized: (send: (accessToken: string) => Promise<Response>) => Promise<Response>;
}

/** Tokens are renewed this long before they expire. */
const AHEAD_MS = 30_000;

/** The access token, in memory only, and the refresh token that renews it: at most one refresh runs at a time. */
export function createTokens({ read, keep, refresh, locked, onEnded, now = Date.now }: Surroundings): Tokens {
  let access: { token: string; userId: string; until: number } | undefined;
  let flight: Promise<string> | undefined;

  function take(userId: string, { access_token: token }: TokenPair): string {
    access = { token, userId, until: now() + lifeOf(token) - AHEAD_MS };
    return token;
  }

  async function exchange(): Promise<string> {
    const stored = read();
    if (!stored) {
      onEnded();
      throw new ApiError(codes.UNAUTHENTICATED, 'signed out', 401);
    }
    const pair = await refreshSurely(stored.refreshToken).catch((error: unknown) => {
      if (!isRefusal(error)) throw error;
      const inTheMeantime = read();
      // Without locks another tab may have been faster: its token is newer than the one that was refused.
      if (inTheMeantime?.userId === stored.userId && inTheMeantime.refreshToken !== stored.refreshToken)
        return refreshSurely(inTheMeantime.refreshToken);
      if (inTheMeantime?.refreshToken === stored.refreshToken) {
        access = undefined;
        onEnded();
      }
      throw error;
    });
    // Whoever signed out while this was under way stays signed out.
    if (read()?.userId !== stored.userId) throw new ApiError(codes.UNAUTHENTICATED, 'signed out', 401);
    keep({ ...stored, refreshToken: pair.refresh_token });
    return take(stored.userId, pair);
  }

  /** Once more at once where the answer was lost: for ten seconds the server answers the same, afterwards it would end the session. */
  const refreshSurely = (token: string): Promise<TokenPair> =>
    refresh(token).catch((error: unknown) => {
      if (error instanceof Unreachable) return refresh(token);
      throw error;
    });

  function renew(): Promise<string> {
    flight ??= locked(exchange).finally(() => {
      flight = undefined;
    });
    return flight;
  }

  return {
    begin(session, pair) {
      keep({ ...session, refreshToken: pair.refresh_token });
      take(session.userId, pair);
    },
    forget() {
      access = undefined;
    },
    async authorized(send) {
      const current =
        access && access.until > now() && access.userId === read()?.userId ? access.token : await renew();
      const response = await send(current);
      if (response.status !== 401 || (await isAboutField(response))) return response;
      // Another request may have had the same answer, and the new token is here already.
      return send(access && access.token !== current ? access.token : await renew());
    },
  };
}

const isRefusal = (error: unknown): boolean =>
  error instanceof ApiError && error.code === codes.UNAUTHENTICATED;

/** A wrong password is answered UNAUTHENTICATED as well, but names its field: a new token would not help. */
async function isAboutField(response: Response): Promise<boolean> {
  const text = await response
    .clone()
    .text()
    .catch(() => '');
  return /"message":"[a-z_]+(?: or [a-z_]+)?: /.test(text);
}

/**
 * How long a token lives, by its own claims: the device's clock may be wrong, but both are the server's. Without them it
 * is used until it is refused.
 */
function lifeOf(token: string): number {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const { iat, exp } = JSON.parse(atob(payload)) as { iat: number; exp: number };
    return Number.isFinite(exp - iat) ? (exp - iat) * 1000 : Number.POSITIVE_INFINITY;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
