import { randomBytes } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { readyOrEnded, startChild } from './child.ts';
import type { Engine } from './engine.ts';
import { StackError } from './errors.ts';
import { mariadb } from './mariadb.ts';
import { mysql8 } from './mysql8.ts';
import { claimPort } from './ports.ts';
import type { Supervised } from './supervise.ts';

/** An account that may create databases and users. */
export interface Admin {
  host: string;
  port: number;
  user: string;
  password: string;
}

/** A running database server. */
export interface Database extends Supervised {
  admin: Admin;
}

interface DatabaseOptions {
  engine: Engine;
  /** The folder of the server's data and of its administrator's password; made when it is empty. */
  dir: string;
  /** The port; 0 for a free one. */
  port: number;
  log: string;
  /** The folder of the engine's program. */
  home: string;
  /** True for data that need not survive a power cut: commits then reach the system, not the disk. */
  throwAway?: boolean;
  signal?: AbortSignal | undefined;
}

const engines = { mariadb, mysql8 };

/** The engine that DB names; throws a `StackError` that lists the names there are. */
export function engineOf(name: string): Engine {
  if (name === 'mariadb' || name === 'mysql8') return engines[name];
  const names = Object.keys(engines).join(', ');
  throw new StackError(
    `DB=${name} is not known: set it to one of ${names}, or mysql://admin:password@host:port.`,
  );
}

/** The administrator of a server that runs already, when DB is its URL. */
export function externalAdmin(db: string): Admin | undefined {
  if (!db.startsWith('mysql://')) return undefined;
  const { hostname, port, username, password } = new URL(db);
  return {
    host: hostname,
    port: Number(port || 3306),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  };
}

/** Starts a server on loopback and waits until it answers a query; throws a `StackError` otherwise. */
export async function startDatabase(options: DatabaseOptions): Promise<Database> {
  const { engine, dir, log, home, throwAway = false, signal } = options;
  const port = await claimPort(options.port, engine.name, 'DB_PORT');
  const password = await prepareData(options);
  const { command, args } = await engine.serve({ home, data: join(dir, 'data') });
  const child = await startChild({
    name: engine.name,
    command,
    args: [
      ...args,
      '--bind-address=127.0.0.1',
      `--port=${port}`,
      // Relative to the data folder: a socket's path may not be longer than 107 bytes.
      '--socket=server.sock',
      '--max-connections=200',
      `--innodb-flush-log-at-trx-commit=${throwAway ? 2 : 1}`,
    ],
    log,
  });
  const admin = { host: '127.0.0.1', port, user: 'root', password };
  await readyOrEnded(child, { port, answers: () => answers(admin), timeoutMs: 60_000, signal });
  return { ...child, admin, stop: (how = 'cleanly') => child.stop(how === 'cleanly' ? 30_000 : 0) };
}

/**
 * Makes `dir` ready to be served, once, and returns its administrator's password. The data folder takes its
 * name only when it is whole, so an interrupted start repeats the work.
 */
export async function prepareData({
  engine,
  dir,
  log,
  home,
}: Omit<DatabaseOptions, 'port'>): Promise<string> {
  const passwordFile = join(dir, 'admin.password');
  const data = join(dir, 'data');
  if (existsSync(data)) return readFile(passwordFile, 'utf8');
  const password = randomBytes(24).toString('hex');
  const draft = join(dir, 'data.draft');
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  await engine.bootstrap({ home, data: draft, password, log: `${log}.bootstrap` });
  await writeFile(passwordFile, password, { mode: 0o600 });
  await rename(draft, data);
  return password;
}

/** Copies prepared data to another folder, sharing the blocks where the file system can. */
export async function copyData(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
}

async function answers(admin: Admin): Promise<boolean> {
  const connection = await createConnection({ ...admin, connectTimeout: 2000 });
  try {
    await connection.query('SELECT 1');
    return true;
  } finally {
    await connection.end();
  }
}
