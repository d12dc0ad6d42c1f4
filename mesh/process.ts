import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ConfigError, type Environment } from '#mesh/config.ts';

/** A running service, as the process around it and the tests see it. */
export interface RunningService {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts a service; `onFatal` is for what makes going on pointless. */
export type StartService = (
  environment: Environment,
  onFatal: (reason: string) => void,
) => Promise<RunningService>;

const STOP_MS = 10_000;

/**
 * Runs `start` if the module at `moduleUrl` is the process's entry point: configuration from the environment,
 * SIGTERM and SIGINT stop gracefully, anything fatal ends the process with exit code 1.
 */
export function runAsMain(moduleUrl: string, start: StartService): void {
  // The module's URL is its real path, whichever link it was started through.
  if (!process.argv[1] || realpathSync(process.argv[1]) !== fileURLToPath(moduleUrl)) return;
  const die = (reason: string, error?: unknown) => {
    // The log may not exist yet, and this is the last thing said.
    process.stderr.write(`${reason}${error instanceof Error ? `\n${error.stack}` : ''}\n`);
    process.exit(1);
  };
  process.on('uncaughtException', (error) => die('uncaught exception', error));
  process.on('unhandledRejection', (error) => die('unhandled rejection', error));
  const stopOnSignal = (service: RunningService) => {
    let stopping = false;
    const stop = () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => die(`not stopped after ${STOP_MS} ms`), STOP_MS).unref();
      service.stop().then(
        () => process.exit(0),
        (error: unknown) => die('failed while stopping', error),
      );
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  };
  start(process.env, (reason) => die(`fatal: ${reason}`)).then(stopOnSignal, (error: unknown) => {
    if (error instanceof ConfigError) die(error.message);
    else die('could not start', error);
  });
}
