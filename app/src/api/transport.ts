import { Unreachable } from './errors.ts';
import { reached, unreached } from './reach.ts';
import { serverUrl } from './server.ts';

/** Milliseconds after which the beginning of an answer is no longer waited for, and then its end. */
const BEGINNING_MS = 20_000;
const END_MS = 60_000;

export interface Call {
  method: string;
  headers?: Record<string, string>;
  body?: string | undefined;
  signal?: AbortSignal | null | undefined;
}

/**
 * One request to the gateway, with its answer read to the end. Throws `Unreachable` where no answer came in time, or a web
 * page did; where the caller aborted, what `fetch` throws.
 */
export async function send(path: string, { signal, ...call }: Call): Promise<Response> {
  // Not AbortSignal.any and .timeout: not every engine of React Native has them.
  const controller = new AbortController();
  const stop = () => controller.abort();
  let timer = setTimeout(stop, BEGINNING_MS);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    const response = await fetch(serverUrl() + path, { ...call, signal: controller.signal } as RequestInit);
    if (isPage(response)) throw new Error('a web page answered');
    clearTimeout(timer);
    timer = setTimeout(stop, END_MS);
    const whole = await readWhole(response);
    reached();
    return whole;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    unreached();
    throw new Unreachable(cause);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** The gateway speaks JSON only: a page is from a network that wants a sign-in first, or from a proxy whose server is away. */
const isPage = ({ headers }: Response): boolean => /^text\/html\b/i.test(headers.get('content-type') ?? '');

/** A network can break off, or fall silent, in the middle of an answer: whoever gets it need not fear that any more. */
async function readWhole(response: Response): Promise<Response> {
  const text = await response.text();
  const { status, statusText, headers } = response;
  return new Response(text === '' ? null : text, { status, statusText, headers });
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
