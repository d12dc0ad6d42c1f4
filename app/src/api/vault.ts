import * as SecureStore from 'expo-secure-store';

const options = { keychainAccessible: SecureStore.AFTER_FIRST_UNLOCK };
/** The keystore decrypts at each reading: what was read once is remembered. */
const held = new Map<string, string | undefined>();

/** A few short secrets, kept in the device's keystore and readable at once. */
export const vault = {
  read(key: string): string | undefined {
    if (!held.has(key)) held.set(key, SecureStore.getItem(key, options) ?? undefined);
    return held.get(key);
  },
  keep(key: string, value: string): void {
    SecureStore.setItem(key, value, options);
    held.set(key, value);
  },
  forget(key: string): void {
    held.set(key, undefined);
    void SecureStore.deleteItemAsync(key, options);
  },
  /** Calls back when another tab changed a key; there are none here. */
  watch(_key: string, _changed: () => void): void {},
};
