import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startChild } from './child.ts';
import { commonArgs, type Engine, onlyRoot } from './engine.ts';
import { StackError } from './errors.ts';

const run = promisify(execFile);

/** MySQL 8.0.15, the check that our SQL is MySQL's too: old, so for loopback and tests only. */
export const mysql8: Engine = {
  name: 'mysql8',

  async bootstrap({ home, data, password, log }) {
    const base = await basedir(home);
    const accounts = `${data}.sql`;
    await writeFile(accounts, [...onlyRoot(password), "DROP USER root@'localhost';", ''].join('\n'), {
      mode: 0o600,
    });
    const child = await startChild({
      name: 'mysqld --initialize',
      command: join(base, 'bin', 'mysqld'),
      args: [...args(base, data), '--initialize-insecure', `--init-file=${accounts}`],
      log,
    });
    const { code } = await child.exited;
    await rm(accounts);
    if (code === 0) return;
    const missing = /error while loading shared libraries: (\S+):/.exec(await readFile(log, 'utf8'))?.[1];
    if (missing) {
      throw new StackError(`MySQL 8 needs ${missing}: install libaio1 and libnuma1, or leave DB at mariadb.`);
    }
    throw new StackError(`MySQL 8 could not make its data folder (exit code ${code}); see ${log}`);
  },

  async serve({ home, data }) {
    const base = await basedir(home);
    return { command: join(base, 'bin', 'mysqld'), args: args(base, data) };
  },
};

const args = (base: string, data: string) => [
  ...commonArgs(data),
  `--basedir=${base}`,
  '--default-authentication-plugin=mysql_native_password',
  '--skip-log-bin',
  '--mysqlx=OFF',
  '--pid-file=mysqld.pid',
];

// The jar holds one tar a platform.
async function basedir(home: string): Promise<string> {
  const base = join(home, 'server');
  if (existsSync(base)) return base;
  const tar = { linux: 'mysql-Linux-amd64.tar.gz', darwin: 'mysql-Mac_OS_X-x86_64.tar.gz' }[
    process.platform as 'linux'
  ];
  if (!tar || process.arch !== 'x64') {
    throw new StackError(
      `there is no ready-made MySQL 8 for ${process.platform}-${process.arch}: leave DB at mariadb.`,
    );
  }
  const draft = `${base}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  await run('tar', ['-xzf', join(home, tar), '-C', draft]);
  await rename(draft, base);
  return base;
}
