import { watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readCertificates } from '#mesh/rpc/certificates.ts';
import { StackError } from '../errors.ts';
import { readKongConfig } from './config.ts';
import { readContract } from './contract.ts';
import { startGateway } from './server.ts';
import { createSite } from './site/site.ts';

// The gateway as a process. KONG_CONFIG: a filled-in kong.yml; DESCRIPTOR_SET: gen/tracker.binpb; GATEWAY_HOST and
// GATEWAY_PORT: where it listens; as for Kong itself, KONG_CLIENT_SSL_CERT and KONG_CLIENT_SSL_CERT_KEY: what it shows
// the services, and KONG_NGINX_PROXY_GRPC_SSL_TRUSTED_CERTIFICATE: the CA it knows them by. A KONG_CONFIG that changes is
// read again, as after "kong reload". APP_DIR: the app's web export, served where it is there.
const {
  KONG_CONFIG = '',
  DESCRIPTOR_SET = '',
  GATEWAY_HOST = '127.0.0.1',
  GATEWAY_PORT = '8000',
  APP_DIR,
  KONG_CLIENT_SSL_CERT: TLS_CERT_FILE = '',
  KONG_CLIENT_SSL_CERT_KEY: TLS_KEY_FILE = '',
  KONG_NGINX_PROXY_GRPC_SSL_TRUSTED_CERTIFICATE: TLS_CA_FILE = '',
} = process.env;
/** How soon a changed configuration is seen. */
const LOOK_EVERY_MS = 500;

try {
  const readConfig = async () => readKongConfig(await readFile(KONG_CONFIG, 'utf8'));
  const config = await readConfig();
  const contract = readContract(await readFile(DESCRIPTOR_SET));
  const site = createSite({ contract, config, appDir: APP_DIR || undefined });
  const gateway = await startGateway({
    config,
    contract,
    certificates: readCertificates({ TLS_CA_FILE, TLS_CERT_FILE, TLS_KEY_FILE }),
    host: GATEWAY_HOST,
    port: Number(GATEWAY_PORT),
    site,
  });
  console.log(`gateway: ${gateway.url}`);
  watchFile(KONG_CONFIG, { interval: LOOK_EVERY_MS }, () => {
    readConfig()
      .then(gateway.reload)
      .catch((error: Error) => console.error(`not reloaded: ${error.message}`));
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void gateway.stop().then(() => process.exit()));
} catch (error) {
  console.error(error instanceof StackError ? error.message : error);
  process.exit(1);
}
