import {
  createFileRegistry,
  type DescFile,
  type DescMethod,
  type FileRegistry,
  fromBinary,
  getOption,
  type Message,
} from '@bufbuild/protobuf';
import { type FileDescriptorSet, FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';

/** The contracts of a descriptor set, e.g. gen/tracker.binpb. */
export interface Contract {
  set: FileDescriptorSet;
  registry: FileRegistry;
  /** The files of ours, without what they import of others. */
  files: DescFile[];
  methods: DescMethod[];
}

/** Reads a serialised `FileDescriptorSet`. */
export function readContract(descriptorSet: Uint8Array): Contract {
  const set = fromBinary(FileDescriptorSetSchema, descriptorSet);
  const registry = createFileRegistry(set);
  const files = [...registry.files].filter((file) => !/^(google|grpc)\./.test(file.proto.package));
  const methods = files.flatMap((file) => file.services).flatMap((service) => service.methods);
  return { set, registry, files, methods };
}

const VERBS = ['get', 'put', 'post', 'patch', 'delete'] as const;

/** How a method is reached over REST. */
export interface HttpRule {
  verb: string;
  /** The template: `/ds/v1/messages/{message_id}:retry`. */
  path: string;
  /** `*` where the body is the request, '' where there is none. */
  body: string;
  variables: string[];
  /** What Kong's plugin cannot do, where the annotation asks for it. */
  unsupported: string[];
}

/** The google.api.http annotation of a method, or undefined where it has none. */
export function httpRule(registry: FileRegistry, method: DescMethod): HttpRule | undefined {
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
