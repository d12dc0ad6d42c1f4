import { type Answer, accepted, type Json, type Sent, sendOnce } from './http.ts';

const ECHO = '/probe/v1/echo';

/** What of a request arrived at the probe: protobuf's own JSON, without what is empty. */
export async function arrived(sent: Sent): Promise<Json> {
  return received(await sendOnce(sent));
}

export function received(answer: Answer): Json {
  return JSON.parse(String(accepted(answer).received));
}

/** Sends this text as a body to the probe's echo. */
export const post = (body: string | Buffer | object, more: Partial<Sent> = {}): Promise<Answer> =>
  sendOnce({ verb: 'POST', path: ECHO, body, ...more });

/** Asks the probe's echo with this query; not escaped. */
export const query = (text: string): Promise<Answer> => sendOnce({ path: `${ECHO}?${text}` });

/** The metadata that a request arrives with, a list of values a name. */
export async function metadata(sent: Partial<Sent> = {}): Promise<Record<string, string[]>> {
  const { entries } = accepted(await sendOnce({ path: '/probe/v1/metadata', ...sent }));
  const byName: Record<string, string[]> = {};
  for (const { name, value } of entries as { name: string; value: string }[]) {
    byName[name] = [...(byName[name] ?? []), value];
  }
  return byName;
}
