import { readFileSync } from 'node:fs';
import {
  createFileRegistry,
  type DescFile,
  type DescMethod,
  type DescService,
  fromBinary,
  getOption,
  type Message,
} from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';

const set = fromBinary(FileDescriptorSetSchema, readFileSync('gen/tracker.binpb'));

/** Everything that proto/ describes, as the gateway and reflection see it. */
export const registry = createFileRegistry(set);
export const files: DescFile[] = [...registry.files].filter((file) =>
  file.proto.package.startsWith('tracker.'),
);
export const services: DescService[] = files.flatMap((file) => file.services);
export const methods: DescMethod[] = services.flatMap((service) => service.methods);

const VERBS = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** How a method is reached over REST. */
export interface HttpRule {
  verb: string;
  path: string;
  body: string;
  variables: string[];
  /** What Kong's plugin cannot do, where the annotation asks for it. */
  unsupported: string[];
}

/** The google.api.http annotation of a method, or undefined where it has none. */
export function httpRule(method: DescMethod): HttpRule | undefined {
  const extension = registry.getExtension('google.api.http');
  if (!extension) throw new Error('google.api.http is not in the descriptor set');
  const rule = getOption(method, extension) as Message & {
    pattern?: { case: string; value: string };
    body?: string;
    responseBody?: string;
    additionalBindings?: unknown[];
  };
  if (!rule.pattern?.case) return undefined;
  const { case: verb, value: path } = rule.pattern;
  const unsupported = [
    ...(VERBS.some((known) => known === verb) ? [] : [`the verb ${verb}`]),
    ...(rule.responseBody ? ['response_body'] : []),
    ...(rule.additionalBindings?.length ? ['additional_bindings'] : []),
  ];
  const variables = [...path.matchAll(/\{([^}=]+)(=[^}]*)?\}/g)].map((match) => match[1] ?? '');
  return { verb, path, body: rule.body ?? '', variables, unsupported };
}
