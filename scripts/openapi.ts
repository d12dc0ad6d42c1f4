import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKongConfig } from '../local/gateway/config.ts';
import { readContract } from '../local/gateway/contract.ts';
import { describeApi } from '../local/gateway/openapi/describe.ts';
import { defaultLimits, renderKong } from '../local/gateway/render.ts';
import { root } from '../local/paths.ts';
import { services } from '../local/services.ts';

// gen/tracker.binpb and the routes of kong/kong.yml -> gen/openapi.json, which the app's client is generated from.
// What the routes lead to does not stand in the description.
const targets = Object.fromEntries(services.map(({ name }) => [name, ['127.0.0.1:1']]));
const template = readFileSync(join(root, 'kong', 'kong.yml'), 'utf8');
const config = readKongConfig(renderKong(template, { ...defaultLimits, targets, issuerKeys: [] }));
const contract = readContract(readFileSync(join(root, 'gen', 'tracker.binpb')));
writeFileSync(
  join(root, 'gen', 'openapi.json'),
  `${JSON.stringify(describeApi(contract, config), null, 1)}\n`,
);
