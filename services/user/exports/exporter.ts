import pLimit from 'p-limit';
import type { Job } from '#mesh/job.ts';
import type { Log } from '#mesh/log.ts';
import { ResourceExhausted } from '#mesh/rpc/errors.ts';
import type { Database } from '#mesh/sql/database.ts';
import { collect, type Source } from './collect.ts';
import { addPart, ExportReplaced, endExport, isRunning } from './export-store.ts';
import { createSeal } from './seal.ts';
import { createZip } from './zip.ts';

/** An export to be made. Token and key are in memory only, while it is. */
export interface Order {
  readonly exportId: string;
  readonly userId: string;
  readonly token: string;
  readonly downloadKey: string;
  readonly createdAt: Date;
}

export interface ExporterOptions {
  readonly database: Database;
  readonly log: Log;
  /** The services that tell what they hold of a user, each asked with the user's token. */
  readonly sourcesFor: (order: Order) => readonly Source[];
}

const PARALLEL = 2;
const WAITING = 50;
/** The token that services are asked with does not live much longer. */
export const LONGEST_MS = 10 * 60_000;

/** Makes exports beside the calls, a few at a time; as a job it ends with the service, and what it was making failed. */
export function createExporter({ database, log, sourcesFor }: ExporterOptions) {
  const { sql } = database;
  const limit = pLimit(PARALLEL);
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();

  async function make(order: Order): Promise<void> {
    const { exportId, userId, createdAt } = order;
    const longest = AbortSignal.timeout(LONGEST_MS - (Date.now() - createdAt.getTime()));
    const seal = createSeal(exportId, order.downloadKey);
    const zip = createZip((part, bytes) =>
      addPart(database, exportId, { part, sealed: seal.close(part, bytes) }),
    );
    const about = { userId, createdAt: createdAt.toISOString() };
    // One user who begins many must not keep the others waiting.
    if (!(await isRunning(sql, exportId))) return;
    try {
      await collect(zip, sourcesFor(order), about, AbortSignal.any([stopping.signal, longest]));
      await endExport(sql, exportId, { state: 'ready', ...(await zip.end()) });
    } catch (error) {
      if (error instanceof ExportReplaced) return;
      log.warn('export failed', { error });
      await endExport(sql, exportId, { state: 'failed' });
    }
  }

  return {
    /** Throws {@link ResourceExhausted} where too many wait. */
    expectRoom(): void {
      if (limit.pendingCount >= WAITING) throw new ResourceExhausted('too many exports at once, try again');
    },
    begin(order: Order): void {
      const work = limit(() => make(order)).catch((error) =>
        log.warn('export could not be ended', { error }),
      );
      running.add(work);
      void work.finally(() => running.delete(work));
    },
    job: {
      start() {},
      async stop() {
        stopping.abort();
        await Promise.all(running);
      },
    } satisfies Job,
  };
}

export type Exporter = ReturnType<typeof createExporter>;
