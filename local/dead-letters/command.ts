import { status } from '@grpc/grpc-js';
import {
  type DeadLetter,
  type DeadLetterServiceService,
  DeadLetterState,
} from '#gen/tracker/operations/v1/dead_letter_service.ts';
import { type Client, isCallError, isUnreachable } from '#mesh/rpc/call.ts';
import { type Column, table } from '../table.ts';
import { described } from './describe.ts';
import { type Asked, type Order, readOrder } from './order.ts';

/** A service of the mesh and how it is asked for its dead letters. */
export interface Desk {
  readonly service: string;
  readonly client: Client<typeof DeadLetterServiceService>;
}

const PAGE = 200;
const REDRIVE_MS = 30_000;
const COLUMNS: readonly Column[] = [
  { title: 'time', max: 20 },
  { title: 'service', max: 10 },
  { title: 'topic', max: 40 },
  { title: 'error', max: 30 },
  { title: 'tries', max: 6, right: true },
  { title: 'id', max: 36 },
];

/**
 * Lists, shows, redrives or discards dead letters of some services, as `asked`; prints what there is to see with `say`.
 * False where something could not be done. Throws an error with a message to show.
 */
export async function deadLetters(
  all: readonly Desk[],
  token: string,
  asked: Asked,
  say: (line: string) => void,
): Promise<boolean> {
  const order = readOrder(
    asked,
    all.map(({ service }) => service),
  );
  const desks = all.filter(({ service }) => order.service === undefined || service === order.service);
  if (order.act === 'list') return list(desks, token, order, say);
  if (order.act === 'redrive all') return redriveAll(desks, token, order, say);
  const desk = await deskOf(desks, token, order.id);
  const request = { deadLetterId: order.id };
  if (order.act === 'show') say(described(desk.service, await desk.client.getDeadLetter(request, { token })));
  else if (order.act === 'discard') {
    await desk.client.discardDeadLetter(request, { token });
    say(`${order.id} is discarded`);
  } else {
    await desk.client.redriveDeadLetter(request, { token, timeoutMs: REDRIVE_MS });
    say(`${order.id} had its effect`);
  }
  return true;
}

/** The service whose dead letter it is: ids are unique among all of them. */
async function deskOf(desks: readonly Desk[], token: string, deadLetterId: string): Promise<Desk> {
  for (const desk of desks) {
    try {
      await desk.client.getDeadLetter({ deadLetterId }, { token });
      return desk;
    } catch (error) {
      if (!isCallError(error, status.NOT_FOUND)) throw inWords(desk, error);
    }
  }
  throw new Error(`ID: no service has a dead letter ${deadLetterId}`);
}

interface Found {
  readonly desk: Desk;
  readonly letter: DeadLetter;
}

/** What waits, oldest first, and what could not be asked. */
async function waitingOf(desks: readonly Desk[], token: string, topic = '') {
  const found: Found[] = [];
  const failed: string[] = [];
  for (const desk of desks) {
    try {
      for (let pageToken = ''; ; ) {
        const request = { state: DeadLetterState.WAITING, topic, pageSize: PAGE, pageToken };
        const page = await desk.client.listDeadLetters(request, { token });
        found.push(...page.deadLetters.map((letter) => ({ desk, letter })));
        pageToken = page.nextPageToken;
        if (pageToken === '') break;
      }
    } catch (error) {
      // The others may still answer; a token that is not good is good nowhere.
      if (!isUnreachable(error)) throw inWords(desk, error);
      failed.push(inWords(desk, error).message);
    }
  }
  // Their ids begin with the time.
  found.sort((one, other) => (one.letter.deadLetterId < other.letter.deadLetterId ? -1 : 1));
  return { found, failed };
}

async function list(desks: readonly Desk[], token: string, { topic }: Order, say: (line: string) => void) {
  const { found, failed } = await waitingOf(desks, token, topic);
  for (const line of failed) say(line);
  if (found.length === 0) {
    // Of those that could be asked, if any.
    if (failed.length < desks.length) say('no dead letter waits');
    return failed.length === 0;
  }
  const rows = found.map(({ desk, letter }) => [
    letter.createdAt.slice(0, 19),
    desk.service,
    letter.topic,
    letter.errorClass,
    String(letter.attempts + letter.redrives),
    letter.deadLetterId,
  ]);
  say(table(COLUMNS, rows));
  say(`${found.length} wait; ID=… shows one, with REDRIVE=1 or DISCARD=1 decides; REDRIVE=all tries all`);
  return failed.length === 0;
}

async function redriveAll(
  desks: readonly Desk[],
  token: string,
  { topic }: Order,
  say: (line: string) => void,
) {
  const { found, failed } = await waitingOf(desks, token, topic);
  for (const line of failed) say(line);
  let redriven = 0;
  for (const { desk, letter } of found) {
    const { deadLetterId } = letter;
    try {
      await desk.client.redriveDeadLetter({ deadLetterId }, { token, timeoutMs: REDRIVE_MS });
      redriven++;
    } catch (error) {
      say(`${desk.service} ${deadLetterId} ${inWords(desk, error).message}`);
    }
  }
  say(`${redriven} of ${found.length} had their effect`);
  return failed.length === 0 && redriven === found.length;
}

function inWords({ service }: Desk, error: unknown): Error {
  if (isUnreachable(error)) return new Error(`${service} does not answer: start the stack with make run.`);
  return isCallError(error) ? new Error(error.details) : (error as Error);
}
