import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { limitsFrom } from '../../local/gateway/render.ts';
import { localDir } from '../../local/paths.ts';
import { services, signingKeyFile } from '../../local/services.ts';
import { kongConfig, probePorts } from './support/kong-config.ts';

// Prints kong/kong.yml filled in for the services of the local stack. PROBE=1 adds the probe of the conformance suite.
const { env } = process;
const keyFile = env.SIGNING_KEY_FILE || join(localDir, 'data', 'secrets', signingKeyFile);
const settings = {
  ...limitsFrom(env),
  targets: Object.fromEntries(
    services.map(({ name, portVariable, port }) => [name, [`127.0.0.1:${env[portVariable] || port}`]]),
  ),
  issuerKeys: [await readFile(keyFile, 'utf8')],
};
process.stdout.write(await kongConfig(settings, env.PROBE === '1' ? probePorts() : undefined));
