import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { DsServiceService } from '#gen/tracker/ds/v1/ds_service.ts';
import { ExpenseServiceService } from '#gen/tracker/expense/v1/expense_service.ts';
import { DeadLetterServiceService } from '#gen/tracker/operations/v1/dead_letter_service.ts';
import { UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import type { RunningService, StartService } from '#mesh/process.ts';
import { createClient, isUnreachable } from '#mesh/rpc/call.ts';
import { readCertificates } from '#mesh/rpc/certificates.ts';
import { CLI, GATEWAY } from '#mesh/rpc/peer.ts';
import { channelCredentials } from '#mesh/rpc/tls.ts';
import { certificateFiles, issueCertificates } from '../../local/certificates.ts';
import { eventually } from '../../local/eventually.ts';
import { freePort } from '../../local/ports.ts';
import { certificateNames, services } from '../../local/services.ts';
import { createSigningKeys } from '../../local/signing-keys.ts';
import { startAuth } from '../../services/auth/main.ts';
import { startDs } from '../../services/ds/main.ts';
import { startExpense } from '../../services/expense/main.ts';
import { startUser } from '../../services/user/main.ts';
import { testbed } from './testbed.ts';

export { eventually };

export type ServiceName = 'auth' | 'user' | 'ds' | 'expense';

const START: Readonly<Record<ServiceName, StartService>> = {
  auth: startAuth,
  user: startUser,
  ds: startDs,
  expense: startExpense,
};

/** Of all services. */
export const NAMES = Object.keys(START) as ServiceName[];

/** Where the gateway finds each service of the mesh. */
export const targetsOf = (mesh: Pick<Mesh, 'at'>): Record<ServiceName, string[]> =>
  Object.fromEntries(NAMES.map((name) => [name, [mesh.at(name)]])) as Record<ServiceName, string[]>;

/** Clients pause longer with every failure to connect. */
const REACHED_MS = 30_000;

/** Of a call that does not say: a machine that has much else to do answers late. */
const PATIENCE_MS = 10_000;

const RULES = { issuer: 'https://tracker.test', audience: 'tracker' };

/** The four services, in this process, on free ports, each with its own database. */
async function startMesh() {
  const { brokers, createDatabase, createAppendOnly, dir } = await testbed();
  const signingKeysDir = join(dir, `signing-keys-${uuidv7()}`);
  await createSigningKeys(signingKeysDir);

  const messageKeysFile = join(dir, `message-keys-${uuidv7()}`);
  await writeFile(messageKeysFile, `test ${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });

  const mailDir = join(dir, `mails-${uuidv7()}`);
  const certificatesDir = join(dir, 'tls');
  await issueCertificates(join(dir, 'ca'), certificatesDir, certificateNames(services));
  const certificatesOf = (name: string) => certificateFiles(certificatesDir, name);

  const environments = {} as Record<ServiceName, Record<string, string>>;
  const running = new Map<ServiceName, RunningService>();
  const ports = {} as Record<ServiceName, number>;
  for (const name of NAMES) ports[name] = await freePort();
  const urls = {} as Record<ServiceName, string>;

  const addresses = () =>
    Object.fromEntries(
      Object.entries(ports).map(([name, port]) => [`${name.toUpperCase()}_ADDR`, `127.0.0.1:${port}`]),
    );

  async function start(name: ServiceName): Promise<void> {
    const environment = { ...environments[name], ...addresses(), GRPC_PORT: String(ports[name]) };
    const service = await START[name](environment, (reason) => {
      throw new Error(`${name}: ${reason}`);
    });
    running.set(name, service);
  }

  for (const name of NAMES) {
    const own = await createDatabase(name);
    urls[name] = own.url;
    environments[name] = {
      GRPC_HOST: '127.0.0.1',
      DATABASE_URL: urls[name],
      KAFKA_BROKERS: brokers.join(','),
      TOKEN_ISSUER: RULES.issuer,
      TOKEN_AUDIENCE: RULES.audience,
      ...(name === 'auth' ? { AUDIT_DATABASE: await createAppendOnly(own) } : {}),
      SIGNING_KEYS_DIR: signingKeysDir,
      KEY_SET_SECONDS: '1',
      MESSAGE_KEYS_FILE: messageKeysFile,
      MAIL_DIR: mailDir,
      REFLECTION_DESCRIPTOR: 'gen/tracker.binpb',
      ERASE_SWEEP_SECONDS: '1',
      ...certificatesOf(name),
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    };
    await start(name);
  }

  const at = (name: ServiceName) => `127.0.0.1:${ports[name]}`;
  // As the gateway, so that a test may say which address it calls from.
  const credentials = channelCredentials(readCertificates(certificatesOf(GATEWAY)));
  const clients = {
    auth: createClient(AuthServiceService, at('auth'), credentials, { timeoutMs: PATIENCE_MS }),
    user: createClient(UserServiceService, at('user'), credentials, { timeoutMs: PATIENCE_MS }),
    ds: createClient(DsServiceService, at('ds'), credentials, { timeoutMs: PATIENCE_MS }),
    expense: createClient(ExpenseServiceService, at('expense'), credentials, { timeoutMs: PATIENCE_MS }),
  };

  // The gateway may not ask for them.
  const operator = channelCredentials(readCertificates(certificatesOf(CLI)));
  const deadLettersOf = (name: ServiceName) =>
    createClient(DeadLetterServiceService, at(name), operator, { server: name, timeoutMs: PATIENCE_MS });
  const deadLetters = {
    auth: deadLettersOf('auth'),
    user: deadLettersOf('user'),
    ds: deadLettersOf('ds'),
    expense: deadLettersOf('expense'),
  };

  const ask: Readonly<Record<ServiceName, () => Promise<unknown>>> = {
    auth: () => clients.auth.getKeySet({}),
    user: () => clients.user.getProfile({}),
    ds: () => clients.ds.getReadingSettings({}),
    expense: () => clients.expense.listBalances({}),
  };
  async function reached(name: ServiceName): Promise<void> {
    const answered = () =>
      ask[name]().catch((error) => {
        if (isUnreachable(error)) throw error;
      });
    await eventually(answered, REACHED_MS);
  }

  return {
    ...clients,
    /** What each service could not handle, asked for as whoever operates the mesh. */
    deadLetters,
    /** What those clients were made with. */
    credentials,
    /** The files of a service, the gateway or the cli. */
    certificatesOf,
    at,
    urls,
    environments,
    /** PEM of the private key, as it is before any rotation. */
    signingKey: await readFile(join(signingKeysDir, 'signing.pem'), 'utf8'),
    signingKeysDir,
    /** Where auth's mails are written to. */
    mailDir,
    brokers,
    /** Waits until the clients reach a service; they pause a little after a failure. */
    reached,
    /** Starts a service again; returns once the clients reach it. */
    async start(name: ServiceName): Promise<void> {
      await start(name);
      await reached(name);
    },
    async stop(name: ServiceName): Promise<void> {
      await running.get(name)?.stop();
      running.delete(name);
    },
    /** A new user, logged in, as soon as the profile has come through Kafka. */
    async newUser(fields: Partial<Omit<typeof NOBODY, 'username'>> = {}) {
      const username = `u-${uuidv7()}`;
      const { userId, tokens } = await clients.auth.signUp({ ...NOBODY, username, ...fields });
      const token = tokens?.accessToken ?? '';
      await eventually(() => clients.user.getProfile({}, { token }));
      return { userId, username, token, refreshToken: tokens?.refreshToken ?? '' };
    },
    async close(): Promise<void> {
      for (const client of [...Object.values(clients), ...Object.values(deadLetters)]) client.close();
      await Promise.all([...running.values()].map((service) => service.stop()));
    },
  };
}

export type Mesh = Awaited<ReturnType<typeof startMesh>>;

/** A signup with nothing but a password. */
export const NOBODY = {
  username: '',
  password: 'correct horse battery',
  email: '',
  firstName: '',
  lastName: '',
  phoneNumber: '',
  homeCurrency: '',
  timezone: '',
  locale: '',
  deviceName: '',
};

let shared: Promise<Mesh> | undefined;

/** The one mesh that suites share; each test brings its own users. */
export function sharedMesh(): Promise<Mesh> {
  shared ??= startMesh();
  return shared;
}

export async function stopSharedMesh(): Promise<void> {
  await (await shared)?.close();
}
