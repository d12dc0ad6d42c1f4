import { AuthServiceService, LogInRequest, SignUpRequest } from '#gen/tracker/auth/v1/auth_service.ts';
import { DsServiceService } from '#gen/tracker/ds/v1/ds_service.ts';
import { ExpenseServiceService } from '#gen/tracker/expense/v1/expense_service.ts';
import { createRestClient, RestError } from '../../local/rest.ts';
import { GivenUp, insist } from './insist.ts';
import type { Answer, Intent, Journal } from './journal.ts';

/** What a client is told from outside. */
export interface ClientOptions {
  readonly url: string;
  readonly username: string;
  readonly journal: Journal;
  /** Aborted when calls that are not answered yet are to be left as they are. */
  readonly givingUp: AbortSignal;
  /** Called with each operation that was acknowledged. */
  readonly acknowledged: (answer: Answer) => void;
  /** Called with each attempt that failed, in a few words. */
  readonly failed: (what: string) => void;
}

/** A call that carries a client's access token. */
type Authorized<T> = (options: { token: string; signal: AbortSignal }) => Promise<T>;

export type Client = Awaited<ReturnType<typeof openClient>>;

/** Makes a new user, and what the user's app does: every operation is journaled, and repeated until answered. */
export async function openClient(options: ClientOptions) {
  const { url, username, journal, givingUp, acknowledged, failed } = options;
  const auth = createRestClient(AuthServiceService, url);
  const ds = createRestClient(DsServiceService, url);
  const ledger = createRestClient(ExpenseServiceService, url);
  const password = `${username} is nobody's password`;
  let tokens = { access: '', refresh: '' };

  const repeat = <T>(kind: string, call: (signal: AbortSignal) => Promise<T>) =>
    insist(call, givingUp, (error) => {
      failed(`${kind}: ${error instanceof RestError ? `${error.status} ${error.message}` : nameOf(error)}`);
    });

  /** One operation in the journal; undefined where it was refused or given up, which the journal then says. */
  async function operate<T>(
    intent: Intent,
    call: (signal: AbortSignal) => Promise<T>,
    toAnswer: (answer: T) => Answer,
    settles: (error: RestError & { attempts?: number }) => boolean = () => false,
  ): Promise<{ answer: T | undefined; attempts: number } | undefined> {
    const n = await journal.intend(intent);
    try {
      const { answer, attempts } = await repeat(intent.kind, call);
      const said = toAnswer(answer);
      await journal.acknowledge(n, said);
      acknowledged(said);
      return { answer, attempts };
    } catch (error) {
      if (error instanceof GivenUp) return undefined;
      if (!(error instanceof RestError)) throw error;
      if (settles(error)) {
        await journal.acknowledge(n, {});
        acknowledged({});
        return { answer: undefined, attempts: 2 };
      }
      await journal.refuse(n, error.status, error.message);
      return undefined;
    }
  }

  const logIn = async (signal: AbortSignal) => {
    const { userId, tokens } = await auth.logIn(LogInRequest.fromPartial({ username, password }), { signal });
    return { userId, tokens };
  };
  const keep = (pair: { accessToken: string; refreshToken: string } | undefined) => {
    tokens = { access: pair?.accessToken ?? '', refresh: pair?.refreshToken ?? '' };
  };

  /** A new token for this one, as often as need be the same: a reply that was lost comes again. */
  async function refresh(): Promise<void> {
    const refreshToken = tokens.refresh;
    const renewed = await operate(
      { kind: 'refresh' },
      (signal) => auth.refresh({ refreshToken }, { signal }),
      () => ({}),
    );
    if (renewed?.answer) return keep(renewed.answer.tokens);
    // What the session ended for is for the checker to say; the app's user logs in again.
    keep((await operate({ kind: 'log-in' }, logIn, () => ({})))?.answer?.tokens);
  }

  /** With the access token of the moment, renewed where it has expired. */
  const authorized =
    <T>(call: Authorized<T>) =>
    async (signal: AbortSignal): Promise<T> => {
      try {
        return await call({ token: tokens.access, signal });
      } catch (error) {
        if (!(error instanceof RestError) || error.status !== 401 || givingUp.aborted) throw error;
        failed(`401 ${error.message}`);
        await refresh();
        return call({ token: tokens.access, signal });
      }
    };

  const request = SignUpRequest.fromPartial({ username, password, homeCurrency: 'EUR', timezone: 'UTC' });
  const signedUp = await operate(
    { kind: 'sign-up' },
    (signal) =>
      auth.signUp(request, { signal }).catch((error) => {
        // The reply of an earlier attempt was lost: nobody else uses such names.
        if (error instanceof RestError && error.status === 409) return logIn(signal);
        throw error;
      }),
    ({ userId }) => ({ userId }),
  );
  keep(signedUp?.answer?.tokens);

  return { username, ds, ledger, operate, authorized, refresh, signedUp: signedUp !== undefined };
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'not an error');
