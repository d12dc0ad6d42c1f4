import { startTestbed } from '../../local/testbed.ts';

let started = false;

/** The real Kafka and database that suites ask for; started at the first request. */
export function testbed() {
  started = true;
  return startTestbed();
}

/** Ends them after the last test, where a test asked for them. */
export async function stopTestbed(): Promise<void> {
  if (started) await (await startTestbed()).stop();
}
