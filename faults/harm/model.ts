import { setTimeout as sleep } from 'node:timers/promises';
import { MessageStatus, messageStatusToNumber } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Stack } from '../../local/stack.ts';
import { inventor, liar, obedient } from '../../services/ds/model/fixtures/behaviour.ts';
import type { FakeProvider, Scenario } from '../../services/ds/model/fixtures/provider.ts';
import type { Fault } from '../fault.ts';
import type { Random } from '../random.ts';
import type { Scene } from '../scene.ts';
import { somebody } from '../somebody.ts';
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
      const one = await somebody(stack);
      await asked(model, () => one.submit(open(random)));
      const end = Date.now() + random.integer(BAD_MS.least, BAD_MS.most);
      try {
        while (Date.now() < end) {
          const [scenario, behaviour = reserved] = turn(random);
          model.turn(scenario, behaviour);
          note(`the model: ${scenario} ${behaviour.name}`);
          for (let nth = 0; nth < 3; nth++) {
            await one.submit(open(random));
            await sleep(300);
          }
        }
      } finally {
        model.turn('ok', reserved);
      }
      await settled(stack, one.userId);
      await borneOut(stack, one.userId, one.sums);
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
  const one = await somebody(stack);
  for (let nth = 0; nth < count; nth++) await one.submit(open(random));
}

/** Waits until ds asks the model, which it does not right after it failed. */
async function asked(model: FakeProvider, submit: () => Promise<void>): Promise<void> {
  model.turn('ok', reserved);
  for (const end = Date.now() + ASKED_MS; model.calls() === 0; await sleep(500)) {
    if (Date.now() > end) throw new Error('ds does not ask the model');
    await submit();
  }
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
