import { type ExportedList, exported } from '#mesh/export.ts';
import { archives, profiles } from './schema.ts';

/** What the user service holds of a user. */
export const exportedLists: readonly ExportedList[] = [
  exported('profile', profiles, [profiles.userId]),
  exported('exports', archives, [archives.exportId], { without: ['keyHash'] }),
];
