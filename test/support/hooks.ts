import { stopSharedMesh } from './mesh.ts';
import { stopTestbed } from './testbed.ts';

export const mochaHooks = {
  async afterAll(this: Mocha.Context) {
    this.timeout(30_000);
    await stopSharedMesh();
    await stopTestbed();
  },
};
