import { Platform } from 'react-native';

/** That one of several buttons is the chosen one, as each platform's screen readers are told. */
export const pressed = (chosen: boolean): object =>
  Platform.OS === 'web' ? { 'aria-pressed': chosen } : { 'aria-selected': chosen };
