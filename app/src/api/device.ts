import Constants from 'expo-constants';
import { Platform } from 'react-native';

/** What this device is called in the list of sessions: on the web empty, so that the browser's own header counts. */
export function deviceName(): string {
  if (Platform.OS === 'web') return '';
  const system = Platform.OS === 'ios' ? 'iOS' : 'Android';
  return `${Constants.deviceName ?? system} (${system} ${Platform.Version})`.slice(0, 100);
}
