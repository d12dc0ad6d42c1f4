import { Zip, ZipDeflate } from 'fflate';

/** Small enough that a part in Base64 fits a reply through the gateway. */
const PART_BYTES = 512 * 1024;

/** A ZIP file that leaves in parts while it is written, so that little of it is ever in memory. */
export function createZip(store: (part: number, bytes: Buffer) => Promise<void>) {
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let failure: Error | undefined;
  let parts = 0;
  let sizeBytes = 0;
  const zip = new Zip((error, data) => {
    failure ??= error ?? undefined;
    waiting.push(Buffer.from(data));
    waitingBytes += data.length;
  });

  async function leave(least: number): Promise<void> {
    if (failure) throw failure;
    if (waitingBytes < least) return;
    const bytes = Buffer.concat(waiting);
    let at = 0;
    for (; bytes.length - at >= least && at < bytes.length; at += PART_BYTES) {
      const part = bytes.subarray(at, at + PART_BYTES);
      await store(parts++, part);
      sizeBytes += part.length;
    }
    waiting = [bytes.subarray(Math.min(at, bytes.length))];
    waitingBytes = waiting[0]?.length ?? 0;
  }

  return {
    /** Begins a file; the one before has to be closed. */
    file(name: string) {
      const entry = new ZipDeflate(name, { level: 6 });
      zip.add(entry);
      return {
        async write(text: string): Promise<void> {
          entry.push(Buffer.from(text));
          await leave(PART_BYTES);
        },
        close(): void {
          entry.push(new Uint8Array(0), true);
        },
      };
    },
    /** Ends the archive and tells its size. */
    async end(): Promise<{ parts: number; sizeBytes: number }> {
      zip.end();
      await leave(1);
      return { parts, sizeBytes };
    },
  };
}

export type ZipWriter = ReturnType<typeof createZip>;
