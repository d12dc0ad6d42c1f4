import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CertificateFiles } from '#mesh/rpc/certificates.ts';
import { buildDir, type Program } from '../build.ts';
import { readyOrEnded, startChild } from '../child.ts';
import { appDist, root } from '../paths.ts';
import { isListening } from '../ports.ts';
import { passedOn } from '../services.ts';
import { publicKeys } from '../signing-keys.ts';
import type { Supervised } from '../supervise.ts';
import { defaultLimits, type Limits, renderKong } from './render.ts';

/** The gateway, to be bundled. */
export const gatewayProgram: Program = { name: 'gateway', folder: join('local', 'gateway') };

/** The filled-in kong.yml of the stack with this data; the gateway reads it again when it changes. */
export const kongConfigFile = (dataDir: string) => join(dataDir, 'kong.yml');

interface GatewayProcessOptions {
  port: number;
  /** `host:port` of every replica, by the name of its service. */
  replicas: Readonly<Record<string, readonly string[]>>;
  /** The folder of the signing keys; the public ones are taken. */
  signingKeysDir: string;
  certificates: CertificateFiles;
  limits: Partial<Limits>;
  /** The folder that the filled-in kong.yml is written to. */
  dataDir: string;
  log: string;
  signal: AbortSignal;
}

/** Starts the gateway of kong/kong.yml in front of the services and waits until it takes connections. */
export async function startGatewayProcess(options: GatewayProcessOptions): Promise<Supervised> {
  const { port, replicas, signingKeysDir, certificates, limits, dataDir, log, signal } = options;
  const config = kongConfigFile(dataDir);
  const template = await readFile(join(root, 'kong', 'kong.yml'), 'utf8');
  const settings = {
    ...defaultLimits,
    ...limits,
    targets: replicas,
    issuerKeys: await publicKeys(signingKeysDir),
  };
  await writeFile(config, renderKong(template, settings));
  const child = await startChild({
    name: 'gateway',
    command: process.execPath,
    args: ['--max-semi-space-size=8', '--max-old-space-size=192', join(buildDir, 'gateway', 'main.js')],
    env: {
      ...passedOn('gateway', process.env),
      KONG_CONFIG: config,
      KONG_NGINX_PROXY_GRPC_SSL_TRUSTED_CERTIFICATE: certificates.TLS_CA_FILE,
      KONG_CLIENT_SSL_CERT: certificates.TLS_CERT_FILE,
      KONG_CLIENT_SSL_CERT_KEY: certificates.TLS_KEY_FILE,
      DESCRIPTOR_SET: join(root, 'gen', 'tracker.binpb'),
      GATEWAY_PORT: String(port),
      APP_DIR: appDist,
    },
    log,
  });
  await readyOrEnded(child, { port, answers: () => isListening(port), timeoutMs: 30_000, signal });
  return { ...child, stop: (how = 'cleanly') => child.stop(how === 'cleanly' ? 12_000 : 0) };
}
