import { open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Export, ExportState, UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import { type AsUser, asUser } from './as-user.ts';
import { createRestClient } from './rest.ts';

const EVERY_MS = 500;

/** Has everything collected that the services hold of a user, and writes it to a file that only its owner can read. */
async function exportAll({ url, token }: AsUser): Promise<void> {
  const { OUT: out = '' } = process.env;
  if (out === '') throw new Error('OUT: is required, the ZIP file to write');
  const user = createRestClient(UserServiceService, url);
  const file = await open(out, 'wx', 0o600);
  try {
    const { export: begun, downloadKey } = await user.createExport({}, { token });
    const exportId = begun?.exportId ?? '';
    const { parts, sizeBytes } = await ready();
    for (let part = 0; part < parts; part++) {
      const { data } = await user.downloadExport({ exportId, downloadKey, part }, { token });
      await file.write(Buffer.from(data, 'base64'));
    }
    console.log(`${out}: ${sizeBytes.toLocaleString('en')} bytes`);

    async function ready(): Promise<Export> {
      for (;;) {
        const { export: now } = await user.getExport({ exportId }, { token });
        if (now?.state === ExportState.READY) return now;
        if (now?.state !== ExportState.RUNNING) throw new Error('the export failed; begin another');
        await sleep(EVERY_MS);
      }
    }
  } finally {
    await file.close();
  }
}

await asUser(exportAll);
