import { stopSharedMesh } from './mesh.ts';
import { startTestbed } from '../../local/testbed.ts';

let started = false;

/** The real Kafka and database that suites ask for; started at the first request, stopped after the last test. */
export function testbed() {
  started = true;
  return startTestbed();
}

export const mochaHooks = {
  async afterAll(this: Mocha.Context) {
    this.timeout(30_000);
    await stopSharedMesh();
    if (started) await (await startTestbed()).stop();
  },
};
