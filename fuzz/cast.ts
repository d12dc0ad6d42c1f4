import type { Random } from '../faults/random.ts';

/** Somebody that requests are made as, and what is theirs. */
export interface Person {
  readonly userId: string;
  readonly username: string;
  readonly password: string;
  readonly token: string;
  readonly refreshToken: string;
  /** A token of theirs that may do everything a personal one can. */
  readonly personalToken: string;
  /** Ids by the name of the field that takes them: `expense_id`. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Tokens of second pages, by the name of the method that lists. */
  readonly pageTokens: Readonly<Record<string, string>>;
}

/** Who requests are made as: what a request is made from depends on their number and kinds alone. */
export interface Cast {
  readonly owner: Person;
  readonly other: Person;
  readonly admin: Person;
  /** Somebody whose account, sessions and password nobody needs. */
  doomed(): Promise<Person>;
}

export type Role = 'owner' | 'other' | 'admin' | 'doomed';

/** How a request says who makes it. */
export type Showing = 'session' | 'personal token' | 'nothing' | 'garbage';

/** What ends an account or a session, or counts against whoever tries it with a wrong password. */
const ENDING = new Set([
  'LogIn',
  'CreatePersonalToken',
  'LogOut',
  'Refresh',
  'RevokeAllSessions',
  'RevokeSession',
  'ChangePassword',
  'ResetPassword',
  'ChangeEmail',
  'VerifyEmail',
  'DeleteAccount',
  'DeleteProfile',
  'RevokePersonalToken',
]);

/** Whose request it is to be. */
export function roleFor(random: Random, method: string, service: string): Role {
  if (ENDING.has(method)) return 'doomed';
  if (service === 'DeadLetterService' || /^(ListUsers|DisableUser|EnableUser)$/.test(method)) {
    return random.integer(0, 9) < 9 ? 'admin' : 'owner';
  }
  return random.integer(0, 9) < 8 ? 'owner' : random.pick(['other', 'admin']);
}

export function showingFor(random: Random): Showing {
  const kind = random.integer(0, 99);
  if (kind < 86) return 'session';
  if (kind < 94) return 'personal token';
  return kind < 97 ? 'nothing' : 'garbage';
}
