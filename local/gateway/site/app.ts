import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { makePage, type Page } from './page.ts';

/** A page of the app, and with what it is sent. */
export interface AppPage {
  readonly page: Page;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Lets the app load and ask nowhere but here: but styles are set on elements, and pictures of profiles may be anywhere. */
export const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' https: data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const SAFE = {
  'content-security-policy': POLICY,
  // A path may hold the name of a merchant.
  'referrer-policy': 'no-referrer',
};
const LOOK_AGAIN = { ...SAFE, 'cache-control': 'no-cache' };
const FOR_EVER = { ...SAFE, 'cache-control': 'public, max-age=31536000, immutable' };

/** Names that Metro gives by content: what has one never changes. */
const HASHED = /[.-][0-9a-f]{20,}(@\dx)?\.\w+$/;
const INDEX = '/index.html';

/** The heading of the page that stands in for an app that nobody built yet. */
export const NOT_BUILT_YET = 'The app is not built yet';
const NOT_BUILT = makePage(
  INDEX,
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="5">
<title>Tracker</title>
<style>body { font: 1rem/1.5 system-ui; margin: 15vh auto; max-width: 34rem; padding: 0 1rem; color-scheme: light dark }</style>
<h1>${NOT_BUILT_YET}</h1>
<p><code>make app</code> builds it. <code>make demo</code> and <code>make run</code> do so by themselves, beside the
rest, unless they were started with <code>APP=0</code>; this page becomes the app when it is there.</p>
<p>The API is up: <a href="/docs/">/docs</a> shows all of it.</p>
</html>
`,
);

/** One export of the app: the files that it has, read when they are first asked for. */
interface Export {
  readonly built: string;
  readonly files: ReadonlySet<string>;
  readonly pages: Map<string, Promise<Page | undefined>>;
}

/** The files of the app's web export in `dir`. Looked for at every request: an export that appears or changes is served. */
export function createApp(dir: string | undefined) {
  let known: Export | undefined;

  async function current(): Promise<Export | undefined> {
    const index = dir ? await stat(join(dir, INDEX)).catch(() => undefined) : undefined;
    if (!dir || !index) return undefined;
    const built = `${index.ino} ${index.mtimeMs} ${index.size}`;
    if (known?.built !== built) known = { built, files: await filesIn(dir), pages: new Map() };
    return known;
  }

  function read({ files, pages }: Export, path: string): Promise<Page | undefined> {
    if (!dir || !files.has(path)) return Promise.resolve(undefined);
    const page = pages.get(path) ?? readFile(join(dir, path)).then((bytes) => makePage(path, bytes), gone);
    pages.set(path, page);
    return page;
  }

  /**
   * What a path shows: a file; for whoever looks for a page, the app, which knows its own; undefined where there is neither.
   */
  return async (path: string, wantsPage: boolean): Promise<AppPage | undefined> => {
    const app = await current();
    if (!app) return path === '/' ? { page: NOT_BUILT, status: 404, headers: LOOK_AGAIN } : undefined;
    const file = await read(app, path);
    if (file) return { page: file, status: 200, headers: HASHED.test(path) ? FOR_EVER : LOOK_AGAIN };
    const page = path === '/' || wantsPage ? await read(app, INDEX) : undefined;
    return page && { page, status: 200, headers: LOOK_AGAIN };
  };
}

/** A list of plain files: no path leads out of the folder, and no link in it does. */
async function filesIn(dir: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(
    files.map((entry) => `/${relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  );
}

/** Taken away since the folder was listed, as by the next export. */
const gone = () => undefined;
