import { join } from 'node:path';
import { limitsFrom } from '../../local/gateway/render.ts';
import { localDir } from '../../local/paths.ts';
import { services, signingKeysDir } from '../../local/services.ts';
import { publicKeys } from '../../local/signing-keys.ts';
import { kongConfig, probePorts } from './support/kong-config.ts';

// Prints kong/kong.yml filled in for the services of the local stack. PROBE=1 adds the probe of the conformance suite.
const { env } = process;
const keysDir = env.SIGNING_KEYS_DIR || join(localDir, 'data', 'secrets', signingKeysDir);
const settings = {
  ...limitsFrom(env),
  targets: Object.fromEntries(
    services.map(({ name, portVariable, port }) => [name, [`127.0.0.1:${env[portVariable] || port}`]]),
  ),
  issuerKeys: await publicKeys(keysDir),
};
process.stdout.write(await kongConfig(settings, env.PROBE === '1' ? probePorts() : undefined));
