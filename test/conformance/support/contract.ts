import { execFileSync } from 'node:child_process';
import { type Contract, readContract } from '../../../local/gateway/contract.ts';

const MODULES = ['proto', 'test/conformance/probe/proto'];

/** The contracts of the services together with the probe's. */
export function contractWithProbe(): Contract {
  const config = JSON.stringify({ version: 'v2', modules: MODULES.map((path) => ({ path })) });
  const args = ['build', '--config', config, '--as-file-descriptor-set', '--exclude-source-info', '-o', '-'];
  return readContract(execFileSync('node_modules/.bin/buf', args, { maxBuffer: 64 * 1024 * 1024 }));
}

/** The methods of the probe among those of a contract. */
export const probeMethods = ({ methods }: Contract) =>
  methods.filter(({ parent }) => parent.typeName.startsWith('probe.'));
