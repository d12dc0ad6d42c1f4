export { type BankMessages, bankMessages, type DeviceMessage } from './src/bankMessages.ts';
