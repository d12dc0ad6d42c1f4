import * as z from 'zod';
import { UserDeleted } from '#gen/tracker/events/v1/events.ts';
import { Profile, UserServiceService } from '#gen/tracker/user/v1/user_service.ts';
import type { AccessRules } from '#mesh/access.ts';
import type { Database } from '#mesh/database.ts';
import { FailedPrecondition, NotFound } from '#mesh/errors.ts';
import { seal } from '#mesh/event.ts';
import { bind } from '#mesh/handle.ts';
import { forgetUser, type Outbox } from '#mesh/outbox.ts';
import { check, checkMasked, field } from '#mesh/validate.ts';
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

export interface UserOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly clock: () => Date;
}

export function userService({ database, outbox, clock }: UserOptions) {
  const { sql } = database;

  async function profileOf(userId: string): Promise<Profile> {
    const found = await store.findProfile(sql, userId);
    if (!found) throw new ProfileMissing();
    const { createdAt, updatedAt, deletedAt: _, ...fields } = found;
    return { ...fields, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
  }

  return bind(UserServiceService, ACCESS, {
    async exportProfile(): Promise<never> {
      throw new Error('not built yet');
    },
    async createExport(): Promise<never> {
      throw new Error('not built yet');
    },
    async getExport(): Promise<never> {
      throw new Error('not built yet');
    },
    async downloadExport(): Promise<never> {
      throw new Error('not built yet');
    },

    async createProfile({ profile }, { caller: { userId } }) {
      const { profile: fields } = check(z.object({ profile: profileRules }), { profile });
      const now = clock();
      await store.addProfile(sql, { ...fields, userId, createdAt: now, updatedAt: now });
      if (!(await store.findProfile(sql, userId))) {
        throw new FailedPrecondition('profile: was deleted together with the account');
      }
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

    async deleteProfile(_request, { caller: { userId }, traceparent }) {
      const deletedAt = clock();
      await database.withTx(async (tx) => {
        if (!(await store.eraseProfile(tx, userId, deletedAt))) throw new ProfileMissing();
        await forgetUser(tx, userId);
        const event = { userId, deletedAt: deletedAt.toISOString() };
        await outbox.append(tx, [seal(UserDeleted, event, traceparent)]);
      });
      return {};
    },
  });
}
