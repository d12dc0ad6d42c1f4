import { readFileSync } from 'node:fs';
import { fromBinary, toBinary } from '@bufbuild/protobuf';
import {
  type DescriptorProto,
  type FileDescriptorProto,
  FileDescriptorProtoSchema,
  FileDescriptorSetSchema,
} from '@bufbuild/protobuf/wkt';
import { type Server, type ServerDuplexStream, type ServiceDefinition, status } from '@grpc/grpc-js';
import {
  type ServerReflectionRequest,
  ServerReflectionResponse,
  ServerReflectionService,
} from '#gen/grpc/reflection/v1/reflection.ts';

interface Index {
  readonly services: readonly string[];
  readonly files: ReadonlyMap<string, FileDescriptorProto>;
  readonly fileOf: ReadonlyMap<string, string>;
}

type ReflectionCall = ServerDuplexStream<ServerReflectionRequest, ServerReflectionResponse>;

/**
 * Adds gRPC server reflection (v1 and v1alpha) over a descriptor set, so that whoever may ask can list, describe
 * and call; the others are denied. The descriptors are passed on as bytes, annotations included; listed is what is served.
 */
export function addReflection(
  server: Server,
  descriptorFile: string,
  served: readonly ServiceDefinition[],
  mayAsk: (call: ReflectionCall) => boolean,
): void {
  const names = new Set([...served, ServerReflectionService].map(nameOf));
  let index: Index | undefined;
  // At the first question: few ever ask, and reading it takes a while and some memory.
  const load = () => indexOf(fromBinary(FileDescriptorSetSchema, readFileSync(descriptorFile)).file);
  const { serverReflectionInfo } = ServerReflectionService;
  const alpha = serverReflectionInfo.path.replace('.v1.', '.v1alpha.');
  for (const path of [serverReflectionInfo.path, alpha]) {
    server.addService(
      { info: { ...serverReflectionInfo, path } },
      {
        info: (call: ReflectionCall) => {
          if (!mayAsk(call)) {
            call.emit('error', { code: status.PERMISSION_DENIED, details: 'peer: may not ask this' });
            return;
          }
          call.on('data', (request: ServerReflectionRequest) => {
            index ??= load();
            call.write(answer(index, names, request));
          });
          call.on('end', () => call.end());
          call.on('error', () => call.end());
        },
      },
    );
  }
}

/** "/package.Service/Method" of its first method. */
function nameOf(definition: ServiceDefinition): string {
  return Object.values(definition)[0]?.path.split('/')[1] ?? '';
}

function answer(
  index: Index,
  served: ReadonlySet<string>,
  request: ServerReflectionRequest,
): ServerReflectionResponse {
  const asked = request.messageRequest;
  const reply = (messageResponse: ServerReflectionResponse['messageResponse']) =>
    ServerReflectionResponse.create({ validHost: request.host, originalRequest: request, messageResponse });
  const files = (name: string | undefined) =>
    name === undefined
      ? reply({
          $case: 'errorResponse',
          value: { errorCode: status.NOT_FOUND, errorMessage: 'no such symbol or file' },
        })
      : reply({
          $case: 'fileDescriptorResponse',
          value: { fileDescriptorProto: withImports(index, name) },
        });
  switch (asked?.$case) {
    case 'listServices':
      return reply({
        $case: 'listServicesResponse',
        value: { service: index.services.filter((name) => served.has(name)).map((name) => ({ name })) },
      });
    case 'fileByFilename':
      return files(index.files.has(asked.value) ? asked.value : undefined);
    case 'fileContainingSymbol':
      return files(index.fileOf.get(asked.value));
    default:
      return reply({
        $case: 'errorResponse',
        value: { errorCode: status.UNIMPLEMENTED, errorMessage: 'not supported' },
      });
  }
}

function withImports({ files }: Index, name: string): Buffer[] {
  const wanted = new Set([name]);
  for (const at of wanted) for (const dependency of files.get(at)?.dependency ?? []) wanted.add(dependency);
  return [...wanted].flatMap((at) => {
    const file = files.get(at);
    return file ? [Buffer.from(toBinary(FileDescriptorProtoSchema, file))] : [];
  });
}

function indexOf(set: readonly FileDescriptorProto[]): Index {
  const files = new Map(set.map((file) => [file.name, file]));
  const fileOf = new Map<string, string>();
  const services: string[] = [];
  for (const file of set) {
    const addMessage = (scope: string, message: DescriptorProto) => {
      const name = `${scope}.${message.name}`;
      fileOf.set(name, file.name);
      for (const nested of message.nestedType) addMessage(name, nested);
      for (const nested of message.enumType) fileOf.set(`${name}.${nested.name}`, file.name);
    };
    for (const message of file.messageType) addMessage(file.package, message);
    for (const type of file.enumType) fileOf.set(`${file.package}.${type.name}`, file.name);
    for (const service of file.service) {
      const name = `${file.package}.${service.name}`;
      services.push(name);
      fileOf.set(name, file.name);
      for (const method of service.method) fileOf.set(`${name}.${method.name}`, file.name);
    }
  }
  return { services, files, fileOf };
}
