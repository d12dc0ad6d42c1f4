import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestOf, ResponseOf, ServiceDefinition } from '#mesh/rpc/handle.ts';
import { type Contract, httpRule, readContract } from './gateway/contract.ts';
import { root } from './paths.ts';

/** A call that the gateway or a service refused. */
export class RestError extends Error {
  override name = 'RestError';
  /** The HTTP status. */
  readonly status: number;
  /** The gRPC status. */
  readonly code: number;
  constructor(status: number, { code, message }: { code: number; message: string }) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The caller's access token, and what gives the call up. */
interface CallOptions {
  readonly token?: string;
  readonly signal?: AbortSignal;
}

/** The methods of a service as functions from requests to promised responses. */
export type RestClient<S extends ServiceDefinition> = {
  readonly [M in keyof S]: (request: RequestOf<S[M]>, options?: CallOptions) => Promise<ResponseOf<S[M]>>;
};

let contract: Contract | undefined;

/** A client of one service over the gateway's REST, typed by the same contract as over gRPC; throws `RestError`. */
export function createRestClient<S extends ServiceDefinition>(definition: S, baseUrl: string): RestClient<S> {
  contract ??= readContract(readFileSync(join(root, 'gen', 'tracker.binpb')));
  const { methods, registry } = contract;
  const functions = Object.entries(definition).map(([name, { path }]) => {
    const method = methods.find((one) => path === `/${one.parent.typeName}/${one.name}`);
    const rule = method && httpRule(registry, method);
    if (!rule) throw new Error(`${path} is not reached over REST`);
    const call = async (request: object, { token, signal }: CallOptions = {}) => {
      const fields = renamed(request, snakeCase) as Record<string, unknown>;
      const url = new URL(
        rule.path.replaceAll(/\{(\w+)\}/g, (_all, variable) => encodeURIComponent(String(fields[variable]))),
        baseUrl,
      );
      const rest = Object.entries(fields).filter(([field]) => !rule.variables.includes(field));
      if (rule.body === '') for (const [field, value] of rest) url.searchParams.set(field, String(value));
      const response = await fetch(url, {
        method: rule.verb.toUpperCase(),
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        ...(signal && { signal }),
        ...(rule.body === '*' && { body: JSON.stringify(Object.fromEntries(rest)) }),
      });
      const answer = (await response.json()) as { code: number; message: string };
      if (!response.ok) throw new RestError(response.status, answer);
      return renamed(answer, camelCase);
    };
    return [name, call] as const;
  });
  return Object.fromEntries(functions) as unknown as RestClient<S>;
}

/** The same value with all of its objects' keys renamed. */
function renamed(value: unknown, rename: (key: string) => string): unknown {
  if (Array.isArray(value)) return value.map((element) => renamed(element, rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [rename(key), renamed(one, rename)]));
}

const snakeCase = (key: string) => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camelCase = (key: string) =>
  key.replaceAll(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
