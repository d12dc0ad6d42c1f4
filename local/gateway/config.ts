import { parse } from 'yaml';
import * as z from 'zod';
import { StackError } from '../errors.ts';

// Exactly what this gateway does as Kong does it. An option that Kong knows and this list does not is refused: add it
// here together with the code that obeys it.

const count = z.int().min(1);
const milliseconds = z.int().min(1).max(2_147_483_646);

const plugin = z.discriminatedUnion('name', [
  z.strictObject({
    name: z.literal('grpc-gateway'),
    config: z.strictObject({ proto: z.string() }),
  }),
  z.strictObject({
    name: z.literal('jwt'),
    config: z.strictObject({
      key_claim_name: z.string(),
      claims_to_verify: z.tuple([z.literal('exp')]),
      run_on_preflight: z.literal(false),
      // Kong's default takes tokens from the query string, where they end up in logs.
      uri_param_names: z.tuple([]),
    }),
  }),
  z.strictObject({
    name: z.literal('rate-limiting'),
    config: z.discriminatedUnion('limit_by', [
      z.strictObject({ minute: count, policy: z.literal('local'), limit_by: z.literal('ip') }),
      z.strictObject({
        minute: count,
        policy: z.literal('local'),
        limit_by: z.literal('header'),
        header_name: z.string(),
      }),
    ]),
  }),
  z.strictObject({
    name: z.literal('cors'),
    config: z.strictObject({
      // With one origin that is none of these, or a pattern, Kong has rules of its own.
      origins: z.array(z.string().regex(/^(\*|https?:\/\/[a-z\d.-]+(:\d+)?)$/)).min(1),
      methods: z.array(z.string()),
      headers: z.array(z.string()).min(1),
      exposed_headers: z.array(z.string()).min(1),
      max_age: z.int(),
    }),
  }),
  z.strictObject({
    name: z.literal('correlation-id'),
    config: z.strictObject({
      header_name: z.string(),
      generator: z.literal('uuid'),
      echo_downstream: z.literal(true),
    }),
  }),
  z.strictObject({
    name: z.literal('prometheus'),
    config: z.strictObject({ status_code_metrics: z.literal(true), latency_metrics: z.literal(true) }),
  }),
  z.strictObject({
    name: z.literal('post-function'),
    config: z.strictObject({
      rewrite: z.tuple([z.string()]),
      header_filter: z.tuple([z.string()]),
      body_filter: z.tuple([z.string()]),
    }),
  }),
]);

const route = z.strictObject({
  name: z.string(),
  protocols: z.tuple([z.literal('http'), z.literal('https')]),
  paths: z.array(z.string().regex(/^~?\//)).min(1),
  strip_path: z.literal(false),
  plugins: z.array(plugin).default([]),
});

const kong = z.strictObject({
  _format_version: z.literal('3.0'),
  services: z.array(
    z.strictObject({
      name: z.string(),
      protocol: z.enum(['grpc', 'grpcs']),
      host: z.string(),
      port: z.int(),
      retries: z.int().min(0),
      connect_timeout: milliseconds,
      read_timeout: milliseconds,
      write_timeout: milliseconds,
      plugins: z.array(plugin).default([]),
      routes: z.array(route),
    }),
  ),
  upstreams: z.array(
    z.strictObject({
      name: z.string(),
      targets: z.array(z.strictObject({ target: z.string().regex(/^[\w.-]+:\d+$/) })).min(1),
    }),
  ),
  consumers: z.array(
    z.strictObject({
      username: z.string(),
      jwt_secrets: z.array(
        z.strictObject({ key: z.string(), algorithm: z.literal('ES256'), rsa_public_key: z.string() }),
      ),
    }),
  ),
  plugins: z.array(plugin),
});

/** kong.yml as it stands in the file. */
export type KongConfig = z.output<typeof kong>;
export type PluginConfig = z.output<typeof plugin>;
export type PluginName = PluginConfig['name'];
/** The configuration of the plugin of this name. */
export type ConfigOf<Name extends PluginName> = Extract<PluginConfig, { name: Name }>['config'];

/** Reads a filled-in kong.yml; throws a `StackError` naming whatever in it this gateway would not do as Kong does. */
export function readKongConfig(text: string): KongConfig {
  const result = kong.safeParse(parse(text));
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    ({ path, message }) =>
      `  ${path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')}: ${message}`,
  );
  throw new StackError(`kong.yml holds what the local gateway does not do:\n${faults.join('\n')}`);
}
