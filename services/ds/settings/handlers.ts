import type { DsServiceService } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Handlers } from '#mesh/handle.ts';

const notYet = async (): Promise<never> => {
  throw new Error('not yet');
};

export function settingsHandlers(): Pick<
  Handlers<typeof DsServiceService>,
  'getReadingSettings' | 'updateReadingSettings'
> {
  return {
    getReadingSettings: notYet,
    updateReadingSettings: notYet,
  };
}
