import { Client, Metadata, status } from '@grpc/grpc-js';
import { channelCredentials } from '#mesh/rpc/tls.ts';
import type { Random } from '../faults/random.ts';
import { type Answer, patienceFor } from './answer.ts';
import type { Person, Showing } from './cast.ts';
import type { Draft } from './request.ts';
import { shown } from './shown.ts';
import type { Target } from './target.ts';
import { damaged, encode } from './wire.ts';

/** A gRPC request as it is sent. */
export interface GrpcRequest {
  readonly service: string;
  readonly path: string;
  readonly bytes: Buffer;
  readonly metadata: Readonly<Record<string, string>>;
  /** As who operates the mesh, where the gateway may not ask. */
  readonly asOperator: boolean;
  readonly deadlineMs: number;
  /** Whether that is sooner than it can be answered. */
  readonly late: boolean;
}

/** What every service answers for its own part. */
const OF_ALL = 'tracker.operations.v1';

/** A draft as protobuf, with the metadata that clients send, or hardly ever send. */
export function toGrpc({ method, person, showing, tree, malformed, random }: Draft, id: string): GrpcRequest {
  const { parent, name } = method;
  const [, domain = ''] = parent.typeName.split('.');
  const asOperator = parent.file.proto.package === OF_ALL;
  const whole = encode(tree);
  const bytes = malformed ? damaged(whole, random) : whole;
  const metadata = metadataFor(random, person, showing, id);
  const late = random.integer(0, 299) === 0;
  return {
    service: asOperator ? random.pick(['auth', 'user', 'ds', 'expense']) : domain,
    path: `/${parent.typeName}/${name}`,
    ...{ bytes, metadata, asOperator, late },
    deadlineMs: late ? random.pick([-1, 0, 1, 5]) : patienceFor(bytes.length),
  };
}

const octet = (random: Random) => random.integer(1, 254);

/** An address of its own for nearly every request, so that nobody's failures slow down the others. */
function metadataFor(random: Random, person: Person, showing: Showing, id: string): Record<string, string> {
  const authorization = shown(random, person, showing);
  const odd: readonly Record<string, string>[] = [
    { traceparent: '00-ffffffffffffffffffffffffffffffff-0000000000000000-zz' },
    { traceparent: 'x'.repeat(5000) },
    {
      'x-real-ip': random.pick([
        '',
        '::1',
        '999.1.1.1',
        '::ffff:10.0.0.1',
        'fe80::1%eth0',
        "' or 1=1",
        'a'.repeat(4000),
      ]),
    },
    { 'user-agent': 'x'.repeat(4000) },
    { 'x-user-id': person.userId },
    { 'some-bin': 'AAECAwQ=' },
    { 'grpc-accept-encoding': 'gzip,deflate,x' },
  ];
  return {
    'x-request-id': id,
    'x-real-ip': `10.${octet(random)}.${octet(random)}.${octet(random)}`,
    ...(authorization === undefined ? {} : { authorization }),
    ...(random.integer(0, 19) === 0 ? random.pick(odd) : {}),
  };
}

const asIs = (bytes: Buffer) => bytes;

/** Sends requests to the services themselves. */
export function grpcSender({ addresses, certificates }: Target) {
  const channel = (address: string, name: string, as: keyof Target['certificates']) =>
    new Client(address, channelCredentials(certificates[as]), { 'grpc.ssl_target_name_override': name });
  const channels = Object.fromEntries(
    Object.entries(addresses).map(([name, address]) => [
      name,
      { gateway: channel(address, name, 'gateway'), cli: channel(address, name, 'cli') },
    ]),
  );
  return {
    send({ service, path, bytes, metadata, asOperator, deadlineMs }: GrpcRequest): Promise<Answer> {
      const client = channels[service]?.[asOperator ? 'cli' : 'gateway'];
      if (!client) throw new Error(`no service ${service}`);
      const sent = new Metadata();
      for (const [name, value] of Object.entries(metadata)) {
        sent.set(name, name.endsWith('-bin') ? Buffer.from(value, 'base64') : value);
      }
      const started = performance.now();
      return new Promise((resolve) => {
        client.makeUnaryRequest(
          path,
          asIs,
          asIs,
          bytes,
          sent,
          { deadline: Date.now() + deadlineMs },
          (error) =>
            resolve({
              status: status[error?.code ?? status.OK] ?? String(error?.code),
              message: error?.details ?? '',
              ms: performance.now() - started,
            }),
        );
      });
    },
    close() {
      for (const { gateway, cli } of Object.values(channels)) {
        gateway.close();
        cli.close();
      }
    },
  };
}
