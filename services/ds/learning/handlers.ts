import type { DsServiceService } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Handlers } from '#mesh/handle.ts';

const notYet = async (): Promise<never> => {
  throw new Error('not yet');
};

export function learningHandlers(): Pick<
  Handlers<typeof DsServiceService>,
  'resolveMessage' | 'listRules' | 'deleteRule' | 'previewRule' | 'applyRule'
> {
  return {
    resolveMessage: notYet,
    listRules: notYet,
    deleteRule: notYet,
    previewRule: notYet,
    applyRule: notYet,
  };
}
