/** Where messages are handed in, and with which token. */
export interface Ingest {
  /** Without a slash at its end. */
  server: string;
  token: string;
}

export const urlOf = ({ server }: Pick<Ingest, 'server'>): string => `${server}/ds/v1/messages`;
export const authorizationOf = ({ token }: Pick<Ingest, 'token'>): string => `Bearer ${token}`;

/** The body for one message; the parts in guillemets are put in by the phone. */
export function bodyOf(message: { id: string; sender: string; text: string }): string {
  const { id, sender, text } = message;
  return JSON.stringify(
    { messages: [{ client_message_id: id, kind: 'MESSAGE_KIND_SMS', sender, text }] },
    undefined,
    2,
  );
}

/** A command for a shell that hands in one message; to be pasted and run as it is. */
export function curlOf(ingest: Ingest, example: { id: string; sender: string; text: string }): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  return [
    `curl ${quoted(urlOf(ingest))}`,
    `  -H ${quoted(`Authorization: ${authorizationOf(ingest)}`)}`,
    `  -H ${quoted('Content-Type: application/json')}`,
    `  -d ${quoted(bodyOf(example))}`,
  ].join(' \\\n');
}

/**
 * A script for Tasker's JavaScriptlet: it puts the body together there, because a text with quotes or line breaks that is
 * set into JSON as it stands breaks it.
 */
export function taskerScript(): string {
  return `setLocal('body', JSON.stringify({ messages: [{
  client_message_id: global('SMSRD') + ' ' + Date.now(),
  kind: 'MESSAGE_KIND_SMS',
  sender: global('SMSRF') || '',
  text: global('SMSRB')
}] }));`;
}
