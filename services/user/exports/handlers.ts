import { v7 as uuidv7 } from 'uuid';
import * as z from 'zod';
import {
  type CreateExportRequest,
  type DownloadExportRequest,
  type Export,
  ExportState,
  type GetExportRequest,
} from '#gen/tracker/user/v1/user_service.ts';
import { FailedPrecondition, NotFound } from '#mesh/rpc/errors.ts';
import type { Call } from '#mesh/rpc/handle.ts';
import { check, field } from '#mesh/rpc/validate.ts';
import { hashOf, newSecret, SECRET } from '#mesh/secret.ts';
import type { Database } from '#mesh/sql/database.ts';
import { findExport, findPart, replaceExport, type StoredExport } from './export-store.ts';
import type { Exporter } from './exporter.ts';
import { createSeal } from './seal.ts';

const KEPT_MS = 86_400_000;
const idRules = z.object({ exportId: field.id });
const downloadRules = z.object({
  exportId: field.id,
  downloadKey: z.string().regex(SECRET, 'must be a download_key as CreateExport gives it'),
  part: z.number().int().min(0, 'must be 0 or more'),
});

class ExportMissing extends NotFound {
  constructor() {
    super('export: there is none with this id and key');
  }
}
class PartMissing extends NotFound {
  constructor() {
    super('part: the archive has fewer');
  }
}
class ExportNotReady extends FailedPrecondition {
  constructor(state: string) {
    super(state === 'failed' ? 'export: failed, begin another' : 'export: not ready yet, try again');
  }
}

export interface ExportOptions {
  readonly database: Database;
  readonly exporter: Exporter;
  readonly clock: () => Date;
}

/** Everything that all services hold of a user, as one archive. */
export function exportHandlers({ database, exporter, clock }: ExportOptions) {
  const { sql } = database;
  return {
    async createExport(_request: CreateExportRequest, { caller: { userId, token } }: Call) {
      exporter.expectRoom();
      const createdAt = clock();
      const downloadKey = newSecret();
      const begun: StoredExport = {
        ...{ exportId: uuidv7(), userId, keyHash: hashOf(downloadKey), state: 'running', createdAt },
        ...{ parts: 0, sizeBytes: 0, expiresAt: new Date(createdAt.getTime() + KEPT_MS) },
      };
      await database.withTx((tx) => replaceExport(tx, begun));
      exporter.begin({ exportId: begun.exportId, userId, token, downloadKey, createdAt });
      return { export: toExport(begun), downloadKey };
    },

    async getExport(request: GetExportRequest, { caller: { userId } }: Call) {
      const { exportId } = check(idRules, request);
      const found = await findExport(sql, { userId, exportId }, clock());
      if (!found) throw new ExportMissing();
      return { export: toExport(found) };
    },

    async downloadExport(request: DownloadExportRequest, { caller: { userId } }: Call) {
      const { exportId, downloadKey, part } = check(downloadRules, request);
      const found = await findExport(sql, { userId, exportId, keyHash: hashOf(downloadKey) }, clock());
      if (!found) throw new ExportMissing();
      if (found.state !== 'ready') throw new ExportNotReady(found.state);
      const sealed = part < found.parts ? await findPart(sql, exportId, part) : undefined;
      if (!sealed) throw new PartMissing();
      return { data: createSeal(exportId, downloadKey).open(part, sealed).toString('base64') };
    },
  };
}

const STATES: Readonly<Record<string, ExportState>> = {
  running: ExportState.RUNNING,
  ready: ExportState.READY,
  failed: ExportState.FAILED,
};

function toExport({ exportId, state, parts, sizeBytes, createdAt, expiresAt }: StoredExport): Export {
  return {
    ...{ exportId, parts, sizeBytes, state: STATES[state] ?? ExportState.UNSPECIFIED },
    ...{ createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() },
  };
}
