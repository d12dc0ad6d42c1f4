import { Platform } from 'react-native';
import { parseAddress } from './address.ts';
// biome-ignore lint/correctness/useImportExtensions: with its ending it would be this file on every platform
import { vault } from './vault';

const KEY = 'tracker.server';
let chosen: string | undefined;

/**
 * Where the gateway is, without a slash at the end: what the user chose, else `EXPO_PUBLIC_SERVER`, else on the web where
 * the page came from.
 */
export function serverUrl(): string {
  chosen ??= vault.read(KEY) ?? defaultServer();
  return chosen;
}

export function defaultServer(): string {
  const built = process.env.EXPO_PUBLIC_SERVER;
  if (built) return built;
  return Platform.OS === 'web' ? globalThis.location.origin : 'http://127.0.0.1:8000';
}

/** Takes an address from now on and stores it; undefined goes back to the default. Throws `BadAddress` for what is none. */
export function chooseServer(url: string | undefined): void {
  if (url === undefined) vault.forget(KEY);
  else vault.keep(KEY, parseAddress(url));
  chosen = url === undefined ? undefined : parseAddress(url);
}
