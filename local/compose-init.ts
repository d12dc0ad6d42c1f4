import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { GATEWAY } from '#mesh/rpc/peer.ts';
import { certificateFiles, issueCertificates } from './certificates.ts';
import { replaceIssuerKeys } from './gateway/reload.ts';
import { limitsFrom, renderKong, withApp } from './gateway/render.ts';
import { createAppendOnly, createDatabase } from './provision.ts';
import { replaceFile } from './replace.ts';
import { certificateNames, services } from './services.ts';
import { publicKeys } from './signing-keys.ts';
import { createTopics, topics } from './topics.ts';

// The init job of docker-compose.yml: every service's database, as its DATABASE_URL says, the topics, certificates, each
// in a volume that only its owner mounts, and the configuration that Kong reads; with the argument `keys` nothing but the
// keys in the latter, for a rotation. Unlike `provision` it makes no other secrets, and never sees the key that only auth
// may have.

const { SECRETS_DIR = '/run/secrets', MYSQL_ADMIN = 'root', KAFKA_BROKERS = '' } = process.env;
const { KONG_TEMPLATE = 'kong/kong.yml', GATEWAY_DIR = '/gateway' } = process.env;
const { SIGNING_KEYS_DIR = '/run/signing-keys' } = process.env;
// Where the app's web export is served, `host:port`; '' where it is not.
const { APP_TARGET = '' } = process.env;
const { AUTHORITY_DIR = '/authority', CERTIFICATES_DIR = '/certificates' } = process.env;
const kongConfig = join(GATEWAY_DIR, 'kong.yml');
const secret = (name: string) => readFile(join(SECRETS_DIR, name), 'utf8');

async function createDatabases(): Promise<void> {
  const password = (await secret('mysql-root-password')).trim();
  for (const { name, appendOnlyDatabase } of services) {
    const url = new URL(parseEnv(await secret(`${name}.env`)).DATABASE_URL ?? '');
    // A managed server may insist on TLS: mysql2 takes it from the URL, the administrator as the service.
    const ssl = url.searchParams.get('ssl');
    const admin = {
      host: url.hostname,
      port: Number(url.port || 3306),
      user: MYSQL_ADMIN,
      password,
      ...(ssl && { ssl: JSON.parse(ssl) }),
    };
    const user = decodeURIComponent(url.username);
    await createDatabase(admin, url.pathname.slice(1), { user, password: decodeURIComponent(url.password) });
    if (appendOnlyDatabase) await createAppendOnly(admin, appendOnlyDatabase, user);
  }
}

async function configureKong(): Promise<void> {
  const targetsOf = (name: string) => process.env[`${name.toUpperCase()}_TARGETS`]?.split(',') ?? [];
  const config = renderKong(await readFile(KONG_TEMPLATE, 'utf8'), {
    ...limitsFrom(process.env),
    targets: Object.fromEntries(services.map(({ name }) => [name, targetsOf(name)])),
    issuerKeys: await publicKeys(SIGNING_KEYS_DIR),
  });
  await replaceFile(kongConfig, APP_TARGET ? withApp(config, APP_TARGET) : config, 0o644);
}

async function certify(): Promise<void> {
  await issueCertificates(AUTHORITY_DIR, CERTIFICATES_DIR, certificateNames(services));
  // Kong runs as a user of its own image, and nobody else mounts this folder.
  for (const file of Object.values(certificateFiles(CERTIFICATES_DIR, GATEWAY))) await chmod(file, 0o644);
}

const createAll = async () => {
  const topicsThere = createTopics(KAFKA_BROKERS.split(','), topics);
  await Promise.all([createDatabases(), topicsThere, certify(), configureKong()]);
  console.log("databases, topics, certificates and Kong's configuration are there");
};

(process.argv[2] === 'keys' ? replaceIssuerKeys(kongConfig, SIGNING_KEYS_DIR) : createAll()).catch(
  // Its message only: the whole error would show the statement, and with it a password.
  ({ message, code }: Error & { code?: string }) => {
    console.error(`init: ${message || code}`);
    process.exitCode = 1;
  },
);
