import { instantOf } from './instant.ts';

/** A message of an inbox; `receivedAt` is an RFC 3339 instant, or empty where none is told. */
export interface Split {
  sender: string;
  text: string;
  receivedAt: string;
}

const columns = {
  text: /^(body|text|message|content|message text|mensaje|текст|نص|संदेश)$/i,
  sender: /^(address|from|sender|number|phone|phone number|remitente|отправитель|المرسل)$/i,
  time: /^(date|time|timestamp|received|received at|date_sent|datetime|fecha|дата|التاريخ)$/i,
  type: /^(type|folder|direction)$/i,
};

/** The received messages of a table (RFC 4180, also with semicolons or tabs) whose first line names its columns; undefined for anything else. */
export function messagesOfCsv(pasted: string): Split[] | undefined {
  const firstLine = /^\ufeff?([^\r\n]*)/.exec(pasted)?.[1] ?? '';
  const separator = [',', ';', '\t'].find((candidate) => columnsOf(cellsOf(firstLine, candidate)[0] ?? []));
  if (separator === undefined) return undefined;
  const [head = [], ...rows] = cellsOf(pasted.replace(/^\ufeff/, ''), separator);
  const at = columnsOf(head);
  if (!at) return undefined;
  return rows
    .filter((row) => !/^(2|sent|outbox|outgoing)$/i.test((row[at.type] ?? '').trim()))
    .map((row) => ({
      sender: row[at.sender] ?? '',
      text: row[at.text] ?? '',
      receivedAt: instantOf(row[at.time] ?? ''),
    }));
}

function columnsOf(head: string[]) {
  const find = (pattern: RegExp) => head.findIndex((name) => pattern.test(name.trim()));
  const at = {
    text: find(columns.text),
    sender: find(columns.sender),
    time: find(columns.time),
    type: find(columns.type),
  };
  return at.text >= 0 && (at.sender >= 0 || at.time >= 0) ? at : undefined;
}

function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = () => {
    row.push(cell);
    cell = '';
    if (row.some((value) => value !== '')) rows.push(row);
    row = [];
  };
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] as string;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[index + 1] === '"') {
        cell += sign;
        index++;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  endRow();
  return rows;
}
