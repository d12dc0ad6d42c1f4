import { stopGateway } from '../conformance/support/gateway.ts';
import { tellWhatWasLeftOut } from '../conformance/support/suite.ts';
import { stopSharedMesh } from './mesh.ts';
import { stopTestbed } from './testbed.ts';

export const mochaHooks = {
  async afterAll(this: Mocha.Context) {
    this.timeout(30_000);
    tellWhatWasLeftOut();
    await stopGateway();
    await stopSharedMesh();
    await stopTestbed();
  },
};
