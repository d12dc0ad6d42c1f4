import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { StackError } from './errors.ts';
import { mariadbArtifact, requireJava, requireMaven, requireNode } from './requirements.ts';

describe('what the stack without Docker needs', () => {
  let bin: string;
  const env = () => ({ PATH: bin });

  beforeEach(async () => {
    bin = await mkdtemp(join(tmpdir(), 'tracker-bin-'));
  });
  afterEach(() => rm(bin, { recursive: true }));

  const install = async (name: string, output: string) => {
    await writeFile(join(bin, name), `#!/bin/sh\necho '${output}' >&2\n`);
    await chmod(join(bin, name), 0o755);
  };

  const complaint = async (work: () => unknown): Promise<string> => {
    try {
      await work();
    } catch (error) {
      expect(error).to.be.instanceOf(StackError);
      return (error as StackError).message;
    }
    throw new Error('nothing was missing');
  };

  it('says in one sentence that Java is missing', async () => {
    const message = await complaint(() => requireJava(env()));
    expect(message).to.match(/^Java is missing .*install a Java 17 or newer runtime, or use Docker[^.]*\.$/);
  });

  for (const [version, spoken] of [
    ['openjdk version "11.0.2" 2019-01-15', 'Java 11'],
    ['java version "1.8.0_202"', 'Java 8'],
  ] as const) {
    it(`refuses ${spoken}`, async () => {
      await install('java', version);
      expect(await complaint(() => requireJava(env()))).to.match(
        new RegExp(`^${spoken} is too old for Kafka`),
      );
    });
  }

  for (const version of ['openjdk version "17.0.15" 2025-04-15', 'openjdk version "25" 2025-09-16']) {
    it(`takes ${version}`, async () => {
      await install('java', version);
      expect(await requireJava(env())).to.contain(version);
    });
  }

  it('looks for Java in JAVA_HOME first', async () => {
    await install('java', 'openjdk version "21.0.1"');
    const message = await complaint(() => requireJava({ ...env(), JAVA_HOME: join(bin, 'nowhere') }));
    expect(message).to.match(/^Java is missing/);
  });

  it('says in one sentence that Maven is missing', async () => {
    const message = await complaint(() => requireMaven(env()));
    expect(message).to.match(/^Maven is missing .*install the maven package, or use Docker[^.]*\.$/);
  });

  it('refuses a Node.js before 20.19 and takes later ones', async () => {
    for (const version of ['18.20.4', '20.18.1']) {
      expect(await complaint(() => requireNode(version))).to.match(
        /install Node.js 20.19 or newer, or use Docker/,
      );
    }
    for (const version of ['20.19.0', '22.1.0', '24.0.0']) requireNode(version);
  });

  it('sends a processor without a MariaDB of its own to Docker or to an existing server', async () => {
    const message = await complaint(() => mariadbArtifact('linux', 'arm64'));
    expect(message).to.match(/linux-arm64: use Docker .*or set DB=mysql:/);
  });
});
