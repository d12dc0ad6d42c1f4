import { buildPrograms, serviceProgram } from '../../local/build.ts';
import { gatewayProgram } from '../../local/gateway/process.ts';
import { services } from '../../local/services.ts';
import { type Patch, patchedVariant } from './patch.ts';

/**
 * Builds all services and the gateway into `outDir`, with the patches: what is tested needs no switch for its tests.
 * Throws an error that names a patch which does not fit the sources any more.
 */
export async function buildPatched(outDir: string, patches: readonly Patch[]): Promise<void> {
  const programs = [...services.map(({ name }) => serviceProgram(name)), gatewayProgram];
  await buildPrograms(programs, outDir, patchedVariant(patches));
}
