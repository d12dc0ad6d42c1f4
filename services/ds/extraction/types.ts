/** Half-open range `[start, end)` of UTF-16 code units in the message text exactly as it was submitted. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Who said so: the stage that produced a field. `profile`, `received` and `rule` name facts from outside the text; `model`
 * is never the engine's own, but of who completes its drafts.
 */
type Stage = 'grammar' | 'dictionary' | 'profile' | 'received' | 'default' | 'rule' | 'model';

/** One extracted value with its evidence. `span` is absent only where the value does not stand in the text. */
export interface Field<T> {
  readonly value: T;
  /** 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  readonly stage: Stage;
  readonly span?: Span;
  /** Which version of the stage, where it is not this engine's. */
  readonly version?: string;
}

/** A field whose value stands in the text. */
export interface Quoted<T> extends Field<T> {
  readonly span: Span;
}

/** Which way money moved, seen from the user's account. */
export type Direction = 'debit' | 'credit';

export const ENTRY_KINDS = [
  'debit',
  'credit',
  'refund',
  'transfer',
  'cash_withdrawal',
  'fee',
  'salary',
  'reversal',
] as const;
/** What kind of movement an entry is. `debit` and `credit` are the plain ones. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The account a message speaks of, as far as it shows it. */
export interface Account {
  /** The last visible digits, two to six of them: `0581`. */
  readonly tail: string;
  readonly type: 'card' | 'account' | 'wallet' | 'unknown';
}

/** A sum that a message names beside the amount, which may be in another currency: what stands on the account, a fee. */
export interface SideSum extends Field<string> {
  /** ISO 4217 code. */
  readonly currency: string;
}

/** One ledger entry read from a message. Amounts are exact decimals in canonical form: `102311.40`. */
export interface Entry {
  /** Positive; exactly as many decimals as the currency's ISO 4217 minor unit. */
  readonly amount: Field<string>;
  /** ISO 4217 code. */
  readonly currency: Field<string>;
  readonly direction: Field<Direction>;
  readonly kind: Field<EntryKind>;
  /** Slug of the form `parent` or `parent.child`; `other` where nothing is known. */
  readonly category: Field<string>;
  /** Calendar day `YYYY-MM-DD` in the user's timezone. */
  readonly occurredOn: Field<string>;
  /** RFC 3339 UTC instant, only where the text gives a time of day. */
  readonly occurredAt?: Field<string>;
  /** The other party, cleaned for display; its span covers the raw form. */
  readonly merchant?: Field<string>;
  /** The other party's account, phone number or payment handle, exactly as written. */
  readonly counterparty?: Field<string>;
  readonly account?: Field<Account>;
  /** Balance after the movement, canonical decimal. */
  readonly balance?: SideSum;
  /** What may still be spent on credit after the movement, canonical decimal. */
  readonly limit?: SideSum;
  readonly fee?: SideSum;
  readonly reference?: Field<string>;
}

/** A payment that lies ahead: announced, due or scheduled. No money has moved. */
export interface UpcomingBill {
  readonly kind: 'upcoming_bill';
  readonly amount: Field<string>;
  readonly currency: Field<string>;
  /** Who will be paid, cleaned for display. */
  readonly payee?: Field<string>;
  /** Calendar day `YYYY-MM-DD`; absent where the text names none. */
  readonly dueOn?: Field<string>;
  /** The account that will be debited. */
  readonly account?: Field<Account>;
}

/** How much stands on an account, told without a movement. */
export interface BalanceReading {
  readonly kind: 'balance_reading';
  /** May be negative. */
  readonly balance: Field<string>;
  readonly currency: Field<string>;
  readonly account?: Field<Account>;
  /** Calendar day `YYYY-MM-DD` in the user's timezone. */
  readonly asOf: Field<string>;
}

/** What a message that makes no ledger entry still tells about the user's money. */
export type Notice = UpcomingBill | BalanceReading;

/** What a message can be; only the first two make ledger entries. */
export const VERDICTS = [
  'transaction',
  'reversal',
  'otp',
  'promotion',
  'declined',
  'scheduled',
  'collect_request',
  'balance_only',
  'other',
] as const;
type Verdict = (typeof VERDICTS)[number];
type EntryVerdict = Extract<Verdict, 'transaction' | 'reversal'>;
/** Why a message is not a ledger entry. */
export type IgnoredVerdict = Exclude<Verdict, EntryVerdict>;

/** Why a person must look before the message becomes an entry. */
export type ReviewReason =
  | 'no_amount'
  | 'no_currency'
  | 'no_direction'
  | 'ambiguous_amount'
  | 'low_confidence'
  | 'disagreement';

/** What became of one message. */
export type Extraction =
  | {
      readonly outcome: 'extracted';
      readonly verdict: EntryVerdict;
      readonly confidence: number;
      readonly entries: readonly Entry[];
    }
  | {
      readonly outcome: 'needs_review';
      readonly verdict: EntryVerdict;
      readonly confidence: number;
      readonly reason: ReviewReason;
      readonly entries: readonly Partial<Entry>[];
    }
  | {
      readonly outcome: 'ignored';
      readonly verdict: IgnoredVerdict;
      readonly confidence: number;
      readonly evidence?: Span;
      /** Only with the verdicts `scheduled` and `balance_only`, and only where every essential was read. */
      readonly notice?: Notice;
    };

/** What the engine reads. It knows nothing of users, storage or the network. */
export interface MessageInput {
  readonly text: string;
  readonly kind: 'sms' | 'notification' | 'note';
  readonly sender: string;
  readonly receivedAt: Date;
  /** ISO 4217, or undefined when the user never said. Used only where the text names no currency. */
  readonly homeCurrency?: string;
  /** IANA zone in which relative and written dates are read. */
  readonly timezone: string;
}

/** What the user said of messages with this layout; it goes before what the grammar thinks. */
export interface Told {
  /** Whether they report a movement; undefined leaves that to the grammar. */
  readonly transaction?: boolean;
  /** Which of the sums is the amount, from 1; 0 leaves that to the grammar. */
  readonly amountPosition: number;
  /** What moved where the text does not tell. */
  readonly movement?: { readonly direction: Direction; readonly kind: EntryKind };
}

/** Name and version of the grammar, stored with every result. Raise it whenever a result may change. */
export const ENGINE_VERSION = 'grammar-17';
