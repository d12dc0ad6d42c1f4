import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { gateway } from './gateway.ts';

/** A request as it goes over the wire: nothing of it is normalised or escaped. */
export interface Sent {
  verb?: string;
  /** With its query; one character a byte. */
  path: string;
  /** A list is sent as several headers of one name. */
  headers?: Readonly<Record<string, string | string[]>>;
  /** An access token for the authorization header. */
  token?: string | undefined;
  /** Text and bytes are sent as they are, anything else as JSON. */
  body?: string | Buffer | object;
  /** The body without its length, in chunks. */
  chunked?: boolean;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  trailers: NodeJS.Dict<string>;
  /** The body, with U+FFFD for what is not UTF-8. */
  text: string;
  /** The body read as JSON; undefined where it is none. */
  json: Json | undefined;
}

export type Json = Record<string, unknown>;

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Sends one request; rejects when no whole answer comes. */
export async function sendOnce(sent: Sent): Promise<Answer> {
  const { url } = await gateway();
  const { verb = 'GET', path, token, chunked = false } = sent;
  const body = bytesOf(sent.body);
  const headers: Record<string, string | string[] | number> = {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(body === undefined
      ? {}
      : chunked
        ? { 'transfer-encoding': 'chunked' }
        : { 'content-length': body.length }),
    ...sent.headers,
  };
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const outgoing = request({ agent, hostname, port, method: verb, path, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const { statusCode: status = 0, headers, trailers } = incoming;
        resolve({ status, headers, trailers, text, json: parsed(text) });
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Sends one request, and again after the time asked for where the gateway counts too many. */
export async function send(sent: Sent): Promise<Answer> {
  const answer = await sendOnce(sent);
  const seconds = Number(answer.headers['retry-after']);
  if (answer.status !== 429 || !seconds) return answer;
  await sleep(seconds * 1000);
  return send(sent);
}

function bytesOf(body: Sent['body']): Buffer | undefined {
  if (body === undefined || Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Expects success, told in status, content type and trailer; returns what was answered. */
export function accepted(answer: Answer): Json {
  const { status, headers, trailers, json, text } = answer;
  expect(status, text).to.equal(200);
  expect(headers['content-type']).to.match(/^application\/json\b/);
  expect(trailers['grpc-status']).to.equal('0');
  expect(json, text).to.be.an('object');
  return json ?? {};
}

/** Expects an error in the one form that all errors have; `message` may leave the wording open. */
export function refused(answer: Answer, status: number, code: number, message: string | RegExp): void {
  expect(answer.status, answer.text).to.equal(status);
  expect(answer.headers['content-type']).to.match(/^application\/json\b/);
  expect(answer.headers['x-request-id'], 'x-request-id').to.match(/./);
  expect(answer.json, answer.text).to.have.all.keys('code', 'message');
  expect(answer.json?.code).to.equal(code);
  if (typeof message === 'string') expect(answer.json?.message).to.equal(message);
  else expect(answer.json?.message).to.match(message);
}
