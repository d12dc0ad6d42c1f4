import { instantOf } from './instant.ts';
import type { Split } from './splitCsv.ts';

/**
 * The received messages of an export as Android's backup apps write it, `<sms address="…" date="…" type="1" body="…"/>`;
 * undefined for anything else.
 */
export function messagesOfXml(pasted: string): Split[] | undefined {
  if (!/<sms\s/.test(pasted)) return undefined;
  const messages: Split[] = [];
  for (const [, attributes = ''] of pasted.matchAll(/<sms\s((?:[^"'>]|"[^"]*"|'[^']*')*)>/g)) {
    const { body = '', address = '', date = '', type = RECEIVED } = attributesOf(attributes);
    if (type === RECEIVED) messages.push({ sender: address, text: body, receivedAt: instantOf(date) });
  }
  return messages;
}

const RECEIVED = '1';

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g), ([, name = '', double, single]) => [
      name,
      unescaped(double ?? single ?? ''),
    ]),
  );
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name) => {
    if (name) return named[name.toLowerCase()] ?? '';
    const unit = hex ? Number.parseInt(hex, 16) : Number(decimal);
    // Such apps write an emoji as its two halves.
    return unit > 0x10ffff ? '' : unit > 0xffff ? String.fromCodePoint(unit) : String.fromCharCode(unit);
  });
}
