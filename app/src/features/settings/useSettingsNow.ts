import { useTranslation } from 'react-i18next';
import { serverUrl } from '@/api/server.ts';
import { useSession } from '@/api/session.ts';
import { usePreferences } from '@/features/shell/preferences.ts';
import { useFormat } from '@/format/useFormat.ts';
import { languages } from '@/i18n/languages.ts';
import { useProfile } from '@/offline/useProfile.ts';
import { useWrites } from '@/offline/useWrites.ts';
import { useAccount, useReadingSettings, useRuleCount, useSessions, useTokens } from './queries.ts';

const appearances = { system: 'appearanceSystem', light: 'appearanceLight', dark: 'appearanceDark' } as const;

/** What stands now, in a few words a setting; undefined while it is not known. */
export function useSettingsNow() {
  const { t } = useTranslation('settings');
  const { username } = useSession();
  const { count } = useFormat();
  const profile = useProfile().data;
  const account = useAccount().data;
  const sessions = useSessions().data;
  const tokens = useTokens().data;
  const reading = useReadingSettings().data?.settings;
  const rules = useRuleCount().data;
  const preferences = usePreferences();
  const { waiting, refused } = useWrites();
  const name = [profile?.first_name, profile?.last_name].filter(Boolean).join(' ');
  const counted = (number: number | undefined) => (number === undefined ? undefined : count(number));
  return {
    profile: name || profile?.home_currency,
    account: account?.email || username,
    sessions: sessions && count(sessions.length),
    tokens: counted(tokens?.length),
    reading: reading && t('days', { count: reading.retention_days }),
    rules: rules?.more ? `${count(rules.count)}+` : counted(rules?.count),
    appearance: preferences && t(appearances[preferences.appearance]),
    language:
      preferences &&
      (preferences.language === 'device' ? t('languageDevice') : languages[preferences.language].name),
    server: hostOf(serverUrl()),
    waiting: counted(waiting.length + refused.length),
  };
}

const hostOf = (url: string): string => url.replace(/^https?:\/\//, '');
