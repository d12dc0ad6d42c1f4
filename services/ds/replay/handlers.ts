import type { DsServiceService } from '#gen/tracker/ds/v1/ds_service.ts';
import type { Handlers } from '#mesh/rpc/handle.ts';
import { pageSize, pageToken, readIdToken } from '#mesh/rpc/page.ts';
import { createReplay, type ReplayOptions } from './replay.ts';

const MAX_PAGE = 500;
const DEFAULT_PAGE = 100;

export function replayHandlers(
  options: ReplayOptions & { readonly admit: () => void },
): Pick<Handlers<typeof DsServiceService>, 'reprocessMessages'> {
  const replay = createReplay(options);
  return {
    async reprocessMessages({ apply, ...request }, call) {
      const size = pageSize(request.pageSize, MAX_PAGE, DEFAULT_PAGE);
      const after = readIdToken(request.pageToken);
      if (apply) options.admit();
      const { last, changes, ...counts } = await (apply ? replay.apply : replay.preview)(call, after, size);
      const nextPageToken = last === undefined ? '' : pageToken([last]);
      return { ...counts, changes: [...changes], nextPageToken };
    },
  };
}
