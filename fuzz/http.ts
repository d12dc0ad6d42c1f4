import { Agent, request as open } from 'node:http';
import type { Random } from '../faults/random.ts';
import { httpRule } from '../local/gateway/contract.ts';
import { NOT_BUILT_YET } from '../local/gateway/site/app.ts';
import { type Answer, DEADLINE_MS } from './answer.ts';
import { damagedJson, type Json, misfit, toJson, writeJson } from './json.ts';
import type { Draft } from './request.ts';
import { shown } from './shown.ts';
import { registry, type Target } from './target.ts';
import { oddText } from './texts.ts';

/** An HTTP request as it is sent. */
export interface HttpRequest {
  readonly verb: string;
  /** With its query, escaped. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string | Buffer | undefined;
  /** The loopback address that it comes from: auth slows down those that guess. */
  readonly from: string | undefined;
}

/** Whether a method is reached by HTTP at all. */
export const isOverHttp = (method: Draft['method']) => httpRule(registry, method) !== undefined;

/** A draft as a request to the gateway; malformed ones have JSON, path, query or headers that nobody would write. */
export function toHttp({ method, person, showing, tree, malformed, random }: Draft, id: string): HttpRequest {
  const rule = httpRule(registry, method);
  if (!rule) throw new Error(`${method.name} is not reached over HTTP`);
  let json = toJson(tree);
  const what = malformed ? random.integer(0, 4) : -1;
  if (what === 0) json = misfit(json, random) as typeof json;
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  const fields: Record<string, unknown> = isObject ? json : {};
  const path = rule.path.replaceAll(/\{(\w+)\}/g, (_all, name) => escaped(fields[name] ?? ''));
  const rest = Object.entries(fields).filter(([name]) => !rule.variables.includes(name));
  const query = rest.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join('&');
  const text = writeJson((isObject ? Object.fromEntries(rest) : json) as Json);
  const hasBody = rule.body === '*';
  const authorization = shown(random, person, showing);
  const target = query && !hasBody ? `${path}?${query}` : path;
  return {
    verb: what === 1 ? random.pick(VERBS) : rule.verb.toUpperCase(),
    path: what === 2 ? oddPath(target, random) : target.slice(0, 60_000),
    headers: {
      'x-request-id': id,
      ...(hasBody && { 'content-type': 'application/json' }),
      ...(authorization === undefined ? {} : { authorization }),
      ...(what === 3 ? random.pick(oddHeaders(random)) : {}),
    },
    body:
      hasBody || (what === 4 && random.integer(0, 1) === 0)
        ? what === 4
          ? damagedJson(text, random)
          : text
        : undefined,
    from: process.platform === 'linux' ? addressFor(method.name, random) : undefined,
  };
}

/** Percent escapes, those of half a surrogate pair among them, which are no UTF-8. */
function escaped(value: unknown): string {
  const text = typeof value === 'string' ? value : writeJson(value as Json);
  return text.replaceAll(/\p{Cs}|\P{Cs}+/gu, (part) =>
    /\p{Cs}/u.test(part) ? '%ED%A0%80' : encodeURIComponent(part),
  );
}

const VERBS = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'PURGE',
  'QUERY',
  'BREW',
];

function oddPath(path: string, random: Random): string {
  const at = random.integer(1, path.length);
  const more = random.pick([
    '%',
    '%zz',
    '%00',
    '%2F',
    '%c0%af',
    '%ff',
    '//',
    '/..',
    '/.',
    ';a=b',
    ':x',
    '?',
    '#',
    '*',
    '+',
    '%u0041',
  ]);
  const broken = path.slice(0, at) + more + path.slice(at);
  const [bare = '', query = ''] = path.split('?');
  return random.pick([
    broken,
    broken,
    `${path}/`,
    `${bare}?${query}&${query}&page_size=1&page_size=2`,
    `${bare}?${query}&a[]=1&b.c=2&=&&&x`,
    `${bare}?page_size=${random.pick(['', 'x', '1e9', '-1', '99999999999999999999', '1.5', 'NaN', '%00'])}`,
    `${bare}?expense.money.amount=1&expense=1&messages=1&update_mask=note`,
    `${bare}?${'a=b&'.repeat(random.pick([100, 1500]))}`,
    `${bare}?${escaped(oddText(random)).slice(0, 20_000)}`,
    `/${escaped(oddText(random)).slice(0, 3000)}`,
  ]);
}

