import { setTimeout as sleep } from 'node:timers/promises';
import {
  type DescMethod,
  fromBinary,
  fromJson,
  type JsonObject,
  type JsonValue,
  toBinary,
  toJson,
} from '@bufbuild/protobuf';
import { Metadata, Server, ServerCredentials, type ServerWritableStream, status } from '@grpc/grpc-js';

type Call = ServerWritableStream<Buffer, Buffer>;

/** One replica of the service behind the gateway that answers as it is asked to. */
export interface Probe {
  port: number;
  /** How often `Wait` was asked under this name. */
  asked(name: string): number;
  /** How many of those calls were given up by the gateway. */
  abandoned(name: string): number;
  /** Ends at once, as a process that is killed. */
  kill(): void;
}

/** Serves the methods of probe.v1 on this loopback port, or on a free one for 0. */
export async function startProbe(methods: readonly DescMethod[], port: number): Promise<Probe> {
  const asked = new Map<string, number>();
  const abandoned = new Map<string, number>();
  const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

  async function wait({ milliseconds = 0, name = '' }: JsonObject, call: Call): Promise<JsonObject> {
    count(asked, String(name));
    call.once('cancelled', () => count(abandoned, String(name)));
    await sleep(Number(milliseconds));
    return {};
  }

  const server = new Server({ 'grpc.max_send_message_length': -1 });
  const handlers: Record<string, (request: JsonObject, call: Call) => Promise<JsonObject> | JsonObject> = {
    GetMetadata: (_request, call) => metadataOf(call),
    GetGuardedMetadata: (_request, call) => metadataOf(call),
    Wait: wait,
    WaitImpatiently: wait,
    WaitPaired: wait,
    GetMuch: ({ characters = 0, elements = 0 }) => ({
      text: 'ä'.repeat(Number(characters)),
      parts: Array.from({ length: Number(elements) }, (_, nth) => ({ name: `part ${nth}`, size: nth })),
    }),
  };

  async function serve(method: DescMethod, call: Call): Promise<void> {
    const request = toJson(method.input, fromBinary(method.input, call.request), AS_DECLARED) as JsonObject;
    if (method.name === 'Fail') return fail(request, call);
    if (method.name === 'Answer') return answer(request, call);
    const message = (await handlers[method.name]?.(request, call)) ?? {
      everything: request,
      received: JSON.stringify(request),
      method: method.name,
      replica: String(bound),
    };
    call.write(Buffer.from(toBinary(method.output, fromJson(method.output, message as JsonValue))));
    call.end();
  }

  // Streaming on this side only: so that an error can follow headers or a message.
  const definition = Object.fromEntries(
    methods.map((method) => [method.name, { ...RAW, path: `/${method.parent.typeName}/${method.name}` }]),
  );
  const implementation = Object.fromEntries(
    methods.map((method) => [
      method.name,
      (call: Call) => {
        serve(method, call).catch((error) =>
          call.emit('error', { code: status.INTERNAL, details: `the probe: ${error}` }),
        );
      },
    ]),
  );
  server.addService(definition, implementation);
  const bound = await new Promise<number>((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (error, taken) =>
      error ? reject(error) : resolve(taken),
    );
  });
  return {
    port: bound,
    asked: (name) => asked.get(name) ?? 0,
    abandoned: (name) => abandoned.get(name) ?? 0,
    kill: () => server.forceShutdown(),
  };
}

const AS_DECLARED = { useProtoFieldName: true };
const RAW = {
  requestStream: false,
  responseStream: true,
  requestSerialize: (bytes: Buffer) => bytes,
  requestDeserialize: (bytes: Buffer) => bytes,
  responseSerialize: (bytes: Buffer) => bytes,
  responseDeserialize: (bytes: Buffer) => bytes,
} as const;

function metadataOf(call: Call): JsonObject {
  const entries = Object.entries(call.metadata.getMap()).flatMap(([name]) =>
    call.metadata.get(name).map((value) => ({ name, value: String(value) })),
  );
  return { entries };
}

function fail({ status: code = 0, details = '', stage }: JsonObject, call: Call): void {
  if (stage === 'STAGE_AFTER_HEADERS') call.sendMetadata(new Metadata());
  if (stage === 'STAGE_AFTER_MESSAGE') call.write(Buffer.alloc(0));
  call.emit('error', { code, details });
}

function answer({ hexadecimal = '', headers, trailers }: JsonObject, call: Call): void {
  call.sendMetadata(metadataFrom(headers));
  call.write(Buffer.from(String(hexadecimal), 'hex'));
  call.end(metadataFrom(trailers));
}

function metadataFrom(lines: JsonValue | undefined): Metadata {
  const metadata = new Metadata();
  for (const line of (lines ?? []) as string[]) {
    const [name = '', value = ''] = line.split(': ');
    metadata.add(name, value);
  }
  return metadata;
}
