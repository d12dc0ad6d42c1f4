import * as z from 'zod';
import type { DsServiceService, ReadingSettings } from '#gen/tracker/ds/v1/ds_service.ts';
import { InvalidArgument } from '#mesh/rpc/errors.ts';
import type { Handlers } from '#mesh/rpc/handle.ts';
import { check } from '#mesh/rpc/validate.ts';
import type { Sql } from '#mesh/sql/database.ts';
import { RETENTION } from '../config.ts';
import { putSettings } from './settings-store.ts';

const days = `must be ${RETENTION.least} to ${RETENTION.most.toLocaleString('en')}`;
const rules = z.object({
  settings: z.object({
    retentionDays: z.number().min(RETENTION.least, days).max(RETENTION.most, days),
    modelAllowed: z.boolean(),
  }),
});

type SettingsHandlers = Pick<
  Handlers<typeof DsServiceService>,
  'getReadingSettings' | 'updateReadingSettings'
>;

interface SettingsOptions {
  readonly sql: Sql;
  /** What a user chose, or else what the server has for everybody. */
  readonly settingsOf: (userId: string) => Promise<ReadingSettings>;
  /** "provider/model", or '' where none is configured. */
  readonly model: string;
  readonly clock: () => Date;
}

export function settingsHandlers({ sql, settingsOf, model, clock }: SettingsOptions): SettingsHandlers {
  return {
    async getReadingSettings(_request, { caller }) {
      return { settings: await settingsOf(caller.userId), model };
    },

    async updateReadingSettings(request, { caller }) {
      if (!request.settings) throw new InvalidArgument('settings', 'is required');
      const { settings } = check(rules, request);
      await putSettings(sql, caller.userId, settings, clock());
      return { settings };
    },
  };
}
