import { PermissionsAndroid } from 'react-native';

/** Asks for reading and receiving messages; says whether both were given. */
export async function askForMessages(): Promise<boolean> {
  const { READ_SMS, RECEIVE_SMS } = PermissionsAndroid.PERMISSIONS;
  const answers = await PermissionsAndroid.requestMultiple([READ_SMS, RECEIVE_SMS]);
  return [READ_SMS, RECEIVE_SMS].every((name) => answers[name] === PermissionsAndroid.RESULTS.GRANTED);
}

/** Whether the device refused to read its messages, as its native module says. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MISSING_PERMISSIONS';
}
