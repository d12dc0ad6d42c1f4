import { readFileSync } from 'node:fs';
import { Client, credentials as grpc, status } from '@grpc/grpc-js';
import { expect } from 'chai';
import {
  ServerReflectionRequest,
  type ServerReflectionResponse,
  ServerReflectionService,
} from '#gen/grpc/reflection/v1/reflection.ts';
import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { DsServiceService, ListMessagesRequest } from '#gen/tracker/ds/v1/ds_service.ts';
import { ExpenseServiceService } from '#gen/tracker/expense/v1/expense_service.ts';
import { UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import { ConfigError } from '#mesh/config.ts';
import { createClient } from '#mesh/rpc/call.ts';
import { readCertificates } from '#mesh/rpc/certificates.ts';
import { channelCredentials } from '#mesh/rpc/tls.ts';
import { readKongConfig } from '../local/gateway/config.ts';
import { readContract } from '../local/gateway/contract.ts';
import { filledIn } from '../local/gateway/fixtures/kong.ts';
import { startGateway } from '../local/gateway/server.ts';
import { isServing } from '../local/health.ts';
import { startExpense } from '../services/expense/main.ts';
import { refused } from './support/calls.ts';
import { type Mesh, NAMES, type ServiceName, sharedMesh, targetsOf } from './support/mesh.ts';

describe('services among each other', () => {
  let mesh: Mesh;
  let token: string;
  const closing: (() => void)[] = [];

  before(async () => {
    mesh = await sharedMesh();
    ({ token } = await mesh.newUser());
  });
  after(() => {
    for (const close of closing) close();
  });

  /** Clients of all services with the certificate of `name`. */
  function as(name: string) {
    const credentials = channelCredentials(readCertificates(mesh.certificatesOf(name)));
    const clients = {
      auth: createClient(AuthServiceService, mesh.at('auth'), credentials),
      user: createClient(UserServiceService, mesh.at('user'), credentials),
      ds: createClient(DsServiceService, mesh.at('ds'), credentials),
      expense: createClient(ExpenseServiceService, mesh.at('expense'), credentials),
    };
    for (const client of Object.values(clients)) closing.push(() => client.close());
    return clients;
  }

  it('are refused what is not theirs to ask, whoever the user is that they have a token of', async () => {
    for (const [peer, call] of [
      ['user', () => as('user').ds.listMessages(ListMessagesRequest.create(), { token })],
      ['ds', () => as('ds').expense.listBalances({}, { token })],
      ['ds', () => as('ds').user.deleteProfile({}, { token })],
      ['expense', () => as('expense').user.getProfile({}, { token })],
      ['expense', () => as('expense').auth.whoAmI({}, { token })],
    ] as const) {
      expect(await refused(call(), status.PERMISSION_DENIED)).to.equal(`peer: ${peer} may not call this`);
    }
  });

  it('may ask what their work needs', async () => {
    for (const name of ['user', 'ds', 'expense']) {
      expect((await as(name).auth.getKeySet({})).keys).to.not.equal([]);
    }
    expect(await as('ds').user.getProfile({}, { token })).to.have.property('profile');
  });

  it('answer the gateway and whoever operates them', async () => {
    for (const name of ['gateway', 'cli']) {
      expect(await as(name).auth.whoAmI({}, { token })).to.have.property('username');
    }
  });

  it('tell every peer whether they serve, and nobody without a certificate', async () => {
    for (const name of NAMES) {
      expect(await isServing(mesh.at(name), mesh.certificatesOf('expense'))).to.equal(true);
      await refused(isServing(mesh.at(name)), status.UNAVAILABLE);
    }
  });

  it('describe themselves to whoever operates them only', async () => {
    expect(await described(mesh, 'cli', 'auth')).to.equal('listServicesResponse');
    await refused(described(mesh, 'gateway', 'auth'), status.PERMISSION_DENIED);
  });

  it('do not start without certificates unless they are told to', async () => {
    const { TLS_CA_FILE, TLS_CERT_FILE, TLS_KEY_FILE, ...rest } = mesh.environments.expense;
    const environment = { ...rest, GRPC_PORT: '0', AUTH_ADDR: mesh.at('auth') };
    const fault = await startExpense(environment, () => {}).then(
      () => expect.fail('started'),
      (error: unknown) => error,
    );
    expect(fault).to.be.instanceOf(ConfigError).with.property('message').that.contains('PLAINTEXT=1');
  });

  it('are taken by the gateway for nobody else', async () => {
    const answers = async (auth: ServiceName) => {
      const targets = targetsOf(mesh);
      const gateway = await startGateway({
        config: readKongConfig(filledIn({ targets: { ...targets, auth: [mesh.at(auth)] } })),
        contract: readContract(readFileSync('gen/tracker.binpb')),
        certificates: readCertificates(mesh.certificatesOf('gateway')),
        host: '127.0.0.1',
        port: 0,
      });
      const { status } = await fetch(`${gateway.url}/auth/v1/keys`);
      await gateway.stop();
      return status;
    };
    expect(await answers('auth')).to.equal(200);
    expect(await answers('ds')).to.equal(502);
  });
});

function described(mesh: Mesh, peer: string, service: ServiceName): Promise<string | undefined> {
  const certificates = readCertificates(mesh.certificatesOf(peer));
  const { ca, cert, key } = certificates;
  const client = new Client(mesh.at(service), grpc.createSsl(ca, key, cert), {
    'grpc.ssl_target_name_override': service,
  });
  const { path, requestSerialize, responseDeserialize } = ServerReflectionService.serverReflectionInfo;
  return new Promise<string | undefined>((resolve, reject) => {
    const stream = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize);
    stream.on('data', ({ messageResponse }: ServerReflectionResponse) => resolve(messageResponse?.$case));
    stream.on('error', reject);
    const messageRequest = { $case: 'listServices', value: '' } as const;
    stream.write(ServerReflectionRequest.fromPartial({ messageRequest }));
    stream.end();
  }).finally(() => client.close());
}
