import { requireOptionalNativeModule } from 'expo';

/** A message that the device received. `sentAt` is when it was sent, in milliseconds since 1970: the same whoever reads it. */
export interface DeviceMessage {
  sender: string;
  text: string;
  sentAt: number;
}

export interface BankMessages {
  /** Calls back with text that another app shares while this one is open, first with the last that nobody was told of. */
  addListener(event: 'onShared', listener: (event: { text: string }) => void): { remove(): void };
  /** The latest first; at most `limit` received after `since`, in milliseconds since 1970. Rejects without READ_SMS. */
  read(since: number, limit: number): Promise<DeviceMessage[]>;
  /** Whether what comes while the app is closed is kept on the device; what was kept is thrown away with false. */
  listen(on: boolean): void;
  /** What came while the app was closed. */
  waiting(): Promise<DeviceMessage[]>;
  /** Throws away the first `count` that wait. */
  forget(count: number): Promise<void>;
  /** Text that another app shared when it opened this one; told once. */
  shared(): string | null;
}

/** Android's messages; null on other platforms and in builds without the module. */
export const bankMessages = requireOptionalNativeModule<BankMessages>('BankMessages');
