import { setTimeout as sleep } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { AuthServiceService } from '#gen/tracker/auth/v1/auth_service.ts';
import {
  DsServiceService,
  MessageKind,
  MessageStatus,
  messageStatusToNumber,
} from '#gen/tracker/ds/v1/ds_service.ts';
import { createRestClient } from '../../local/rest.ts';
import type { Stack } from '../../local/stack.ts';
import { inventor, liar, obedient } from '../../services/ds/model/fixtures/behaviour.ts';
import type { FakeProvider, Scenario } from '../../services/ds/model/fixtures/provider.ts';
import type { Fault } from '../fault.ts';
import { insist } from '../load/insist.ts';
import type { Random } from '../random.ts';
import type { Scene } from '../scene.ts';
import { reserved } from './prepare.ts';
import { toolsFor } from './tools.ts';

/** How long the model misbehaves; messages go on being submitted meanwhile. */
const BAD_MS = { least: 4000, most: 7000 } as const;
/** MODEL_DEADLINE_S with time to end a message, and a database that is busy. */
const SETTLED_MS = 20_000;

const PENDING = messageStatusToNumber(MessageStatus.PENDING);

/** How long ds may leave a model alone that failed it. */
const ASKED_MS = 90_000;

const hung = ['hang', 'slow'] as const;
const dripping = ['slow_drip', 'truncated_reply'] as const;
// None that keeps ds away for minutes: the next trial asks as well.
const erring = ['error_500', 'rate_limited', 'rate_limited_retry_after', 'reset', 'rejects_all'] as const;
const garbled = [
  'html_as_json',
  'truncated',
  'not_an_object',
  'wrong_type',
  'extra_keys',
  'missing_keys',
  'empty_choices',
  'null_content',
  'refusal',
] as const;
const behaviours = [liar, inventor, obedient];

/** A model that does not answer, or says what is not so: each message still ends by its deadline. */
export const modelFaults: readonly Fault[] = [
  misbehaving('model-hangs', (random) => [random.pick(hung)]),
  misbehaving('model-drips', (random) => [random.pick(dripping)]),
  misbehaving('model-errs', (random) => [random.pick(erring)]),
  misbehaving('model-garbles', (random) => [random.pick(garbled)]),
  misbehaving('model-lies', (random) => ['ok', random.pick(behaviours)]),
];

type Turn = readonly [scenario: Scenario, behaviour?: typeof liar];

/**
 * Throws where a message that was submitted meanwhile still waits after its deadline, or where an amount that its text
 * does not have came to the ledger.
 */
function misbehaving(name: string, turn: (random: Random) => Turn): Fault {
  return {
    name,
    family: 'model',
    async inject({ stack, random, note }) {
      const { model } = toolsFor(stack);
      const submit = await newcomer(stack);
      await asked(model, () => submit(open(random)));
      const end = Date.now() + random.integer(BAD_MS.least, BAD_MS.most);
      try {
        while (Date.now() < end) {
          const [scenario, behaviour = reserved] = turn(random);
          model.turn(scenario, behaviour);
          note(`the model: ${scenario} ${behaviour.name}`);
          for (let nth = 0; nth < 3; nth++) {
            await submit(open(random));
            await sleep(300);
          }
        }
      } finally {
        model.turn('ok', reserved);
      }
      await settled(stack, submit.userId);
      await borneOut(stack, submit.userId, submit.sums);
    },
  };
}

/** Two sums of which either may be the amount: the grammar asks the model. */
const open = (random: Random) => {
  const sum = () => `${random.integer(1, 900)}.${random.integer(10, 99)}`;
  return `Card XX4821: EUR ${sum()} paid. EUR ${sum()} paid. it was the luna place, ref ${random.integer(1e9, 2e9)}`;
};

/** Submits messages that only the model can settle, as a user of their own. */
export async function submitOpen({ stack, random }: Scene, count: number): Promise<void> {
  const { model } = toolsFor(stack);
  model.turn('ok', reserved);
  const submit = await newcomer(stack);
  for (let nth = 0; nth < count; nth++) await submit(open(random));
}

/** Waits until ds asks the model, which it does not right after it failed. */
async function asked(model: FakeProvider, submit: () => Promise<void>): Promise<void> {
  model.turn('ok', reserved);
  for (const end = Date.now() + ASKED_MS; model.calls() === 0; await sleep(500)) {
    if (Date.now() > end) throw new Error('ds does not ask the model');
    await submit();
  }
}

/** Repeats a call of ours until it is answered; a name that may be taken by then is made anew by the call. */
const untilAnswered = async <T>(call: () => Promise<T>): Promise<T> =>
  (await insist(call, AbortSignal.timeout(ASKED_MS), () => {})).answer;

/** A user of our own, and how they submit a message. */
async function newcomer(stack: Stack) {
  const auth = createRestClient(AuthServiceService, stack.gateway.url);
  const ds = createRestClient(DsServiceService, stack.gateway.url);
  const { userId, tokens } = await untilAnswered(() =>
    auth.signUp({
      ...{ username: `model-${uuidv7()}`, password: 'correct horse battery', homeCurrency: 'EUR' },
      ...{
        email: '',
        firstName: '',
        lastName: '',
        phoneNumber: '',
        timezone: '',
        locale: '',
        deviceName: '',
      },
    }),
  );
  const sums = new Set<number>();
  const submit = async (text: string) => {
    for (const [sum] of text.matchAll(/\d+\.\d\d/g)) sums.add(Number(sum));
    const message = {
      ...{ clientMessageId: uuidv7(), sender: 'MYBANK', text },
      ...{ receivedAt: new Date().toISOString(), kind: MessageKind.SMS },
    };
    await untilAnswered(() =>
      ds.submitMessages({ messages: [message] }, { token: tokens?.accessToken ?? '' }),
    );
  };
  return Object.assign(submit, { userId, sums });
}

async function settled(stack: Stack, userId: string): Promise<void> {
  for (const end = Date.now() + SETTLED_MS; ; await sleep(200)) {
    const waiting = await rows(
      stack,
      'SELECT message_id FROM tracker_ds.messages WHERE user_id = ? AND status = ?',
      [userId, PENDING],
    );
    if (waiting.length === 0) return;
    if (Date.now() > end)
      throw new Error(`${waiting.length} messages wait for the model past their deadline`);
  }
}

async function borneOut(stack: Stack, userId: string, sums: ReadonlySet<number>): Promise<void> {
  const entries = await rows(stack, 'SELECT amount FROM tracker_expense.expenses WHERE user_id = ?', [
    userId,
  ]);
  const invented = entries.filter(({ amount }) => !sums.has(Number(amount)));
  if (invented.length > 0) throw new Error(`${invented.length} amounts in the ledger stand in no message`);
}

async function rows(stack: Stack, statement: string, values: unknown[]): Promise<Record<string, unknown>[]> {
  const connection = await toolsFor(stack).admin();
  try {
    return (await connection.query(statement, values))[0] as Record<string, unknown>[];
  } finally {
    await connection.end();
  }
}
