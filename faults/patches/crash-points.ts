import { services } from '../../local/services.ts';
import type { Patch } from './patch.ts';

/** A place in the services where a process can be killed; see crash.ts. */
export interface CrashPoint {
  /** As the file that arms it is called. */
  readonly name: string;
  /** The services that come by under an app's usual load; empty where it takes something else, as `when` says. */
  readonly services: readonly string[];
  readonly when?: string;
  readonly patches: readonly Patch[];
}

const SETTLE = 'mesh/events/settle.ts';
const DATABASE = 'mesh/sql/database.ts';
const STAGE = 'services/ds/model/stage.ts';

type Place = readonly [file: string, find: string];
const call = (name: string) => `crashPoint('${name}');`;
const before = (name: string, [file, find]: Place): Patch => ({
  ...{ name, file, find },
  replace: `${call(name)} ${find}`,
});
const after = (name: string, [file, find]: Place): Patch => ({
  ...{ name, file, find },
  replace: `${find} ${call(name)}`,
});

const ALL = services.map(({ name }) => name);
const CONSUMERS = ALL.filter((name) => name !== 'auth');

/** All of them. */
export const crashPoints: readonly CrashPoint[] = [
  ...ofTransactions(),
  ...ofCalls(),
  ...ofEvents(),
  ...ofDeadLetters(),
  ...ofTheModel(),
  ...ofRefreshTokens(),
  ...ofOthers(),
];

/** What a build needs for all of {@link crashPoints}. */
export const crashPatches: readonly Patch[] = crashPoints.flatMap(({ patches }) => patches);

function ofTransactions(): CrashPoint[] {
  const begin: Place = [DATABASE, "await connection.query('START TRANSACTION');"];
  const commit: Place = [DATABASE, "await connection.query('COMMIT');"];
  return [
    { name: 'after-begin', services: ALL, patches: [after('after-begin', begin)] },
    { name: 'before-commit', services: ALL, patches: [before('before-commit', commit)] },
    { name: 'after-commit', services: ALL, patches: [after('after-commit', commit)] },
  ];
}

function ofCalls(): CrashPoint[] {
  const name = 'after-commit-before-reply';
  const find = 'callback(null, response);';
  // Reads commit nothing, and would use the crash up.
  const replace = `if (!/[/](Get|List|Export|Preview|WhoAmI)[A-Za-z]*$/.test(method.path)) ${call(name)} ${find}`;
  return [
    {
      name,
      services: ['auth', 'ds', 'expense'],
      patches: [{ name, file: 'mesh/rpc/handle.ts', find, replace }],
    },
    {
      name: 'after-store-before-outbox',
      services: ['ds'],
      patches: [
        before('after-store-before-outbox', ['services/ds/intake.ts', 'await publish(tx, call, added);']),
      ],
    },
    {
      name: 'after-outbox-append',
      services: ['auth', 'ds'],
      patches: [before('after-outbox-append', ['mesh/events/outbox.ts', 'tx.afterCommit(relay.wake);'])],
    },
  ];
}

function ofEvents(): CrashPoint[] {
  const produce: Place = [
    'mesh/events/relay/publish.ts',
    'await within(SEND_MS, publish(producer, portion));',
  ];
  const together = 'await subscription.apply(tx, deliveries);';
  const alone = 'await subscription.apply(tx, [delivery]);';
  const halves = [
    'const half = Math.ceil(deliveries.length / 2);',
    'await subscription.apply(tx, deliveries.slice(0, half));',
    call('mid-batch'),
    'await subscription.apply(tx, deliveries.slice(half));',
    call('after-inbox-before-commit'),
  ].join(' ');
  return [
    { name: 'before-produce', services: ['auth', 'ds'], patches: [before('before-produce', produce)] },
    {
      name: 'after-produce-before-mark',
      services: ['auth', 'ds'],
      patches: [after('after-produce-before-mark', produce)],
    },
    {
      name: 'mid-batch',
      services: CONSUMERS,
      patches: [{ name: 'mid-batch', file: SETTLE, find: together, replace: halves }],
    },
    {
      name: 'after-inbox-before-commit',
      services: CONSUMERS,
      patches: [after('after-inbox-before-commit', [SETTLE, alone])],
    },
    {
      name: 'after-commit-before-offset',
      services: CONSUMERS,
      patches: [
        before('after-commit-before-offset', [
          'mesh/events/consume.ts',
          "resolveOffset(messages[messages.length - 1]?.offset ?? '');",
        ]),
        before('after-commit-before-offset', ['mesh/events/consume.ts', 'resolveOffset(delivery.offset);']),
      ],
    },
  ];
}

function ofDeadLetters(): CrashPoint[] {
  const when = 'an event cannot be handled';
  const bury =
    'await database.withTx((tx) => bury(tx, outbox, { group, delivery, attempts: attempt, error }));';
  const name = 'after-bury-before-commit';
  const replace = bury
    .replace('(tx) => bury', 'async (tx) => { await bury')
    .replace('}));', `}); ${call(name)} });`);
  return [
    { name, services: [], when, patches: [{ name, file: SETTLE, find: bury, replace }] },
    {
      name: 'after-bury-commit',
      services: [],
      when,
      patches: [before('after-bury-commit', [SETTLE, "log.error('event buried'"])],
    },
  ];
}

function ofTheModel(): CrashPoint[] {
  const when = 'a model is configured and asked';
  const point = (name: string, find: string): CrashPoint => ({
    ...{ name, services: [], when },
    patches: [before(name, [STAGE, find])],
  });
  return [
    point('after-claim-before-model', 'const asked = await by.ask('),
    point('after-model-before-commit', 'const answered = open.flatMap('),
  ];
}

function ofRefreshTokens(): CrashPoint[] {
  const rotated: Place = [
    'services/auth/sessions/rotation.ts',
    "return { kind: 'rotated', token: successor };",
  ];
  const refreshed: Place = [
    'services/auth/sessions/sessions.ts',
    'if (!tokens) throw new RefreshTokenRefused();',
  ];
  return [
    {
      name: 'before-rotation-commit',
      services: ['auth'],
      patches: [before('before-rotation-commit', rotated)],
    },
    {
      name: 'after-rotation-commit',
      services: ['auth'],
      patches: [before('after-rotation-commit', refreshed)],
    },
  ];
}

function ofOthers(): CrashPoint[] {
  const migrate: Place = ['mesh/sql/migrate.ts', 'await applyMigrations('];
  const erasure = 'mesh/identity/erasure.ts';
  const point = (name: string, when: string, place: Place): CrashPoint => ({
    ...{ name, services: [], when },
    patches: [before(name, place)],
  });
  return [
    point('before-migration', 'a process starts', migrate),
    point('mid-tombstone', 'a user is deleted', [erasure, 'await erase(tx, userId);\n    await forgetUser']),
    point('mid-erasure', 'a deleted user is swept', [erasure, 'await forgetUnsent(tx, userId, TELLING);']),
  ];
}
