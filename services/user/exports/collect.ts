import { setTimeout as sleep } from 'node:timers/promises';
import type { ExportedRow } from '#gen/tracker/type/v1/export.ts';
import { isUnreachable } from '#mesh/rpc/call.ts';
import { README } from './readme.ts';
import { heading, lineOf } from './spreadsheet.ts';
import type { ZipWriter } from './zip.ts';

/** A service that tells page by page what it holds of the user. */
export interface Source {
  readonly service: string;
  page(pageToken: string): Promise<{ rows: readonly ExportedRow[]; nextPageToken: string }>;
}

/** A file of the archive and how many lines of rows it has. */
interface Written {
  readonly file: string;
  rows: number;
}

const LEDGER = { service: 'expense', list: 'expenses' };

/** Writes everything that the sources tell into the archive: a file a list, and what explains them. */
export async function collect(
  zip: ZipWriter,
  sources: readonly Source[],
  about: { userId: string; createdAt: string },
  signal: AbortSignal,
): Promise<void> {
  await writeWhole(zip, 'README.txt', README);
  const files: Written[] = [];
  for (const source of sources) files.push(...(await writeLists(zip, source, signal)));
  const ledger = sources.find(({ service }) => service === LEDGER.service);
  if (ledger) files.push(await writeSpreadsheet(zip, ledger, signal));
  await writeWhole(zip, 'manifest.json', `${JSON.stringify({ format: 1, ...about, files }, undefined, 2)}\n`);
}

async function writeLists(zip: ZipWriter, source: Source, signal: AbortSignal): Promise<Written[]> {
  const written: Written[] = [];
  let [file, list] = [undefined as ReturnType<ZipWriter['file']> | undefined, ''];
  for await (const rows of runsOf(source, signal)) {
    if (!file || rows.list !== list) {
      file?.close();
      list = rows.list;
      const name = `${source.service}/${list}.jsonl`;
      file = zip.file(name);
      written.push({ file: name, rows: 0 });
    }
    await file.write(rows.json.map((json) => `${json}\n`).join(''));
    const last = written.at(-1);
    if (last) last.rows += rows.json.length;
  }
  file?.close();
  return written;
}

/** Reads the entries once more: in a ZIP one file is written after the other. */
async function writeSpreadsheet(zip: ZipWriter, source: Source, signal: AbortSignal): Promise<Written> {
  const written = { file: 'ledger.csv', rows: 0 };
  const file = zip.file(written.file);
  await file.write(heading);
  for await (const { list, json } of runsOf(source, signal)) {
    if (list !== LEDGER.list) break;
    const lines = json.map(lineOf).filter((line) => line !== '');
    await file.write(lines.join(''));
    written.rows += lines.length;
  }
  file.close();
  return written;
}

async function writeWhole(zip: ZipWriter, name: string, text: string): Promise<void> {
  const file = zip.file(name);
  await file.write(text);
  file.close();
}

/** The rows of a source in runs of one list, a page at a time. */
async function* runsOf(
  source: Source,
  signal: AbortSignal,
): AsyncGenerator<{ list: string; json: string[] }> {
  for (let pageToken = ''; ; ) {
    signal.throwIfAborted();
    const { rows, nextPageToken } = await patiently(() => source.page(pageToken), signal);
    for (const list of new Set(rows.map((row) => row.list))) {
      yield { list, json: rows.filter((row) => row.list === list).map(({ json }) => json) };
    }
    if (nextPageToken === '') return;
    pageToken = nextPageToken;
  }
}

const ATTEMPTS = 4;
const DELAY_MS = 500;

/** Asks again where a service could not be reached: it may just be starting anew. */
async function patiently<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (attempt >= ATTEMPTS || !isUnreachable(error)) throw error;
      await sleep(DELAY_MS * attempt, undefined, { signal });
    }
  }
}
