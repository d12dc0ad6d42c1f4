import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type Account = Schemas['Account'];
export type AccountRef = Schemas['AccountRef'];
export type BalanceReading = Schemas['BalanceReading'];
export type Bill = Schemas['Bill'];
export type Budget = Schemas['Budget'];
export type Expense = Schemas['Expense'];
export type ExtractedExpense = Schemas['ExtractedExpense'];
export type FieldEvidence = Schemas['FieldEvidence'];
export type IncomingMessage = Schemas['IncomingMessage'];
export type Link = Schemas['Link'];
export type Message = Schemas['Message'];
export type MessageChange = Schemas['MessageChange'];
export type Money = Schemas['Money'];
export type Outcome = Schemas['Outcome'];
export type PersonalToken = Schemas['PersonalToken'];
export type Profile = Schemas['Profile'];
export type ReadingSettings = Schemas['ReadingSettings'];
export type Resolution = Schemas['Resolution'];
export type Rule = Schemas['Rule'];
export type Session = Schemas['Session'];
export type SummaryRow = Schemas['SummaryRow'];
export type SummaryGroup = Schemas['SummaryGroup'];
export type TransactionKind = Schemas['TransactionKind'];
export type Flow = Exclude<Schemas['Flow'], 'FLOW_UNSPECIFIED'>;
export type UpcomingBill = Schemas['UpcomingBill'];
export type Verdict = Schemas['Verdict'];

/** What signing up takes; the device's name is added. */
export type SignUpFields = Omit<Schemas['SignUpRequest'], 'device_name'> & {
  username: string;
  password: string;
};

/** What is sent of a message: any of its fields, at any depth. */
export type Draft<T> = T extends (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { [Key in keyof T]?: Draft<T[Key]> }
    : T;
