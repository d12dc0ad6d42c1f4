export { bankMessages, type DeviceMessage } from './src/bankMessages.ts';