function oddHeaders(random: Random): Record<string, string | string[]>[] {
  const type = (value: string) => ({ 'content-type': value });
  return [
    ...[
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/grpc',
      '',
      'x',
    ].map(type),
    type('application/json; charset=utf-16'),
    { 'content-encoding': random.pick(['gzip', 'br', 'x']) },
    { 'accept-encoding': 'gzip;q=9, *;q=x', accept: 'text/html' },
    { authorization: ['Bearer a', 'Bearer b'] },
    { 'x-request-id': 'x'.repeat(random.pick([200, 7000, 9000])) },
    { 'x-request-id': "a' or 1=1 --" },
    { traceparent: '00-0-0-0' },
    { cookie: 'a='.repeat(4000) },
    { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    { 'x-forwarded-for': '1.2.3.4, ::1', 'x-real-ip': '1.1.1.1', forwarded: 'for=x' },
    { 'grpc-encoding': 'gzip' },
    { 'grpc-accept-encoding': 'x' },
    { 'grpc-message-type': 'x' },
    { 'x-user-id': 'x', 'x-consumer-id': 'x' },
    { te: 'trailers', connection: 'te, authorization, x-request-id' },
    { 'some-bin': '!!!' },
    { range: 'bytes=0-1', 'if-none-match': '*' },
    Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`x-${at}`, 'y'])),
    { 'transfer-encoding': 'chunked' },
    { host: random.pick(['evil.example', '127.0.0.1:1', 'a b']) },
  ];
}

/** Those that present a password come from many addresses. */
const GUESSED = /^(SignUp|LogIn|Change|ResetPassword|VerifyEmail|DeleteAccount|CreatePersonalToken|Request)/;
const addressFor = (method: string, random: Random) =>
  GUESSED.test(method) ? `127.${random.integer(1, 254)}.${random.integer(1, 254)}.1` : '127.0.0.1';

/** Sends requests to the gateway. */
export function httpSender({ url }: Target, inFlight: number) {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: inFlight, maxFreeSockets: inFlight });
  const once = ({ verb, path, headers, body, from }: HttpRequest): Promise<Answer> => {
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const answered = (status: string, message: string, fault?: string) =>
        resolve({ status, message, ms: performance.now() - started, fault });
      const lengthless = 'transfer-encoding' in headers || body === undefined;
      const request = open({
        ...{ host: hostname, port, method: verb, path, agent, setHost: !('host' in headers) },
        headers: { ...headers, ...(lengthless ? {} : { 'content-length': String(Buffer.byteLength(body)) }) },
        ...(from === undefined ? {} : { localAddress: from }),
      });
      request.setTimeout(DEADLINE_MS, () => request.destroy(new Error('no answer')));
      let told = false;
      request.once('response', (response) => {
        told = true;
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          const text = Buffer.concat(chunks).toString();
          const status = response.statusCode ?? 0;
          const type = response.headers['content-type'] ?? '';
          if (standsInForApp(text)) return answered('no app', '');
          const { message, fault } = read(verb, status, type, text);
          answered(String(status), message, fault);
        });
      });
      // Whoever is refused before the whole body was sent may still be writing.
      request.on('error', (error: NodeJS.ErrnoException) => {
        if (told) return;
        if (error.message === 'no answer') answered('none', '', `no answer within ${DEADLINE_MS} ms`);
        else if (request.reusedSocket) reject(new Reused());
        else answered(error.code ?? error.name, '', `the connection broke: ${error.code ?? error.message}`);
      });
      request.end(body);
    });
  };
  const send = async (request: HttpRequest): Promise<Answer> => {
    for (let time = 0; time < TRIES; time++) {
      try {
        return await once(request);
      } catch (error) {
        // The gateway closed the kept connection meanwhile: nothing was lost but the race.
        if (!(error instanceof Reused)) throw error;
      }
    }
    return { status: 'none', message: '', ms: 0, fault: `the connection broke ${TRIES} times` };
  };
  return { send, close: () => agent.destroy() };
}

class Reused extends Error {}
const TRIES = 5;

/** Whether it is the page that says how to build the app, where nobody has yet. */
function standsInForApp(text: string): boolean {
  return text.includes(`<h1>${NOT_BUILT_YET}</h1>`);
}

/** What an answer says of an error, and what is wrong with its form: errors are JSON with a code and a message. */
function read(verb: string, status: number, type: string, text: string): { message: string; fault?: string } {
  if (verb === 'HEAD' || status === 204 || status === 304) return { message: '' };
  if (status < 400) return { message: '' };
  if (text === '') return { message: '', fault: `${status} without a body` };
  if (!type.startsWith('application/json')) return { message: text, fault: `${status} as ${type}` };
  try {
    const { code, message } = JSON.parse(text) as { code?: unknown; message?: unknown };
    const isWhole = typeof message === 'string' && (typeof code === 'number' || code === undefined);
    if (isWhole && code !== 13) return { message };
    return { message: String(message), fault: `${status} with the code ${code}` };
  } catch {
    return { message: text, fault: `${status} whose body is no JSON` };
  }
}
