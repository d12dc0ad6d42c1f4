import type { Scene } from './scene.ts';

/** Which line of the report a fault is counted in. */
export type Family =
  | 'random kills'
  | 'crash points'
  | 'broker and database kills'
  | 'pauses'
  | 'events'
  | 'model'
  | 'network'
  | 'database'
  | 'releases';

/**
 * The stack that a fault needs: one as it is; one with proxies between everything and a model beside ds; or one that
 * starts with the release before.
 */
export type Stage = 'plain' | 'between' | 'release before';

/** Something that goes wrong while clients use the stack. */
export interface Fault {
  /** As in ONLY=…, in kebab case. */
  readonly name: string;
  readonly family: Family;
  /** How many of the trials of a full run are of this one, relative to the others of its family; 1 where left out. */
  readonly weight?: number;
  /** 'plain' where left out. */
  readonly stage?: Stage;
  /**
   * Does harm while the scene's load runs, and takes back what does not heal by itself (a stopped process is continued,
   * a broken model mended): recovery is measured from when it resolves. Throws {@link NotMet} where the load gave it
   * nothing to harm, which is no trial, and anything else only when the harm could not be done, which fails the run.
   */
  inject(scene: Scene): Promise<void>;
}

/** The load did not come by where the fault waited for it. */
export class NotMet extends Error {
  override readonly name = 'NotMet';
}
