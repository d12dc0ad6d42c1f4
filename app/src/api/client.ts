import createClient from 'openapi-fetch';
import { ApiError, Unreachable } from './errors';
import type { paths } from './schema';
import { serverUrl } from './server';
import { authorized } from './session';

/** Every method of the gateway, with the types of the contracts; `authorized` brings the token along. */
export const api = createClient<paths>({
  baseUrl: 'http://server',
  fetch: async (request: Request) => {
    const { pathname, search } = new URL(request.url);
    return authorized(new Request(`${serverUrl()}${pathname}${search}`, request));
  },
});

/** The data of an answer; throws `ApiError` for a refusal and `Unreachable` where none came. */
export async function answer<Data>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<NonNullable<Data>> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    if (cause instanceof ApiError) throw cause;
    throw new Unreachable(cause);
  });
  if (data !== undefined && data !== null) return data;
  const { code = 2, message = response.statusText } = (error ?? {}) as { code?: number; message?: string };
  throw new ApiError(code, message, response.status);
}
