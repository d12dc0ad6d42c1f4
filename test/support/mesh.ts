import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import { DsServiceService } from '#gen/tracker/ds/v1/ds_service.ts';
import { ExpenseServiceService } from '#gen/tracker/expense/v1/expense_service.ts';
import { UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import { createClient } from '#mesh/call.ts';
import { readCertificates } from '#mesh/certificates.ts';
import { GATEWAY } from '#mesh/peer.ts';
import type { RunningService, StartService } from '#mesh/process.ts';
import { channelCredentials } from '#mesh/tls.ts';
import { certificateFiles, issueCertificates } from '../../local/certificates.ts';
import { certificateNames, services } from '../../local/services.ts';
import { startAuth } from '../../services/auth/main.ts';
import { startDs } from '../../services/ds/main.ts';
import { startExpense } from '../../services/expense/main.ts';
import { startUser } from '../../services/user/main.ts';
import { testbed } from './testbed.ts';

export type ServiceName = 'auth' | 'user' | 'ds' | 'expense';

const START: Readonly<Record<ServiceName, StartService>> = {
  auth: startAuth,
  user: startUser,
  ds: startDs,
  expense: startExpense,
};

export const RULES = { issuer: 'https://tracker.test', audience: 'tracker' };

/** The four services, in this process, on free ports, each with its own database. */
async function startMesh() {
  const { brokers, createDatabase, dir } = await testbed();
  const keyFile = join(dir, `signing-${uuidv7()}.pem`);
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  await writeFile(keyFile, pem, { mode: 0o600 });

  const messageKeysFile = join(dir, `message-keys-${uuidv7()}`);
  await writeFile(messageKeysFile, `test ${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });

  const certificatesDir = join(dir, 'tls');
  await issueCertificates(join(dir, 'ca'), certificatesDir, certificateNames(services));
  const certificatesOf = (name: string) => certificateFiles(certificatesDir, name);

  const environments = {} as Record<ServiceName, Record<string, string>>;
  const running = new Map<ServiceName, RunningService>();
  const ports = {} as Record<ServiceName, number>;
  const urls = {} as Record<ServiceName, string>;

  const addresses = () =>
    Object.fromEntries(
      Object.entries(ports).map(([name, port]) => [`${name.toUpperCase()}_ADDR`, `127.0.0.1:${port}`]),
    );

  async function start(name: ServiceName): Promise<void> {
    const environment = { ...environments[name], ...addresses(), GRPC_PORT: String(ports[name] ?? 0) };
    const service = await START[name](environment, (reason) => {
      throw new Error(`${name}: ${reason}`);
    });
    running.set(name, service);
    ports[name] = service.port;
  }

  for (const name of ['auth', 'user', 'ds', 'expense'] as const) {
    urls[name] = (await createDatabase(name)).url;
    environments[name] = {
      GRPC_HOST: '127.0.0.1',
      DATABASE_URL: urls[name],
      KAFKA_BROKERS: brokers.join(','),
      TOKEN_ISSUER: RULES.issuer,
      TOKEN_AUDIENCE: RULES.audience,
      SIGNING_KEY_FILE: keyFile,
      MESSAGE_KEYS_FILE: messageKeysFile,
      REFLECTION_DESCRIPTOR: 'gen/tracker.binpb',
      ...certificatesOf(name),
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    };
    await start(name);
  }

  const at = (name: ServiceName) => `127.0.0.1:${ports[name]}`;
  // As the gateway, so that a test may say which address it calls from.
  const credentials = channelCredentials(readCertificates(certificatesOf(GATEWAY)));
  const clients = {
    auth: createClient(AuthServiceService, at('auth'), credentials),
    user: createClient(UserServiceService, at('user'), credentials),
    ds: createClient(DsServiceService, at('ds'), credentials),
    expense: createClient(ExpenseServiceService, at('expense'), credentials),
  };

  return {
    ...clients,
    /** What those clients were made with. */
    credentials,
    /** The files of a service, the gateway or the cli; and the folder of the CA. */
    certificatesOf,
    authorityDir: join(dir, 'ca'),
    at,
    urls,
    environments,
    signingKey: pem,
    brokers,
    start,
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
      for (const client of Object.values(clients)) client.close();
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

/** Waits for what happens by event: calls `attempt` until it does not throw, for at most `withinMs`. */
export async function eventually<T>(attempt: () => Promise<T>, withinMs = 10_000): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(20);
    }
  }
}
