/** A database server that the stack can run; all speak MySQL's protocol and take the same SQL of ours. */
export interface Engine {
  /** The part that fetch.ts brings, and the name that DB selects it by. */
  name: 'mariadb' | 'mysql8';
  /** Makes an empty data folder whose only usable account is `root@127.0.0.1` with this password. */
  bootstrap(options: EnginePaths & { password: string; log: string }): Promise<void>;
  /** The command line that serves a data folder; address and port are added to it. */
  serve(options: EnginePaths): Promise<{ command: string; args: string[] }>;
}

/** Where an engine's program is and where its data goes. */
interface EnginePaths {
  home: string;
  data: string;
}

// MySQL 8's default, so that what another engine would let pass fails there too.
const sqlMode = [
  'ONLY_FULL_GROUP_BY',
  'STRICT_TRANS_TABLES',
  'NO_ZERO_IN_DATE',
  'NO_ZERO_DATE',
  'ERROR_FOR_DIVISION_BY_ZERO',
  'NO_ENGINE_SUBSTITUTION',
];

/** Options that all engines take, the same at bootstrap and afterwards. */
export const commonArgs = (data: string): string[] => [
  // First, as the servers demand: nobody's my.cnf takes part.
  '--no-defaults',
  `--datadir=${data}`,
  ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  // Otherwise the server makes an RSA key at every start, which takes seconds.
  '--skip-ssl',
  '--skip-name-resolve',
  '--performance-schema=OFF',
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_unicode_ci',
  '--default-time-zone=+00:00',
  `--sql-mode=${sqlMode.join()}`,
  '--innodb-buffer-pool-size=48M',
  // Engines that nothing here uses would still touch their caches, and a log buffer is for large transactions.
  '--key-buffer-size=64K',
  '--innodb-log-buffer-size=4M',
  '--innodb-log-file-size=32M',
];

/** The statements that leave `root@127.0.0.1` with this password as the only account that can log in. */
export const onlyRoot = (password: string): string[] => [
  `CREATE USER root@'127.0.0.1' IDENTIFIED BY '${password}';`,
  `GRANT ALL PRIVILEGES ON *.* TO root@'127.0.0.1' WITH GRANT OPTION;`,
];
