import { Platform } from 'react-native';

let chosen: string | undefined;

/** Where the gateway is, without a slash at the end: on the web where the page came from. */
export function serverUrl(): string {
  if (chosen) return chosen;
  return Platform.OS === 'web' ? globalThis.location.origin : 'http://127.0.0.1:8000';
}

export function chooseServer(url: string | undefined): void {
  chosen = url;
}
