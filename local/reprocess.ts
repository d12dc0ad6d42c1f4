import { DsServiceService, type MessageChange } from '#gen/tracker/ds/v1/ds_service.ts';
import { type AsUser, asUser } from './as-user.ts';
import { createRestClient } from './rest.ts';

const PAGE = 500;
/** A diff is to be read; the counts at the end tell of the rest. */
const MOST_LINES = 200;

/** Reads all stored messages of a user again, page by page, and prints what changes as it goes. */
async function reprocess({ url, token }: AsUser): Promise<void> {
  const apply = process.env.APPLY === '1';
  const ds = createRestClient(DsServiceService, url);
  const fields = new Map<string, number>();
  const sums = { examined: 0, erased: 0, changed: 0, lines: 0 };
  for (let pageToken = ''; ; ) {
    const page = await ds.reprocessMessages({ apply, pageSize: PAGE, pageToken }, { token });
    sums.examined += page.examined;
    sums.erased += page.erased;
    sums.changed += new Set(page.changes.map(({ messageId }) => messageId)).size;
    for (const line of page.changes.flatMap(linesOf)) {
      fields.set(line.field, (fields.get(line.field) ?? 0) + 1);
      if (++sums.lines <= MOST_LINES) console.log(line.text);
    }
    console.error(
      `read ${count(sums.examined)} of ${count(page.total)} messages, ${count(sums.changed)} change`,
    );
    pageToken = page.nextPageToken;
    if (pageToken === '') break;
  }
  if (sums.lines > MOST_LINES) console.log(`… and ${count(sums.lines - MOST_LINES)} more`);
  for (const [field, times] of [...fields].sort((a, b) => b[1] - a[1]))
    console.log(`${field}: ${count(times)}`);
  if (sums.erased > 0)
    console.log(`${count(sums.erased)} messages have no text any more and stay as they are`);
  const changed = `${count(sums.changed)} of ${count(sums.examined)} messages`;
  console.log(apply ? `${changed} changed` : `${changed} would change; APPLY=1 changes them`);
}

const count = (number: number) => number.toLocaleString('en');

function linesOf({ messageId, changes }: MessageChange) {
  return changes.map(({ field, before, after }) => ({
    field,
    text: `${messageId} ${field}: ${before || '(none)'} -> ${after || '(none)'}`,
  }));
}

await asUser(reprocess);
