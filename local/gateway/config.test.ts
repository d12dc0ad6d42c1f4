import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { root } from '../paths.ts';
import { readKongConfig } from './config.ts';
import { readContract } from './contract.ts';
import { filledIn, NO_CERTIFICATES } from './fixtures/kong.ts';
import { createPipeline } from './pipeline.ts';

const contract = readContract(readFileSync(join(root, 'gen', 'tracker.binpb')));
const start = (text: string) => createPipeline(readKongConfig(text), contract, NO_CERTIFICATES).close();
const changed = (from: string, to: string) => {
  const text = filledIn();
  expect(text).to.include(from);
  return () => start(text.replace(from, to));
};

describe('the local gateway', () => {
  it('starts on the kong.yml of this project', () => {
    start(filledIn());
  });

  it('refuses a plugin that it does not have', () => {
    expect(changed('name: prometheus', 'name: acl')).to.throw('.plugins[3].name');
  });

  it('refuses an option that it does not obey', () => {
    expect(changed('limit_by: ip\n', 'limit_by: ip\n              hide_client_headers: true\n')).to.throw(
      '.services[0].routes[0].plugins[0].config: Unrecognized key: "hide_client_headers"',
    );
  });

  it('refuses a value that it does not obey', () => {
    expect(changed('strip_path: false', 'strip_path: true')).to.throw('.services[0].routes[0].strip_path');
  });

  it('refuses a service, route or upstream with a property that it does not obey', () => {
    expect(changed('retries: 2', 'retries: 2\n    enabled: false')).to.throw('"enabled"');
    expect(changed('  - name: user.targets', '  - name: user.targets\n    algorithm: latency')).to.throw(
      '"algorithm"',
    );
  });

  it('refuses Lua that it was not written for', () => {
    expect(changed('[409] = 6', '[409] = 10')).to.throw('the Lua of post-function was changed');
  });

  it('refuses a contract that is not there', () => {
    expect(changed('tracker/user/v1/user_service.proto', 'tracker/user/v2/user_service.proto')).to.throw(
      'tracker/user/v2/user_service.proto is not among the contracts',
    );
  });
});
