import { useSyncExternalStore } from 'react';
import { answer, api } from '@/api/client.ts';
import { ApiError, Unreachable } from '@/api/errors.ts';
import { useSession } from '@/api/session.ts';
import { bytesOf } from './bytes.ts';
// biome-ignore lint/correctness/useImportExtensions: with its ending it would be this file on every platform
import { saveFile } from './save';

interface Begun {
  userId: string;
  exportId: string;
  /** Without it nobody can read the archive; it is in memory only. */
  downloadKey: string;
}

/** How far an archive of everything has come. */
export type Archive =
  | { kind: 'none' }
  | { kind: 'beginning'; userId: string }
  | ({ kind: 'collecting' } & Begun)
  | ({ kind: 'ready'; parts: number; bytes: number; until: string; saved: boolean; error?: unknown } & Begun)
  | ({ kind: 'saving'; parts: number; bytes: number; until: string; part: number } & Begun)
  | { kind: 'failed'; userId: string; error?: unknown };

const FIRST_LOOK_MS = 500;
const LONGEST_PAUSE_MS = 5000;
const none: Archive = { kind: 'none' };

// Not of a screen: the archive goes on while the user looks elsewhere.
let archive: Archive = none;
const listeners = new Set<() => void>();

function become(next: Archive): void {
  archive = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The archive that the user of this moment has begun. */
export function useArchive(): Archive {
  const { userId } = useSession();
  const known = useSyncExternalStore(
    subscribe,
    () => archive,
    () => none,
  );
  return known.kind !== 'none' && known.userId === userId ? known : none;
}

/** Has the server collect everything, and waits for it. */
export async function beginArchive(userId: string): Promise<void> {
  become({ kind: 'beginning', userId });
  try {
    const { export: made, download_key: downloadKey } = await answer(api.POST('/user/v1/exports'));
    const begun = { userId, exportId: made?.export_id ?? '', downloadKey };
    become({ kind: 'collecting', ...begun });
    await waitFor(begun);
  } catch (error) {
    become({ kind: 'failed', userId, error });
  }
}

async function waitFor(begun: Begun): Promise<void> {
  const stillAsked = () => archive.kind === 'collecting' && archive.exportId === begun.exportId;
  for (let pause = FIRST_LOOK_MS; stillAsked(); pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const found = await look(begun.exportId);
    if (!stillAsked() || !found) continue;
    const { state, parts, size_bytes: bytes, expires_at: until } = found;
    if (state === 'EXPORT_STATE_READY')
      become({ kind: 'ready', ...begun, parts, bytes, until, saved: false });
    if (state === 'EXPORT_STATE_FAILED') become({ kind: 'failed', userId: begun.userId });
  }
}

/** Nothing while the server cannot be reached: it collects all the same. */
async function look(exportId: string) {
  try {
    const { export: found } = await answer(
      api.GET('/user/v1/exports/{export_id}', { params: { path: { export_id: exportId } } }),
    );
    return found;
  } catch (error) {
    if (error instanceof Unreachable || (error instanceof ApiError && error.status >= 500)) return undefined;
    throw error;
  }
}

/** Fetches the parts of an archive that is ready and saves them as one ZIP file under this name. */
export async function saveArchive(ready: Archive, name: string): Promise<boolean> {
  if (ready.kind !== 'ready') return false;
  const { exportId, downloadKey, parts } = ready;
  const { error: _, ...before } = ready;
  try {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for (let part = 0; part < parts; part++) {
      become({ ...before, kind: 'saving', part });
      const { data } = await answer(
        api.POST('/user/v1/exports/{export_id}:download', {
          params: { path: { export_id: exportId } },
          body: { download_key: downloadKey, part },
        }),
      );
      pieces.push(bytesOf(data));
    }
    await saveFile(name, 'application/zip', pieces);
    become({ ...before, saved: true });
    return true;
  } catch (error) {
    become({ ...before, error });
    return false;
  }
}
