import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Connection, createConnection } from 'mysql2/promise';
import { issueCertificates } from './certificates.ts';
import type { Admin } from './database.ts';
import {
  certificateNames,
  certificatesFolder,
  messageKeysFile,
  type Service,
  signingKeysDir,
} from './services.ts';
import { createSigningKeys } from './signing-keys.ts';
import { createTopics, type Topic } from './topics.ts';

/** A database with one user of its own, who reaches nothing else. */
export interface OwnDatabase {
  name: string;
  /** `mysql://user:password@host:port/name` */
  url: string;
  /** Drops the database and its user. */
  drop(): Promise<void>;
}

/** What the services are given. */
export interface Provisions {
  /** The URL of each service's database, by the service's name. */
  databaseUrls: Record<string, string>;
  secretsDir: string;
}

interface ProvisionOptions {
  db: Admin;
  brokers: string[];
  /** The folder of the generated passwords and keys, readable by its owner only. */
  secretsDir: string;
  services: Service[];
  topics: Topic[];
}

/**
 * Makes everything that the services expect to find and leaves alone what is there already, but for certificates,
 * which are new at every start.
 */
export async function provision(options: ProvisionOptions): Promise<Provisions> {
  const { db, brokers, secretsDir, services, topics } = options;
  await mkdir(secretsDir, { recursive: true, mode: 0o700 });
  const [databaseUrls] = await Promise.all([
    provisionDatabases(db, secretsDir, services),
    createTopics(brokers, topics),
    createSigningKeys(join(secretsDir, signingKeysDir), join(secretsDir, 'signing-key.pem')),
    issueCertificates(
      join(secretsDir, 'ca'),
      join(secretsDir, certificatesFolder),
      certificateNames(services),
    ),
    once(join(secretsDir, messageKeysFile), async () => newMessageKey(new Date())),
  ]);
  return { databaseUrls, secretsDir };
}

/**
 * Creates the database `name` unless it is there, and a user who reaches only it; with no `account` the user
 * is named like the database and gets a new password, which suits a test suite that drops both afterwards.
 */
export async function createDatabase(
  admin: Admin,
  name: string,
  account: { user: string; password: string } = { user: name, password: newPassword() },
): Promise<OwnDatabase> {
  await withConnection(admin, (connection) => ensureDatabase(connection, name, account));
  const drop = async (connection: Connection) => {
    await connection.query('DROP DATABASE IF EXISTS ??', [name]);
    await connection.query('DROP USER IF EXISTS ?@?', [account.user, clientHost(admin)]);
  };
  return { name, url: urlOf(admin, name, account), drop: () => withConnection(admin, drop) };
}

/** Creates the database `name` unless it is there; `user` can read there, add rows and create tables, and no more. */
export async function createAppendOnly(admin: Admin, name: string, user: string): Promise<void> {
  await withConnection(admin, (connection) => ensureAppendOnly(connection, name, user));
}

async function provisionDatabases(db: Admin, secretsDir: string, services: Service[]) {
  const urls: Record<string, string> = {};
  await withConnection(db, async (connection) => {
    for (const { name, database, databaseUser: user, appendOnlyDatabase } of services) {
      const password = await once(join(secretsDir, `${user}.password`), async () => newPassword());
      await ensureDatabase(connection, database, { user, password });
      if (appendOnlyDatabase) await ensureAppendOnly(connection, appendOnlyDatabase, user);
      urls[name] = urlOf(db, database, { user, password });
    }
  });
  return urls;
}

async function ensureDatabase(
  connection: Connection,
  name: string,
  { user, password }: Account,
): Promise<void> {
  const host = clientHost(connection.config);
  await connection.query(CREATE, [name]);
  await connection.query('CREATE USER IF NOT EXISTS ?@? IDENTIFIED BY ?', [user, host, password]);
  await connection.query('ALTER USER ?@? IDENTIFIED BY ?', [user, host, password]);
  await connection.query('GRANT ALL PRIVILEGES ON ??.* TO ?@?', [exactly(name), user, host]);
}

async function ensureAppendOnly(connection: Connection, name: string, user: string): Promise<void> {
  const host = clientHost(connection.config);
  await connection.query(CREATE, [name]);
  await connection.query('GRANT SELECT, INSERT, CREATE ON ??.* TO ?@?', [exactly(name), user, host]);
}

const CREATE = 'CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci';

// In GRANT, unlike in CREATE, a name is a pattern in which _ stands for any character.
const exactly = (name: string) => name.replaceAll(/[\\_%]/g, '\\$&');

interface Account {
  user: string;
  password: string;
}

// On loopback a user exists for loopback only; a server elsewhere sees us under an address unknown to us.
const clientHost = ({ host }: { host?: string | undefined }) => (host === '127.0.0.1' ? host : '%');

const newPassword = () => randomBytes(24).toString('hex');

const urlOf = ({ host, port }: Admin, database: string, { user, password }: Account) =>
  `mysql://${user}:${password}@${host}:${port}/${database}`;

/** A line of the file of message keys, named by its day. */
function newMessageKey(made: Date): string {
  return `k${made.toISOString().slice(0, 10)} ${randomBytes(32).toString('base64')}\n`;
}

/** The content of a secret file, which is made on the first call and readable by its owner only. */
async function once(file: string, make: () => Promise<string>): Promise<string> {
  try {
    await writeFile(file, await make(), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFile(file, 'utf8');
}

async function withConnection<T>(admin: Admin, use: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await createConnection({ ...admin, charset: 'utf8mb4_unicode_ci' });
  try {
    return await use(connection);
  } finally {
    await connection.end();
  }
}
