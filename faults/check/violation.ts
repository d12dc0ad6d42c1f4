/** Something that must not be, whatever happened. */
export interface Violation {
  /** `stuck` is what had not ended when the time to heal was over. */
  readonly kind: 'lost' | 'duplicated' | 'stuck' | 'foreign';
  readonly what: string;
  /** The client, or the service, that it is about. */
  readonly who: string;
}
