import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { relative } from 'node:path';
import { StackError } from '../errors.ts';
import { root } from '../paths.ts';
import { buildApp, isBuilt, ownApp, type Step } from './build.ts';

// `make app`: the app for the web, where the gateway finds it.

/** In the foreground: what it says is shown, and Ctrl-C reaches it. */
async function run({ what, args, env }: Step): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: ownApp.folder, env, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new StackError(`${what} failed; what it said is above.`);
}

try {
  if (!(await isBuilt(ownApp))) await buildApp({ ...ownApp, run, say: console.log });
  console.log(`the app is in ${relative(root, ownApp.dist)}/; make demo and make run serve it`);
} catch (error) {
  console.error(error instanceof StackError ? error.message : error);
  process.exit(1);
}
