import type { DescField, DescMethod } from '@bufbuild/protobuf';
import type { HttpRule } from '../contract.ts';
import type { Route } from '../router.ts';
import { commentOf } from './comments.ts';
import { failures, statusesNamedIn } from './failures.ts';
import { described, type Json, type Schemas } from './schemas.ts';

/** A method as it is reached over REST. */
export interface Endpoint {
  method: DescMethod;
  rule: HttpRule;
  route: Route;
  /** Whether some method of this path says that it answers NOT_FOUND. */
  mayBeMissing: boolean;
}

/** The name of the one security scheme. */
export const TOKEN = 'accessToken';

/** One OpenAPI Operation Object. */
export function describeOperation(endpoint: Endpoint, schemas: Schemas): Json {
  const { method, rule, route } = endpoint;
  const service = method.parent.name;
  const hasBody = rule.body === '*' && method.input.fields.length > rule.variables.length;
  const parameters = method.input.fields.flatMap((field) => {
    if (rule.variables.includes(field.name)) return [parameter('path', field, schemas)];
    return rule.body === '*' ? [] : [parameter('query', field, schemas)];
  });
  const body = () => json(schemas.message(method.input, 'request', rule.variables));
  const refusals = statusesOf(endpoint, hasBody).map((status) => [status, response(failures[status]?.name)]);
  return {
    operationId: `${service}_${method.name}`,
    tags: [service],
    summary: method.name.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' '),
    ...described(method),
    ...(parameters.length > 0 && { parameters }),
    ...(hasBody && { requestBody: { required: true, ...body() } }),
    responses: {
      200: { ...success(endpoint), ...json(schemas.message(method.output, 'response')) },
      ...Object.fromEntries(refusals),
    },
    ...(!has(route, 'jwt') && { security: [] }),
  };
}

function parameter(where: 'path' | 'query', field: DescField, schemas: Schemas): Json {
  const { description, ...schema } = schemas.field(field, 'request');
  return {
    name: field.name,
    in: where,
    ...(description !== undefined && { description }),
    ...(where === 'path' && { required: true }),
    schema,
  };
}

const has = (route: Route, name: string) => route.plugins.some((plugin) => plugin.name === name);
const json = (schema: Json): Json => ({ content: { 'application/json': { schema } } });
const response = (name = ''): Json => ({ $ref: `#/components/responses/${name}` });

function success({ method, route }: Endpoint): Json {
  const limits = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'];
  const names = ['x-request-id', ...(has(route, 'rate-limiting') ? limits : [])];
  return {
    description: commentOf(method.output) ?? 'Done.',
    headers: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
  };
}

/** The failures that can meet a call of this method, as far as configuration and contract tell. */
function statusesOf({ method, rule, route, mayBeMissing }: Endpoint, hasBody: boolean): number[] {
  const statuses = new Set([400, 500, 502, 503, 504, ...statusesNamedIn(commentOf(method))]);
  // A call that takes no token but a body has its credentials there.
  if (has(route, 'jwt') || hasBody) statuses.add(401);
  // Tokens are not good for everything.
  if (has(route, 'jwt')) statuses.add(403);
  if (mayBeMissing || rule.variables.length > 0) statuses.add(404);
  if (rule.body === '*') statuses.add(413);
  if (has(route, 'rate-limiting')) statuses.add(429);
  return [...statuses].sort((one, other) => one - other);
}
