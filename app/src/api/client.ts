import createClient from 'openapi-fetch';
import { errorOf } from './envelope.ts';
import { ApiError, Unreachable } from './errors.ts';
import type { paths } from './schema.ts';
import { authorized, sessionState } from './session.ts';
import { send } from './transport.ts';

const PLACEHOLDER = 'http://server';

/** What is asked without being signed in: a 401 there is about the password. */
const open = /^\/auth\/v1\/(signup|login|refresh|logout|keys|password:forgot|password:reset|deletions)$/;

/** The gateway in the name of one user: once somebody else is signed in, it refuses all that needs a name. */
export const apiOf = (userId: string) => clientFor(() => userId);
export type Api = ReturnType<typeof apiOf>;

/**
 * Every method of the gateway, with the types of the contracts, in the name of whoever is signed in. The access token goes
 * along, and is renewed where it must be.
 */
export const api: Api = clientFor(() => sessionState().userId);

function clientFor(userId: () => string) {
  return createClient<paths>({ baseUrl: PLACEHOLDER, fetch: (request) => transport(request, userId()) });
}

async function transport(request: Request, userId: string): Promise<Response> {
  const path = request.url.slice(PLACEHOLDER.length);
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const body = hasBody ? await request.text() : undefined;
  const json: Record<string, string> = body ? { 'content-type': 'application/json' } : {};
  const call = { method: request.method, body: body || undefined, signal: request.signal };
  if (open.test(path.split('?', 1)[0] ?? '')) return send(path, { ...call, headers: json });
  return authorized(
    (token) => send(path, { ...call, headers: { ...json, authorization: `Bearer ${token}` } }),
    userId,
  );
}

/** The data of an answer; throws `ApiError` for a refusal and `Unreachable` where none came. */
export async function answer<Data>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<NonNullable<Data>> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    if (cause instanceof ApiError || cause instanceof Unreachable || isAbort(cause)) throw cause;
    // What answered did not speak JSON: it is no server of ours.
    throw new Unreachable(cause);
  });
  if (response.ok && data !== undefined && data !== null) return data;
  throw errorOf(response, error);
}

const isAbort = (cause: unknown): boolean => cause instanceof Error && cause.name === 'AbortError';
