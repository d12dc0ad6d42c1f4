import { isUtf8 } from 'node:buffer';
import type { DescMethod } from '@bufbuild/protobuf';
import { type Contract, httpRule } from '../contract.ts';
import { asUtf8 } from '../uri.ts';
import { JsonError, parseJson } from './cjson.ts';
import { addArguments, areText, parseQuery } from './query.ts';
import { compileRequest, type ToBytes } from './request.ts';
import { compileResponse, type ToJson } from './response.ts';

/** Why a request did not become a call; Kong answers 400 with this text. */
export class TranscodeError extends Error {
  override name = 'TranscodeError';
}

/** A method as it is reached over REST. */
export interface Binding {
  method: DescMethod;
  /** The path of the gRPC call. */
  path: string;
  template: RegExp;
  variables: readonly string[];
  body: '' | '*';
  toBytes: ToBytes;
  toJson: ToJson;
}

/** A method that a path was found to stand for, and what the path says of the request; one character a byte. */
export interface Match {
  binding: Binding;
  variables: readonly (readonly [name: string, value: string])[];
}

/** The methods of one .proto file by their verbs, in the order of declaration: the first that matches is taken. */
export function bindingsOf(contract: Contract, protoFile: string): ReadonlyMap<string, readonly Binding[]> {
  const file = contract.files.find(({ proto }) => proto.name === protoFile);
  if (!file) throw new Error(`${protoFile} is not among the contracts`);
  const byVerb = new Map<string, Binding[]>();
  for (const method of file.services.flatMap((service) => service.methods)) {
    const rule = httpRule(contract.registry, method);
    if (!rule) continue;
    const { verb, path, body, variables, unsupported } = rule;
    const doubts = [...unsupported, ...doubtsAbout(path, body)];
    if (doubts.length > 0) {
      throw new Error(`${method.parent.typeName}.${method.name}: ${doubts.join(', ')}: not as Kong does it`);
    }
    const binding: Binding = {
      method,
      path: `/${method.parent.typeName}/${method.name}`,
      template: templateOf(path),
      variables,
      body: body === '*' ? '*' : '',
      toBytes: compileRequest(method.input),
      toJson: compileResponse(method.output),
    };
    byVerb.set(verb, [...(byVerb.get(verb) ?? []), binding]);
  }
  return byVerb;
}

// Kong takes what is not a variable for a regular expression: only what is the same either way is let through.
function doubtsAbout(path: string, body: string): string[] {
  const literal = path.replaceAll(/\{\w+(=[\w*/-]+)?\}/g, '');
  return [
    ...(/^[\w/:-]+$/.test(literal) ? [] : [`the path ${path}`]),
    ...(body === '' || body === '*' ? [] : [`body: "${body}"`]),
  ];
}

// As with PCRE, a line break may stand at the end.
function templateOf(path: string): RegExp {
  const pattern = path.replaceAll(/\{\w+(?:=([^}]+))?\}/g, (_all, segments: string | undefined) =>
    segments === undefined || segments === '*'
      ? '([^/]+)'
      : `(${segments.replaceAll('**', '.+').replaceAll(/(?<!\.)\*/g, '[^/]+')})`,
  );
  return new RegExp(`^${pattern}\\n?$`);
}

/** The method that a verb and a normalised path stand for; throws a {@link TranscodeError} when there is none. */
export function matchPath(
  bindings: ReadonlyMap<string, readonly Binding[]>,
  verb: string,
  path: string,
): Match {
  const candidates = bindings.get(verb);
  if (!candidates) throw new TranscodeError(`failed to transcode .proto file Unknown method "${verb}"`);
  for (const binding of candidates) {
    const match = binding.template.exec(path);
    if (!match) continue;
    return { binding, variables: binding.variables.map((name, nth) => [name, match[nth + 1] ?? '']) };
  }
  throw new TranscodeError(`failed to transcode .proto file Unknown path ${luaQuoted(path)}`);
}

/** The bytes of the request message. Throws a {@link TranscodeError} or an `EncodeError`. */
export function toMessage({ binding, variables }: Match, query: string, body: Buffer): Uint8Array {
  if (binding.body === '*') {
    // What is no UTF-8 goes on as it is, for the service to refuse.
    const raw = !isUtf8(body);
    const payload = Object.fromEntries(variables.map(([name, value]) => [name, raw ? value : asUtf8(value)]));
    return binding.toBytes({ ...payload, ...bodyFields(body, raw) }, raw);
  }
  const given = parseQuery(query);
  const raw = !areText(given);
  const asText = raw ? (bytes: string) => bytes : asUtf8;
  const payload: Record<string, unknown> = Object.fromEntries(
    variables.map(([name, value]) => [name, asText(value)]),
  );
  addArguments(payload, given, binding.method.input, asText);
  return binding.toBytes(payload, raw);
}

function bodyFields(body: Buffer, raw: boolean): object {
  if (body.length === 0) return {};
  let fields: unknown;
  try {
    fields = parseJson(body, raw);
  } catch (cause) {
    if (cause instanceof JsonError) throw new TranscodeError(`decode json err: ${cause.message}`, { cause });
    throw cause;
  }
  if (typeof fields !== 'object' || fields === null) throw new TranscodeError('body must be a table');
  return Array.isArray(fields) ? {} : fields;
}

// As Lua's %q writes a string.
const luaQuoted = (text: string) =>
  `"${asUtf8(text).replaceAll(/["\\\n]|\p{Cc}/gu, (character) =>
    /["\\\n]/.test(character) ? `\\${character}` : `\\${character.charCodeAt(0)}`,
  )}"`;
