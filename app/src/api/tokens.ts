import type { StoredSession, TokenPair } from './envelope.ts';
import { ApiError, codes, Unreachable } from './errors.ts';

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
   * Sends a request with an access token of this user, a new one where it is about to expire, and once more where it is
   * refused. Throws `Unreachable` where a new token was needed and no answer came, `ApiError` with UNAUTHENTICATED where
   * the user is signed out or somebody else is signed in by now: nothing is ever sent in another's name.
   */
  authorized: (send: (accessToken: string) => Promise<Response>, userId: string) => Promise<Response>;
}

interface Access {
  token: string;
  userId: string;
  until: number;
}

/** Tokens are renewed this long before they expire. */
const AHEAD_MS = 30_000;

/** The access token, in memory only, and the refresh token that renews it: at most one refresh runs at a time. */
export function createTokens({ read, keep, refresh, locked, onEnded, now = Date.now }: Surroundings): Tokens {
  let access: Access | undefined;
  let flight: Promise<Access> | undefined;

  function take(userId: string, { access_token: token }: TokenPair): Access {
    access = { token, userId, until: now() + lifeOf(token) - AHEAD_MS };
    return access;
  }

  async function exchange(): Promise<Access> {
    const stored = read();
    if (!stored) {
      onEnded();
      throw signedOut();
    }
    let used = stored.refreshToken;
    const pair = await refreshSurely(used).catch((error: unknown) => {
      if (!isRefusal(error)) throw error;
      const inTheMeantime = read();
      // Without locks another tab may have been faster: its token is newer than the one that was refused.
      if (inTheMeantime?.userId === stored.userId && inTheMeantime.refreshToken !== stored.refreshToken) {
        used = inTheMeantime.refreshToken;
        return refreshSurely(used);
      }
      if (inTheMeantime?.refreshToken === stored.refreshToken) {
        access = undefined;
        onEnded();
      }
      throw error;
    });
    // Whoever signed out while this was under way stays signed out.
    const latest = read();
    if (latest?.userId !== stored.userId) throw signedOut();
    // The same user may have signed in again in another tab: that session is the newer one.
    if (latest.refreshToken === used) keep({ ...stored, refreshToken: pair.refresh_token });
    return take(stored.userId, pair);
  }

  /** Once more at once where the answer was lost: for ten seconds the server answers the same, afterwards it would end the session. */
  const refreshSurely = (token: string): Promise<TokenPair> =>
    refresh(token).catch((error: unknown) => {
      if (error instanceof Unreachable) return refresh(token);
      throw error;
    });

  function renew(): Promise<Access> {
    flight ??= locked(exchange).finally(() => {
      flight = undefined;
    });
    return flight;
  }

  /** A token of the user; another than the refused one. */
  async function tokenOf(userId: string, refused?: string): Promise<string> {
    const stored = read();
    if (stored && stored.userId !== userId) throw signedOut();
    const isGood = refused === undefined ? (access?.until ?? 0) > now() : access?.token !== refused;
    const good = stored && access?.userId === userId && isGood ? access : await renew();
    if (good.userId !== userId) throw signedOut();
    return good.token;
  }

  return {
    begin(session, pair) {
      keep({ ...session, refreshToken: pair.refresh_token });
      take(session.userId, pair);
    },
    forget() {
      access = undefined;
    },
    async authorized(send, userId) {
      const current = await tokenOf(userId);
      const response = await send(current);
      if (response.status !== 401 || (await isAboutField(response))) return response;
      // Another request may have had the same answer, and the new token is here already.
      return send(await tokenOf(userId, current));
    },
  };
}

const signedOut = (): ApiError => new ApiError(codes.UNAUTHENTICATED, 'signed out', 401);

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
