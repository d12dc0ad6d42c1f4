import type { KongConfig } from '../config.ts';
import { type Contract, httpRule } from '../contract.ts';
import { createRouter } from '../router.ts';
import { commentOf } from './comments.ts';
import { dialect } from './dialect.ts';
import { errorSchema, failureResponses, statusesNamedIn } from './failures.ts';
import { describeOperation, type Endpoint, TOKEN } from './operation.ts';
import { createSchemas, described, type Json } from './schemas.ts';

interface DescribeOptions {
  /** Where the gateway is, for a description that is read elsewhere than there. */
  serverUrl?: string;
}

/** The OpenAPI 3.1 document of every method that the gateway of this configuration serves. */
export function describeApi(
  contract: Contract,
  config: KongConfig,
  { serverUrl = '/' }: DescribeOptions = {},
): Json {
  const endpoints = endpointsOf(contract, config);
  const services = new Set(endpoints.map(({ method }) => method.parent));
  const schemas = createSchemas(endpoints.map(({ method }) => method));
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const { path, verb } = endpoint.rule;
    paths[path] = { ...paths[path], [verb]: describeOperation(endpoint, schemas) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'tracker',
      version: 'v1',
      description: dialect,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl }],
    tags: [...services].map((service) => ({ name: service.name, ...described(service) })),
    security: [{ [TOKEN]: [] }],
    paths,
    components: {
      securitySchemes: {
        [TOKEN]: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: '`access_token` of an answer to sign up, log in or refresh.',
        },
      },
      headers,
      responses: failureResponses({ 'x-request-id': requestId }),
      schemas: { ...schemas.components, Error: errorSchema },
    },
  };
}

function endpointsOf({ methods, registry }: Contract, config: KongConfig): Endpoint[] {
  const router = createRouter(config);
  const bound = methods.flatMap((method) => {
    const rule = httpRule(registry, method);
    const route = rule && router.find(rule.path.replaceAll(/\{[^}]+\}/g, 'x'));
    return rule && route ? [{ method, rule, route }] : [];
  });
  const missing = new Set(
    bound
      .filter(({ method }) => statusesNamedIn(commentOf(method)).includes(404))
      .map(({ rule }) => rule.path),
  );
  return bound.map((endpoint) => ({ ...endpoint, mayBeMissing: missing.has(endpoint.rule.path) }));
}

const header = (description: string, schema: Json): Json => ({ description, schema });
const count: Json = { type: 'integer', minimum: 0 };
const requestId = header("The request's own, or one that was made for it; log lines have it.", {
  type: 'string',
});

// Of answers with 200: of the others not all come from so far inside.
const headers: Json = {
  'x-request-id': { ...requestId, required: true },
  'ratelimit-limit': { ...header('Calls a minute.', count), required: true },
  'ratelimit-remaining': { ...header('Calls left in this minute.', count), required: true },
  'ratelimit-reset': { ...header('Seconds until the next minute begins.', count), required: true },
};
