import type { GetDeadLetterResponse } from '#gen/tracker/operations/v1/dead_letter_service.ts';

/** One dead letter as lines to read: all that is known of it, its headers, and its bytes in base64. */
export function described(service: string, response: GetDeadLetterResponse): string {
  const { deadLetter: letter, headers, payloadBase64 } = response;
  if (!letter) return '';
  const line = (name: string, value: string | number) => `  ${name.padEnd(12)}${clean(String(value))}`;
  const shown = Buffer.from(payloadBase64, 'base64').length;
  const cut = shown < letter.payloadBytes ? `, the first ${shown} of them` : '';
  return [
    line('id', letter.deadLetterId),
    line('state', letter.state.replace('DEAD_LETTER_STATE_', '').toLowerCase()),
    line('service', service),
    line('from', `${letter.topic}, partition ${letter.partition}, offset ${letter.offset}`),
    line('event', letter.eventId),
    line('key', letter.key || '(none)'),
    line('error', letter.errorClass),
    line('tries', `${letter.attempts}, and ${letter.redrives} by an administrator`),
    line('since', letter.createdAt),
    ...(letter.settledAt ? [line('settled', `${letter.settledAt} by ${letter.settledBy || '(gone)'}`)] : []),
    ...headers.map(({ name, value }) => line('header', `${name}: ${value}`)),
    line('payload', `${letter.payloadBytes} bytes${cut}, in base64:`),
    payloadBase64,
  ].join('\n');
}

/** Nothing that a terminal would obey: keys and headers are whatever somebody sent. */
const clean = (text: string) => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
