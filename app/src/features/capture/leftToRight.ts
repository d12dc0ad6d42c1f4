import { Platform } from 'react-native';

/** Props of what runs from left to right in every language: the keys of a pad, addresses, code. */
export const leftToRight: object = Platform.OS === 'web' ? { dir: 'ltr' } : { style: { direction: 'ltr' } };
