import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A page of the app, by its file. */
export interface Route {
  /** For its pictures: "settings-rules-id". */
  name: string;
  /** As in its file: "/settings/rules/[id]". */
  path: string;
  signedIn: boolean;
}

const folder = join(import.meta.dirname, '../../src/app');

/** Every page that there is a file for. */
export async function routes(): Promise<Route[]> {
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.tsx') && !file.endsWith('_layout.tsx'),
  );
  return files.sort().map((file) => {
    const parts = file
      .replace(/\.tsx$/, '')
      .split(/[\\/]/)
      .filter((part) => !/^\(.*\)$|^index$/.test(part))
      .map((part) => (part === '+not-found' ? 'no-such-page' : part));
    return {
      name: parts.join('-').replace(/[[\]]/g, '') || 'home',
      path: `/${parts.join('/')}`,
      signedIn: file.startsWith('(signed-in)'),
    };
  });
}
