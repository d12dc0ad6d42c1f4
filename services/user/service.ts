import * as z from 'zod';
import { Profile, UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import { exportPage } from '#mesh/export.ts';
import type { AccessRules } from '#mesh/rpc/access.ts';
import { NotFound } from '#mesh/rpc/errors.ts';
import { bind } from '#mesh/rpc/handle.ts';
import { check, checkMasked, field } from '#mesh/rpc/validate.ts';
import { exportedLists } from './export.ts';
import { type ExportOptions, exportHandlers } from './exports/handlers.ts';
import * as store from './store.ts';

/** What users set; the e-mail address is the account's. */
const profileRules = z.object({
  firstName: field.textOrEmpty(100),
  lastName: field.textOrEmpty(100),
  phoneNumber: field.phoneOrEmpty,
  pictureUrl: field.httpsUrlOrEmpty(500),
  homeCurrency: field.currencyOrEmpty,
  timezone: field.timezoneOrEmpty.transform((name) => name || 'UTC'),
  locale: field.localeOrEmpty,
});

class ProfileMissing extends NotFound {
  constructor() {
    super('profile: there is none (yet); it appears shortly after signup');
  }
}

const ACCESS = {
  createProfile: 'write',
  getProfile: 'any',
  updateProfile: 'write',
  deleteProfile: 'session',
  exportProfile: 'session',
  createExport: 'session',
  getExport: 'session',
  downloadExport: 'session',
} as const satisfies AccessRules<typeof UserServiceService>;

/** What reading messages takes: a token for that only, which ds asks with, learns nothing else of its owner. */
const settingsIn = ({ homeCurrency, timezone }: Profile) => Profile.fromPartial({ homeCurrency, timezone });

export function userService({ database, exporter, clock }: ExportOptions) {
  const { sql } = database;

  async function profileOf(userId: string): Promise<Profile> {
    const found = await store.findProfile(sql, userId);
    if (!found) throw new ProfileMissing();
    const { createdAt, updatedAt, deletedAt: _, emailChangedAt: __, ...fields } = found;
    return { ...fields, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
  }

  return bind(UserServiceService, ACCESS, {
    ...exportHandlers({ database, exporter, clock }),

    async exportProfile({ pageToken }, { caller }) {
      return exportPage(sql, exportedLists, caller.userId, pageToken);
    },

    async createProfile({ profile }, { caller: { userId } }) {
      const { profile: fields } = check(z.object({ profile: profileRules }), { profile });
      const now = clock();
      const made = { ...fields, userId, createdAt: now, updatedAt: now };
      await store.addProfile(sql, made);
      await store.reviveProfile(sql, made);
      return { profile: await profileOf(userId) };
    },

    async getProfile(_request, { caller }) {
      const profile = await profileOf(caller.userId);
      return { profile: caller.scopes.has('read') ? profile : settingsIn(profile) };
    },

    async updateProfile({ profile, updateMask }, { caller: { userId } }) {
      const change = checkMasked('profile', profileRules, profile, updateMask);
      await store.changeProfile(sql, userId, change, clock());
      return { profile: await profileOf(userId) };
    },

    async deleteProfile(_request, { caller: { userId } }) {
      if (!(await store.emptyProfile(sql, userId, clock()))) throw new ProfileMissing();
      return {};
    },
  });
}
