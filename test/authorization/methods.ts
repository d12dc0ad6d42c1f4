import { type DescField, type DescMethod, ScalarType } from '@bufbuild/protobuf';
import { status } from '@grpc/grpc-js';
import { type CallOptions, isCallError } from '#mesh/rpc/call.ts';
import { isOperation, methods } from '../support/contract.ts';
import { type Mesh, NAMES, type ServiceName } from '../support/mesh.ts';
import { NOTHING, ROWS, type Row, type Things } from './rows.ts';

/** A method of the contracts and its row. */
export interface Subject extends Row {
  /** `AuthService.logIn`; `DeadLetterService.getDeadLetter of user`, where all services serve it. */
  readonly name: string;
  /** The service that is asked. */
  readonly server: ServiceName;
  readonly method: DescMethod;
}

const described = methods.map((method) => ({
  name: `${method.parent.name}.${method.localName}`,
  method,
}));

/** The names of all methods that the contracts describe. */
export const METHOD_NAMES = described.map(({ name }) => name);

const SERVERS: Readonly<Record<string, ServiceName>> = {
  AuthService: 'auth',
  UserService: 'user',
  DsService: 'ds',
  ExpenseService: 'expense',
};

/** Every method that has a row, of each service that serves it; those that change or destroy things come last. */
export const SUBJECTS: readonly Subject[] = described
  .flatMap(({ name, method }): Subject[] => {
    const row = ROWS[name];
    if (!row) return [];
    const server = SERVERS[method.parent.name];
    if (server) return [{ name, method, server, ...row }];
    return NAMES.map((each) => ({ name: `${name} of ${each}`, method, server: each, ...row }));
  })
  .sort((one, other) => (one.turn ?? 0) - (other.turn ?? 0));

/** All that not everybody may call. */
export const CLOSED = SUBJECTS.filter(({ access }) => access !== 'public');

/** Those that the gateway routes to. */
export const ROUTED = SUBJECTS.filter(({ method }) => !isOperation(method));

/** Calls a method as its row says; what it is called about does not exist unless things are given. */
export function call(mesh: Mesh, subject: Subject, options: CallOptions, things = NOTHING): Promise<unknown> {
  const { name, method, server } = subject;
  const client = (isOperation(method) ? mesh.deadLetters[server] : mesh[server]) as unknown as Record<
    string,
    (request: object, options: CallOptions) => Promise<unknown>
  >;
  const send = client[method.localName];
  if (!send) return Promise.reject(new Error(`no ${name}`));
  return send(requestOf(subject, things), { timeoutMs: 10_000, ...options });
}

/** The request of a row, with the defaults of what it leaves out. */
export function requestOf({ method, request }: Subject, things: Things): Record<string, unknown> {
  const blanks = Object.fromEntries(method.input.fields.map((field) => [field.localName, blank(field)]));
  return { ...blanks, ...request?.(things) };
}

function blank(field: DescField): unknown {
  if (field.fieldKind === 'list') return [];
  if (field.fieldKind === 'enum') return field.enum.values[0]?.name;
  if (field.fieldKind !== 'scalar') return undefined;
  if (field.scalar === ScalarType.BOOL) return false;
  return field.scalar === ScalarType.STRING ? '' : 0;
}

/** How far a call came: to the handler, or only to one of the two gates before it. */
export type Came = 'passed' | 'not authenticated' | 'not permitted';

/** Which gate turned a call away, whatever the handler said to one that passed. */
export async function outcome(answer: Promise<unknown>): Promise<Came> {
  try {
    await answer;
    return 'passed';
  } catch (error) {
    if (!isCallError(error)) throw error;
    if (error.code === status.PERMISSION_DENIED) return 'not permitted';
    const identity = /^(authorization|access token): /.test(error.details);
    return error.code === status.UNAUTHENTICATED && identity ? 'not authenticated' : 'passed';
  }
}

/** One line for each method that a column went wrong for; empty where all is as it should be. */
export async function faults(
  subjects: readonly Subject[],
  probe: (subject: Subject) => Promise<string | undefined>,
): Promise<string[]> {
  const found: string[] = [];
  for (const subject of subjects) {
    const fault = await probe(subject);
    if (fault !== undefined) found.push(`${subject.name}: ${fault}`);
  }
  return found;
}
