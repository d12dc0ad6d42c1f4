import createClient from 'openapi-fetch';
import { errorOf } from './envelope.ts';
import { ApiError, Unreachable } from './errors.ts';
import type { paths } from './schema.ts';
import { authorized } from './session.ts';
import { send } from './transport.ts';

const PLACEHOLDER = 'http://server';

/** What is asked without being signed in: a 401 there is about the password. */
const open = /^\/auth\/v1\/(signup|login|refresh|logout|keys|password:forgot|password:reset|deletions)$/;

/** Every method of the gateway, with the types of the contracts. The access token goes along, and is renewed where it must be. */
export const api = createClient<paths>({ baseUrl: PLACEHOLDER, fetch: transport });

async function transport(request: Request): Promise<Response> {
  const path = request.url.slice(PLACEHOLDER.length);
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const body = hasBody ? await request.text() : undefined;
  const json: Record<string, string> = body ? { 'content-type': 'application/json' } : {};
  const call = { method: request.method, body: body || undefined, signal: request.signal };
  if (open.test(path.split('?', 1)[0] ?? '')) return send(path, { ...call, headers: json });
  return authorized((token) =>
    send(path, { ...call, headers: { ...json, authorization: `Bearer ${token}` } }),
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
