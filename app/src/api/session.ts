import { useSyncExternalStore } from 'react';
import { deviceName } from './device.ts';
import {
  errorOf,
  refreshedAnswer,
  type Shape,
  type StoredSession,
  signedInAnswer,
  storedSession,
  type TokenPair,
} from './envelope.ts';
import { Unreachable } from './errors.ts';
import { locked } from './lock.ts';
import { createTokens } from './tokens.ts';
import { sendJson } from './transport.ts';
import type { SignUpFields } from './types.ts';
// biome-ignore lint/correctness/useImportExtensions: with its ending it would be this file on every platform
import { vault } from './vault';

export interface SessionState {
  status: 'starting' | 'signed-out' | 'signed-in';
  userId: string;
  username: string;
}

/** What is done when a user signs out by their own will. */
export interface Farewell {
  /** While they are still signed in. */
  before?: (userId: string) => Promise<void>;
  /** Once nobody is. */
  after: (userId: string) => Promise<void>;
}

/** Where the session is kept, as JSON of `StoredSession`. */
const KEY = 'tracker.session';
const signedOut: SessionState = { status: 'signed-out', userId: '', username: '' };

let state: SessionState = { ...signedOut, status: 'starting' };
const listeners = new Set<() => void>();
const farewells = new Set<Farewell>();

const tokens = createTokens({
  read,
  keep: (session) => vault.keep(KEY, JSON.stringify(session)),
  refresh: async (refreshToken) => {
    const answered = await ask('/auth/v1/refresh', { refresh_token: refreshToken }, refreshedAnswer);
    return answered.tokens;
  },
  locked: (work) => locked(KEY, work),
  onEnded: end,
});

/** Who is signed in. */
export function useSession(): SessionState {
  return useSyncExternalStore(watchSession, sessionState, sessionState);
}

export const sessionState = (): SessionState => state;

export function watchSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Signs in whoever is stored, at once and without the network; the first request renews the access token. */
export function start(): SessionState {
  if (state.status !== 'starting') return state;
  become(stateOf(read()));
  // Another tab signed in or out.
  vault.watch(KEY, () => {
    const next = stateOf(read());
    if (next.userId === state.userId) return;
    tokens.forget();
    become(next);
  });
  return state;
}

/** Throws `ApiError` as LogIn says, `Unreachable` where no answer came. */
export async function signIn(username: string, password: string): Promise<void> {
  const body = { username, password, device_name: deviceName() };
  const { user_id, tokens: pair } = await ask('/auth/v1/login', body, signedInAnswer);
  begin(user_id, username, pair);
}

/** Creates an account and signs it in. Throws `ApiError` as SignUp says, `Unreachable` where no answer came. */
export async function signUp(fields: SignUpFields): Promise<void> {
  const body = { ...fields, device_name: deviceName() };
  const { user_id, tokens: pair } = await ask('/auth/v1/signup', body, signedInAnswer);
  begin(user_id, fields.username, pair);
}

/**
 * Ends the session on the server where that can be reached, and clears everything that is stored of the user here. What
 * waits to be sent is sent first where that goes quickly, and is lost otherwise.
 */
export async function signOut(): Promise<void> {
  const { userId } = state;
  await Promise.all([...farewells].map(({ before }) => before?.(userId)));
  const stored = read();
  end();
  await Promise.all([...farewells].map(({ after }) => after(userId)));
  if (stored) await sendJson('/auth/v1/logout', { refresh_token: stored.refreshToken }).catch(() => {});
}

/** Has something done whenever a user signs out by their own will. */
export function onSignOut(farewell: Farewell): void {
  farewells.add(farewell);
}

/** Sends a request with an access token that is good. */
export const authorized = tokens.authorized;

function begin(userId: string, username: string, pair: TokenPair): void {
  const name = username.trim().toLowerCase();
  tokens.begin({ userId, username: name }, pair);
  become({ status: 'signed-in', userId, username: name });
}

function end(): void {
  tokens.forget();
  vault.forget(KEY);
  become(signedOut);
}

function become(next: SessionState): void {
  state = next;
  for (const listener of [...listeners]) listener();
}

function stateOf(stored: StoredSession | undefined): SessionState {
  return stored ? { status: 'signed-in', userId: stored.userId, username: stored.username } : signedOut;
}

function read(): StoredSession | undefined {
  try {
    const text = vault.read(KEY);
    return text ? storedSession(JSON.parse(text)) : undefined;
  } catch {
    // The keystore was reset, or something else was stored there: nobody is signed in.
    return undefined;
  }
}

async function ask<Answer>(path: string, body: unknown, shape: Shape<Answer>): Promise<Answer> {
  const { response, json } = await sendJson(path, body);
  if (!response.ok) throw errorOf(response, json);
  const read = shape(json);
  if (!read) throw new Unreachable(new Error('what answered is no server of ours'));
  return read;
}
