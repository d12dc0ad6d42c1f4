import type { Json } from './schemas.ts';

interface Failure {
  name: string;
  /** The gRPC statuses that come out with this HTTP status, with their numbers. */
  codes: Readonly<Record<string, number>>;
  when: string;
  headers?: Json;
}

const text = (description: string): Json => ({ description, schema: { type: 'string' } });
const count = (description: string): Json => ({ description, schema: { type: 'integer', minimum: 0 } });

/** The answers other than 200, by HTTP status. */
export const failures: Readonly<Record<number, Failure>> = {
  400: {
    name: 'BadRequest',
    codes: { INVALID_ARGUMENT: 3, FAILED_PRECONDITION: 9, OUT_OF_RANGE: 11 },
    when: 'A field is not acceptable (the message begins with its name), the request is not JSON of this form, or the thing is not in a state that allows it.',
  },
  401: {
    name: 'Unauthenticated',
    codes: { UNAUTHENTICATED: 16 },
    when: 'No access token, one that is not valid (any more), or credentials that are not right.',
    headers: { 'www-authenticate': text('`Bearer`, where it was the access token.') },
  },
  403: {
    name: 'PermissionDenied',
    codes: { PERMISSION_DENIED: 7 },
    when: 'The token is valid, but not good for this: it lacks a scope or the role, or is personal where a session is needed; or the account is disabled.',
  },
  404: {
    name: 'NotFound',
    codes: { NOT_FOUND: 5 },
    when: "There is no such thing, or it is another user's: the answer is the same.",
  },
  409: {
    name: 'Conflict',
    codes: { ALREADY_EXISTS: 6, ABORTED: 10 },
    when: 'It exists already and is another one, or it has changed since it was read.',
  },
  413: { name: 'TooLarge', codes: { RESOURCE_EXHAUSTED: 8 }, when: 'The body has more than 1 MiB.' },
  429: {
    name: 'TooMany',
    codes: { RESOURCE_EXHAUSTED: 8 },
    when: 'More calls than are allowed in a minute, more than can be worked on at once, or too many failed attempts before.',
    headers: { 'retry-after': count('Seconds until calls are allowed again.') },
  },
  500: { name: 'Internal', codes: { INTERNAL: 13, UNKNOWN: 2 }, when: 'A fault of ours.' },
  502: {
    name: 'BadGateway',
    codes: { UNAVAILABLE: 14 },
    when: 'The service could not be reached, or broke off.',
  },
  503: {
    name: 'Unavailable',
    codes: { UNAVAILABLE: 14 },
    when: 'Something the service needs is missing; try again.',
  },
  504: { name: 'Timeout', codes: { DEADLINE_EXCEEDED: 4 }, when: 'It took too long.' },
};

/** The HTTP statuses of the gRPC statuses that a comment names: 404 for "NOT_FOUND when …". */
export function statusesNamedIn(comment = ''): number[] {
  return Object.entries(failures)
    .filter(([, { codes }]) => Object.keys(codes).some((name) => new RegExp(`\\b${name}\\b`).test(comment)))
    .map(([status]) => Number(status));
}

export const errorSchema: Json = {
  type: 'object',
  description: 'Why the request was not answered.',
  properties: {
    code: { type: 'integer', minimum: 1, maximum: 16, description: 'The gRPC status.' },
    message: {
      type: 'string',
      description: 'One sentence; it begins with the name of the field at fault where one is.',
      examples: ['page_size: must be 1 to 200'],
    },
  },
  required: ['code', 'message'],
  additionalProperties: false,
};

/** Every failure as a response that operations refer to. */
export function failureResponses(headers: Json): Json {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } };
  return Object.fromEntries(
    Object.values(failures).map(({ name, codes, when, headers: own }) => {
      const known = Object.entries(codes).map(([code, number]) => `${number} ${code}`);
      const description = `${when} Code: ${known.join(', ')}.`;
      return [name, { description, headers: { ...headers, ...own }, content }];
    }),
  );
}
