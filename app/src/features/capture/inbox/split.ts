import { type Look, lookOf } from './bankLike.ts';
import { instantOf } from './instant.ts';
import { messagesOfCsv, type Split } from './splitCsv.ts';
import { messagesOfXml } from './splitXml.ts';

/** How messages stood together: exports hold whole inboxes, also of people. */
type Shape = 'xml' | 'csv' | 'text';

/** The messages of what was pasted, each once, in its order. */
export interface Inbox {
  shape: Shape;
  messages: (Split & { look: Look })[];
  /** How many were left out because they stand there twice. */
  repeats: number;
}

/** The most that the server takes of one text, in bytes of UTF-8. */
const LONGEST = 4096;

/**
 * Takes apart what was pasted: an export of an SMS app (XML or CSV), or texts with an empty line between them, or one a
 * line. "From:" and "Date:" lines above a text are its sender and time.
 */
export function split(pasted: string): Inbox {
  const xml = messagesOfXml(pasted);
  const csv = xml ? undefined : messagesOfCsv(pasted);
  const found = (xml ?? csv ?? messagesOfText(pasted)).map(fit).filter(({ text }) => text !== '');
  const seen = new Set<string>();
  const messages = found.filter((message) => {
    const key = JSON.stringify([message.sender, message.text, message.receivedAt]);
    return !seen.has(key) && seen.add(key);
  });
  return {
    shape: xml ? 'xml' : csv ? 'csv' : 'text',
    messages: messages.map((message) => ({ ...message, look: lookOf(message) })),
    repeats: found.length - messages.length,
  };
}

function fit({ sender, text, receivedAt }: Split): Split {
  return { sender: [...sender.trim()].slice(0, 100).join(''), text: shortened(text.trim()), receivedAt };
}

function shortened(text: string): string {
  if (text.length * 3 <= LONGEST) return text;
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= LONGEST) return text;
  // A character that was cut in two is left out.
  return new TextDecoder().decode(bytes.subarray(0, LONGEST)).replace(/\ufffd+$/, '');
}

const HEADER =
  /^\s*(from|sender|de|remitente|von|от|отправитель|من|المرسل|प्रेषक|date|sent|received|time|fecha|datum|дата|التاريخ|दिनांक)\s*[:：]\s*(.+)$/iu;
const TIME = /^(date|sent|received|time|fecha|datum|дата|التاريخ|दिनांक)$/iu;

interface Block {
  sender: string;
  receivedAt: string;
  lines: string[];
}

function messagesOfText(pasted: string): Split[] {
  const blocks = pasted
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n+/)
    .filter((block) => block.trim() !== '')
    .flatMap(blocksOf);
  const messages: Split[] = [];
  let head: Block | undefined;
  for (const block of blocks) {
    const sender = block.sender || (head?.sender ?? '');
    const receivedAt = block.receivedAt || (head?.receivedAt ?? '');
    // Headers with an empty line below them belong to what follows.
    head = block.lines.length === 0 ? { ...block, sender, receivedAt } : undefined;
    for (const text of head ? [] : textsOf(block, sender)) messages.push({ sender, receivedAt, text });
  }
  return messages;
}

/** A block begins anew at a header that stands below a text. */
function blocksOf(block: string): Block[] {
  const blocks: Block[] = [{ sender: '', receivedAt: '', lines: [] }];
  for (const line of block.split('\n')) {
    const [, name = '', value = ''] = HEADER.exec(line) ?? [];
    const known = name !== '' && (!TIME.test(name) || instantOf(value) !== '');
    let last = blocks.at(-1) as Block;
    if (known && last.lines.length > 0) {
      last = { sender: '', receivedAt: '', lines: [] };
      blocks.push(last);
    }
    if (!known) last.lines.push(line);
    else if (TIME.test(name)) last.receivedAt = instantOf(value);
    else last.sender = value.trim();
  }
  return blocks;
}

/** One text, or one a line where most lines are whole messages by themselves. */
function textsOf({ lines }: Block, sender: string): string[] {
  const full = lines.filter((line) => line.trim() !== '');
  const whole = full.filter((text) => lookOf({ sender, text }) !== 'other' && text.trim().length > 4).length;
  return full.length > 1 && whole / full.length >= 0.6 ? full : [lines.join('\n')];
}
