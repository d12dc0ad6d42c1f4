import { readFile } from 'node:fs/promises';
import { StackError } from '../errors.ts';
import { readKongConfig } from './config.ts';
import { readContract } from './contract.ts';
import { startGateway } from './server.ts';
import { createSite } from './site.ts';

// The gateway as a process. KONG_CONFIG: a filled-in kong.yml; DESCRIPTOR_SET: gen/tracker.binpb; GATEWAY_HOST and
// GATEWAY_PORT: where it listens.
const {
  KONG_CONFIG = '',
  DESCRIPTOR_SET = '',
  GATEWAY_HOST = '127.0.0.1',
  GATEWAY_PORT = '8000',
} = process.env;

try {
  const config = readKongConfig(await readFile(KONG_CONFIG, 'utf8'));
  const contract = readContract(await readFile(DESCRIPTOR_SET));
  const site = createSite({ contract, config });
  const gateway = await startGateway({
    config,
    contract,
    host: GATEWAY_HOST,
    port: Number(GATEWAY_PORT),
    site,
  });
  console.log(`gateway: ${gateway.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void gateway.stop().then(() => process.exit()));
} catch (error) {
  console.error(error instanceof StackError ? error.message : error);
  process.exit(1);
}
