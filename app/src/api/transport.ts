import { Unreachable } from './errors.ts';
import { reached, unreached } from './reach.ts';
import { serverUrl } from './server.ts';

/** Milliseconds after which an answer is no longer waited for. */
export const DEADLINE_MS = 20_000;

export interface Call {
  method: string;
  headers?: Record<string, string>;
  body?: string | undefined;
  signal?: AbortSignal | null | undefined;
}

/** One request to the gateway. Throws `Unreachable` where no answer came in time; where the caller aborted, what `fetch` throws. */
export async function send(path: string, { signal, ...call }: Call): Promise<Response> {
  // Not AbortSignal.any and .timeout: not every engine of React Native has them.
  const controller = new AbortController();
  const stop = () => controller.abort();
  const timer = setTimeout(stop, DEADLINE_MS);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const response = await fetch(serverUrl() + path, { ...call, signal: controller.signal } as RequestInit);
    reached();
    return response;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    unreached();
    throw new Unreachable(cause);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** Sends JSON and reads JSON; undefined where the answer is none. */
export async function sendJson(path: string, body: unknown): Promise<{ response: Response; json: unknown }> {
  const response = await send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const json: unknown = await response.json().catch(() => undefined);
  return { response, json };
}
